// Package name holds the weights that tell names from other words, and the
// table of words that stands behind them. SOURCES.md says how they were made.
package name

import _ "embed"

// Weights is the weight file of the model of names.
//
//go:embed weights.bin
var Weights string

// Words is the table of words: clusters, given and family names, kinds.
//
//go:embed words.bin
var Words string

// Kinds are words that say what kind of name they stand in: a kind and its
// words a line.
//
//go:embed kinds.tsv
var Kinds string
