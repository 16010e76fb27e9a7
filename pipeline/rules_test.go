package pipeline_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestHouseRules holds, over the syntax trees of the module, what STYLE asks for and no
// linter knows.
func TestHouseRules(t *testing.T) {
	files := 0
	err := filepath.WalkDir("..", func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && name != ".." && (strings.HasPrefix(e.Name(), ".") || e.Name() == "tools" || e.Name() == "testdata") {
			return fs.SkipDir
		}
		if e.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		files++
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		rel := filepath.ToSlash(strings.TrimPrefix(name, ".."+string(filepath.Separator)))
		checkConcurrency(t, rel, f)
		for _, i := range f.Imports {
			checkImport(t, rel, f.Name.Name == "main", i)
		}
		return nil
	})
	if err != nil || files < 50 {
		t.Errorf("read %d files, %v", files, err)
	}
}

// checkConcurrency: goroutines and wait groups only in pipeline/run.go, no init anywhere.
func checkConcurrency(t *testing.T, name string, f *ast.File) {
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			if name != "pipeline/run.go" {
				t.Errorf("%s: a go statement: concurrency belongs in pipeline/run.go", name)
			}
		case *ast.FuncDecl:
			if n.Name.Name == "init" && n.Recv == nil {
				t.Errorf("%s: init: list it by hand instead", name)
			}
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok && x.Name == "sync" && n.Sel.Name == "WaitGroup" && name != "pipeline/run.go" {
				t.Errorf("%s: sync.WaitGroup: concurrency belongs in pipeline/run.go", name)
			}
		}
		return true
	})
}

// rank is how high a folder stands; a package imports what stands lower, or its
// equals in the same folder. pipeline holds the seams that extract implements, so
// it stands below extract; its run.go knows neither sources nor sinks nor record.
func rank(dir string) int {
	top, _, _ := strings.Cut(dir, "/")
	switch top {
	case "document":
		return 0
	case "internal":
		return 1
	case "lexicon":
		return 2
	case "pipeline":
		return 3
	case "record", "sources":
		return 4
	case "extract", "fixtures":
		return 5
	case "eval", "sinks":
		return 6
	}
	return 9
}

func checkImport(t *testing.T, name string, program bool, i *ast.ImportSpec) {
	to, err := strconv.Unquote(i.Path.Value)
	if err != nil {
		t.Fatal(err)
	}
	from := path.Dir(name)
	if strings.HasPrefix(to, "github.com/jdkato/prose") && !strings.HasPrefix(name, "extract/token/") && !strings.HasPrefix(name, "lexicon/") {
		t.Errorf("%s imports prose: only extract/token and the generators may", name)
	}
	to, ours := strings.CutPrefix(to, "dateline/")
	if !ours || program {
		return
	}
	sameTop := strings.Split(from, "/")[0] == strings.Split(to, "/")[0]
	if rank(to) > rank(from) || rank(to) == rank(from) && !sameTop && rank(from) != 9 {
		t.Errorf("%s imports %s: imports point from cmd down to document", name, to)
	}
}
