package trigger

import (
	"fmt"
	"slices"
	"strings"
)

// EmbedProblems lists what is wrong with embed.tsv.
func EmbedProblems() []string {
	var out []string
	fates := []string{"keep", "fact", "found", "reported", "planned", "requested", "conditional", "possible", "negated"}
	kinds := []string{"v", "v.that", "v.to", "v.ing", "n", "n.that", "n.to", "a", "a.that", "a.to"}
	seen := map[string]int{}
	for line, f := range rows(embedTSV) {
		if len(f) != 4 || !slices.Contains(fates, f[2]) || !slices.Contains(fates, f[3]) || !slices.Contains(kinds, f[1]) {
			out = append(out, fmt.Sprintf("embed.tsv:%d: %q", line, f))
			continue
		}
		for word := range strings.SplitSeq(f[0], ",") {
			if at, twice := seen[f[1]+" "+word]; twice || word == "" {
				out = append(out, fmt.Sprintf("embed.tsv:%d: %s %q is on line %d too", line, f[1], word, at))
			}
			seen[f[1]+" "+word] = line
		}
	}
	return out
}

// EmbedWords counts the words and complements of embed.tsv.
func EmbedWords() int { return len(embedders()) }
