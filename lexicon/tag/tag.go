// Package tag holds the weights of the part-of-speech tagger and its table of
// dictionary forms. SOURCES.md says how they were made.
package tag

import _ "embed"

// Weights is the weight file of the tagger.
//
//go:embed weights.bin
var Weights string

// Forms is the table of the parts of speech that a dictionary gives a word.
//
//go:embed forms.bin
var Forms string
