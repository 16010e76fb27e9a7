package sources

import (
	"os"
	"path/filepath"
)

// near is the path closest in spelling to a missing one, among what its folder
// holds; empty if nothing is close. The first part that is missing is replaced,
// if the rest exists below its replacement.
func near(path string) string {
	dir, name := filepath.Split(filepath.Clean(path))
	at := filepath.Clean(dir)
	if dir == "" {
		at = "."
	}
	entries, err := os.ReadDir(at)
	if err != nil {
		if at == "." || at == string(filepath.Separator) {
			return ""
		}
		up := near(at)
		if up == "" {
			return ""
		}
		if _, err := os.Stat(filepath.Join(up, name)); err == nil {
			return filepath.Join(up, name)
		}
		return up
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	if best := Nearest(name, names); best != "" {
		return filepath.Join(dir, best)
	}
	return ""
}

// Nearest is the candidate that takes the fewest changed letters to become name;
// empty if that is more than a third of name.
func Nearest(name string, candidates []string) string {
	best, least := "", max(2, len(name)/3+1)
	for _, c := range candidates {
		if n := distance(name, c); n < least {
			best, least = c, n
		}
	}
	return best
}

// distance is the number of bytes to insert, drop, change or swap with a
// neighbour to make b of a.
func distance(a, b string) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
