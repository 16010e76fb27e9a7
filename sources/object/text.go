package object

import (
	"bytes"
	"encoding/json"
	"strings"
)

// text is the article's text under the first name that holds any.
func (f fields) text() string {
	for _, n := range textNames() {
		raw := bytes.TrimSpace(f[n])
		if len(raw) == 0 {
			continue
		}
		switch raw[0] {
		case '"':
			var s string
			if json.Unmarshal(raw, &s) == nil && !missing(s) {
				return s
			}
		case '{':
			if s := sections(raw); s != "" {
				return s
			}
		case '[':
			var paragraphs []string
			if json.Unmarshal(raw, &paragraphs) == nil && len(paragraphs) > 0 {
				return strings.Join(paragraphs, "\n\n")
			}
		}
	}
	return ""
}

// sections joins the body of a Fundus article: a summary, then sections with
// headlines and paragraphs, each a list of strings.
func sections(raw json.RawMessage) string {
	var body struct {
		Summary  []string `json:"summary"`
		Sections []struct {
			Headline   []string `json:"headline"`
			Paragraphs []string `json:"paragraphs"`
		} `json:"sections"`
	}
	if json.Unmarshal(raw, &body) != nil {
		return ""
	}
	parts := body.Summary
	for _, s := range body.Sections {
		parts = append(append(parts, s.Headline...), s.Paragraphs...)
	}
	return strings.Join(parts, "\n\n")
}
