// Package outlet knows where newspapers, broadcasters and agencies sit, by the
// host of their pages. A paper writes "Alexandria" for the one it is read in.
package outlet

import (
	_ "embed"
	"sort"
	"strings"
)

//go:embed outlet.tsv
var tsv string

// Home is the town of an outlet's main office.
type Home struct {
	City    string
	State   string // postal code of the state or province, in the US and Canada; else empty
	Country string // ISO 3166-1 alpha-2
}

// Of is the home of the outlet at host, which is in lower case; a subdomain
// (sports.example.com) has the home of what it belongs to. The table is read in
// place, by binary search.
func Of(host string) (Home, bool) {
	for {
		if h, ok := exact(host); ok {
			return h, true
		}
		_, rest, ok := strings.Cut(host, ".")
		if !ok || !strings.Contains(rest, ".") {
			return Home{}, false
		}
		host = rest
	}
}

// exact finds host's line. The lines after the first are in the order of their bytes.
func exact(host string) (Home, bool) {
	body := tsv[strings.IndexByte(tsv, '\n')+1:]
	// The first byte offset at or behind which a line begins that is not below host's.
	at := sort.Search(len(body), func(i int) bool { return lineAt(body, i) >= host+"\t" })
	line := lineAt(body, at)
	f := strings.SplitN(line, "\t", 4)
	if len(f) != 4 || f[0] != host {
		return Home{}, false
	}
	return Home{f[1], f[2], f[3]}, true
}

// lineAt is the first line that begins at byte i or later.
func lineAt(body string, i int) string {
	if i > 0 && body[i-1] != '\n' {
		j := strings.IndexByte(body[i:], '\n')
		if j < 0 {
			return "\xff"
		}
		i += j + 1
	}
	line, _, _ := strings.Cut(body[i:], "\n")
	if line == "" {
		return "\xff"
	}
	return line
}
