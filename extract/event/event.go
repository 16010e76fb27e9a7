// Package event finds events, their parties, their date, place and status.
//
// A sentence is cut into noun chunks and verb groups, these into clauses with
// subjects and objects; verbs and event nouns are looked up with their frames;
// the clauses and words above an event say whether it happened.
package event

import (
	"fmt"
	"time"

	"dateline/document"
	"dateline/lexicon/context"
)

// Options tunes the stage. The zero value is the recommended one.
type Options struct{}

// Stage adds the layer. It is immutable once built.
type Stage struct {
	bits     classBits
	contexts context.Table
}

// New loads what the stage needs.
func New(Options) (*Stage, error) {
	contexts, err := context.Open()
	if err != nil {
		return nil, fmt.Errorf("opening the lexicon of contexts: %w", err)
	}
	return &Stage{newClassBits(), contexts}, nil
}

// Name is the stage's name in errors and reports.
func (*Stage) Name() string { return "event" }

// Needs are the layers that must be there before.
func (*Stage) Needs() document.Layer {
	return document.Tokens | document.Sentences | document.Actors | document.Quotes | document.Dates | document.Places
}

// Adds are the layers that are there after.
func (*Stage) Adds() document.Layer { return document.Events }

// Apply adds the layer to d.
func (st *Stage) Apply(d *document.Document) error {
	f := st.find(d)
	f.rank()
	order := f.order()
	f.weigh(order)
	f.publish(order)
	f.answers()
	return nil
}

// find makes the drafts of a document's events.
func (st *Stage) find(d *document.Document) finder {
	f := finder{d: d, bits: st.bits, recall: newMemory()}
	f.about.table = st.contexts
	if d.Published.Known() {
		f.today = d.Published.Time.Format(time.DateOnly)
	}
	f.about.topics(d)
	for i := range d.Sentences {
		f.sentence(int32(i))
	}
	f.deaths()
	f.merge()
	return f
}

// finder is the work on one document.
type finder struct {
	d        *document.Document
	bits     classBits
	syn      syntax
	recall   memory
	today    string // day of publication, empty if unknown
	about    contextReader
	leadSpan document.Span // the sentence that answers who and what
	near     []int32       // quotations with a part in the sentence
	after    int32         // noun behind the particle of the row that is tried, -1
	quote    int           // first quotation that may still matter
	drafts   []draft
	violence violence // what the article tells of
	byClause []int32  // clause of the sentence -> its draft, -1
	byNoun   []int32
}

// draft is an event in the making: a document.Event with what later steps need.
type draft struct {
	document.Event
	clause int32  // clause of the sentence, -1 for none
	noun   int32  // event noun, -1 for a verb event
	parent int32  // draft that it is a part of, -1
	depth  int    // how deep its clause hangs
	lemma  string // of the trigger's head
	merged int32  // draft that it was merged into, -1
	hurt   bool   // says only that somebody came to harm (accident.go)
	weak   bool   // a noun that alone says little
	known  bool   // a noun after "the", "this": spoken of before
	signs  signs
}

// sentence finds the events of sentence i.
func (f *finder) sentence(i int32) {
	sent := &f.d.Sentences[i]
	if sent.Tokens.Len() == 0 || sent.Kind == document.Byline {
		return
	}
	f.syn.parse(f.d, sent)
	f.quotesNear(sent)
	first := int32(len(f.drafts))
	f.byClause = reset(f.byClause, len(f.syn.clauses))
	f.byNoun = reset(f.byNoun, len(f.syn.nouns))
	for c := range f.syn.clauses {
		f.verbEvent(int32(c), i)
	}
	for n := range f.syn.nouns {
		f.nounEvent(int32(n), i)
	}
	f.mishaps(first)
	f.beliefs(i)
	f.parts(first)
	f.contentParties(first)
	f.quotations(first)
	f.intents(first, i)
	f.demands(first, i)
	for k := first; int(k) < len(f.drafts); k++ {
		f.dateAndPlace(&f.drafts[k])
	}
	f.shareWhenWhere(first)
	for k := first; int(k) < len(f.drafts); k++ {
		f.counts(&f.drafts[k])
		f.code(&f.drafts[k])
	}
	f.company(first)
	f.contexts(first)
	f.remember()
}

// quotesNear lists the quotations that overlap a sentence or its neighbourhood.
func (f *finder) quotesNear(sent *document.Sentence) {
	f.near = f.near[:0]
	for f.quote < len(f.d.Quotes) && f.d.Quotes[f.quote].End+200 < sent.Start {
		f.quote++
	}
	for i := f.quote; i < len(f.d.Quotes) && len(f.near) < 12 && f.d.Quotes[i].Start <= sent.End; i++ {
		if !f.d.Quotes[i].Attitude {
			f.near = append(f.near, int32(i))
		}
	}
}
