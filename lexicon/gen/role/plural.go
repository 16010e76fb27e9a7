package main

import "strings"

// plural is the plural of a role phrase: of its head, which stands before "of",
// "to", "for" or "in", else last.
func plural(phrase string) string {
	head, rest := phrase, ""
	for _, p := range []string{" of ", "-in-", " in ", " to ", " for "} {
		if i := strings.Index(phrase, p); i > 0 {
			head, rest = phrase[:i], phrase[i:]
			break
		}
	}
	switch {
	case strings.HasSuffix(head, "man") && !strings.HasSuffix(head, "shaman"):
		head = head[:len(head)-2] + "en"
	case strings.HasSuffix(head, "child"):
		head += "ren"
	case strings.HasSuffix(head, "y") && len(head) > 1 && !strings.ContainsRune("aeiou", rune(head[len(head)-2])):
		head = head[:len(head)-1] + "ies"
	case strings.HasSuffix(head, "thief") || strings.HasSuffix(head, "wife"):
		head = strings.TrimSuffix(strings.TrimSuffix(head, "f"), "fe") + "ves"
	case strings.HasSuffix(head, "s") || strings.HasSuffix(head, "x") || strings.HasSuffix(head, "ch") || strings.HasSuffix(head, "sh"):
		head += "es"
	case strings.HasSuffix(head, "person"):
		head = head[:len(head)-6] + "people"
	default:
		head += "s"
	}
	return head + rest
}
