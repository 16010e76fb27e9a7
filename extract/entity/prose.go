package entity

import (
	"dateline/document"
	"dateline/extract/token"
)

// Engine is whose names the stage finds.
type Engine uint8

// The engines.
const (
	Best  Engine = iota // our model
	Prose               // prose's entity model as it is; the tokens must have prose's tags
)

// proseNames makes a mention of every name that prose's labels mark.
func proseNames(l *token.Labeler, d *document.Document) {
	l.Names(d, l.Label(d, nil), func(t document.EntityType, r document.Range) {
		d.Mentions = append(d.Mentions, document.Mention{Span: d.SpanOf(r), Tokens: r, Entity: -1, Type: t})
	})
}
