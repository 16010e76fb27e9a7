// Package written reads the annotated texts that were written for this project: world news, and mail, forums,
// reviews and blogs. All people, words and events in them are invented; places, firms and bodies may be real ones, of which nothing told here is true.
//
// A PERSON stands without titles; a PLACE may be a facility (an airport, a hospital); an ORG is a firm, a body, a team, a web site; a
// NORP is a nationality, a faith, a party's people; MISC is a work, a law, an event, a product, a language, a ship. A leading
// article and a possessive stay outside, unless a name is never without them.
package written

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
	"unicode/utf8"
)

//go:embed *.txt
var files embed.FS

// Text is one text and its names.
type Text struct {
	ID    string // news-01#2, the second text of news-01.txt
	Text  string
	Names []Name
}

// Name is a name, in code points of the text.
type Name struct {
	Start, End int
	Label      string // PERSON ORG PLACE NORP MISC
}

// Texts are those of the files whose names begin with prefix, in order.
//
// A file is plain paragraphs with names marked as {PLACE Nairobi}, and a line "---" between texts.
func Texts(prefix string) ([]Text, error) {
	names, err := fs.Glob(files, prefix+"*.txt")
	if err != nil {
		return nil, err
	}
	var out []Text
	for _, name := range names {
		b, err := files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		texts, err := parse(name, string(b))
		if err != nil {
			return nil, err
		}
		out = append(out, texts...)
	}
	return out, nil
}

func parse(name, s string) ([]Text, error) {
	if !utf8.ValidString(s) {
		return nil, fmt.Errorf("reading %s: invalid UTF-8", name)
	}
	var out []Text
	p := parser{}
	end := func() {
		if t, names := p.text(); t != "" {
			out = append(out, Text{ID: fmt.Sprintf("%s#%d", strings.TrimSuffix(name, ".txt"), len(out)+1), Text: t, Names: names})
		}
		p = parser{}
	}
	n := 0
	for line := range strings.Lines(s) {
		n++
		line = strings.TrimRight(line, " \n")
		if line == "---" {
			end()
			continue
		}
		if err := p.line(line); err != nil {
			return nil, fmt.Errorf("reading %s:%d: %w", name, n, err)
		}
	}
	end()
	return out, nil
}

// parser holds the lines of a text so far, with the marks taken out.
type parser struct {
	b      strings.Builder
	points int
	names  []Name
}

func (p *parser) write(s string) {
	p.b.WriteString(s)
	p.points += utf8.RuneCountInString(s)
}

// text is what was written, without the empty lines around it.
func (p *parser) text() (string, []Name) { return strings.TrimRight(p.b.String(), "\n"), p.names }

func (p *parser) line(line string) error {
	if line == "" && p.points == 0 {
		return nil
	}
	for rest := line; rest != ""; {
		i := strings.IndexAny(rest, "{}")
		if i < 0 {
			p.write(rest)
			break
		}
		p.write(rest[:i])
		if rest[i] == '}' {
			return fmt.Errorf("} without { in %q", line)
		}
		inner, after, ok := strings.Cut(rest[i+1:], "}")
		label, name, named := strings.Cut(inner, " ")
		switch {
		case !ok || strings.Contains(inner, "{"):
			return fmt.Errorf("{ without } in %q", line)
		case !known(label):
			return fmt.Errorf("label %q: want PERSON, ORG, PLACE, NORP or MISC", label)
		case !named || strings.TrimSpace(name) != name || name == "":
			return fmt.Errorf("name %q: want a label, one space and the name", inner)
		}
		start := p.points
		p.write(name)
		p.names = append(p.names, Name{start, p.points, label})
		rest = after
	}
	p.write("\n")
	return nil
}

func known(label string) bool {
	switch label {
	case "PERSON", "ORG", "PLACE", "NORP", "MISC":
		return true
	}
	return false
}
