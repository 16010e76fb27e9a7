package token

// IsSpace is the tokeniser's notion of white space.
func IsSpace(r rune) bool {
	c, _ := classAt(string(r), 0)
	return c == space
}
