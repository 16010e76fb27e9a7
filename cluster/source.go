package cluster

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"slices"
	"strings"

	"dateline/record"
)

// idOf is prefix and 16 hex digits over the article ids, whatever their order.
func idOf(prefix string, articles []record.ArticleRef) string {
	ids := make([]string, len(articles))
	for i := range articles {
		ids[i] = articles[i].ID
	}
	slices.Sort(ids)
	sum := sha256.Sum256([]byte(strings.Join(ids, "\x00")))
	return prefix + hex.EncodeToString(sum[:8])
}

// sources counts who published articles: publishers, hosts where no publisher is
// known; articles with neither count as one source in all.
func sources(articles []record.ArticleRef) int {
	seen := map[string]bool{}
	for i := range articles {
		seen[publisher(&articles[i])] = true
	}
	return len(seen)
}

func publisher(a *record.ArticleRef) string {
	if a.Publisher != nil {
		return strings.ToLower(*a.Publisher)
	}
	if a.URL == nil {
		return ""
	}
	u, err := url.Parse(*a.URL)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

// first is the earliest publication day among articles; nil if none is known.
func first(articles []record.ArticleRef) *string {
	var day *string
	for i := range articles {
		p := articles[i].Published
		if p == nil || len(*p) < len("2006-01-02") {
			continue
		}
		if d := (*p)[:len("2006-01-02")]; day == nil || d < *day {
			day = &d
		}
	}
	return day
}
