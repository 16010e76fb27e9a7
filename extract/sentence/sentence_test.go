package sentence_test

import (
	"fmt"
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract"
	"dateline/extract/mark"
	"dateline/extract/paragraph"
	"dateline/extract/sentence"
	"dateline/extract/token"
	"dateline/pipeline"
)

// chain is the stages up to sentences.
func chain(t testing.TB) *pipeline.Chain {
	t.Helper()
	p, err := paragraph.New(paragraph.Options{})
	fail(t, err)
	m, err := mark.New(mark.Options{})
	fail(t, err)
	k, err := token.New(token.Options{})
	fail(t, err)
	s, err := sentence.New(sentence.Options{})
	fail(t, err)
	c, err := pipeline.NewChain(p, m, k, s)
	fail(t, err)
	return c
}

func fail(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func apply(t testing.TB, text string) *document.Document {
	t.Helper()
	d := document.New(document.Article{Text: text})
	fail(t, chain(t).Apply(t.Context(), d))
	fail(t, d.Validate())
	return d
}

func TestSentences(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"plain", "The sun rose. The town slept.", []string{"The sun rose.", "The town slept."}},
		{"question attributed", "“Where are we?” he asked. Nobody spoke.", []string{"“Where are we?” he asked.", "Nobody spoke."}},
		{"question attributed to a name", "\"Who pays?\" Anna Lind asked. \"We do.\"", []string{"\"Who pays?\" Anna Lind asked.", "\"We do.\""}},
		{"told after a title", "“No idea!” Lt. Gen. K. O. Bell told the Evening Post.", []string{"“No idea!” Lt. Gen. K. O. Bell told the Evening Post."}},
		{"quotation then sentence", "\"It is over.\" She left.", []string{"\"It is over.\"", "She left."}},
		{"titles", "U.S. Sen. Joe Marsh met Gen. Ali. They ate.", []string{"U.S. Sen. Joe Marsh met Gen. Ali.", "They ate."}},
		{"lost line breaks around sender and date", "Hanna Feld 03/14/2002 09:05 AM can you send the list?", []string{"Hanna Feld", "03/14/2002 09:05 AM", "can you send the list?"}},
		{"date of a message within a sentence", "She asked on 03/14/2002 09:05 AM whether it rained.", []string{"She asked on 03/14/2002 09:05 AM whether it rained."}},
		{"initials", "J. K. Rowe met George W. Hall. Both smiled.", []string{"J. K. Rowe met George W. Hall.", "Both smiled."}},
		{"abbreviation at the end", "She moved to the U.S. The move cost $2.5 million.", []string{"She moved to the U.S.", "The move cost $2.5 million."}},
		{"blank line", "A headline without a stop\n\nThe story starts.", []string{"A headline without a stop", "The story starts."}},
		{"dateline", "KYIV, May 11 (Reuters) — Talks began. They failed.", []string{"KYIV, May 11 (Reuters) — Talks began.", "They failed."}},
		{"company", "He joined Orbit Inc. in May. It grew.", []string{"He joined Orbit Inc. in May.", "It grew."}},
		{"ellipsis", "Well... we waited... Then it rained.", []string{"Well... we waited...", "Then it rained."}},
		{"ellipsis alone", "He left the hall. ... The rest stayed.", []string{"He left the hall. ...", "The rest stayed."}},
		{"signed", "“It was a long night.” — Anna Lind", []string{"“It was a long night.” — Anna Lind"}},
		{"link", "See www.example.org. It is new.", []string{"See www.example.org.", "It is new."}},
		{"list in a line", "1. Buy bread 2. Bake it", []string{"1. Buy bread", "2. Bake it"}},
		{"no space", "It ended.The crowd left.", []string{"It ended.", "The crowd left."}},
		{"month", "It opens on Jan. 5. Tickets are free.", []string{"It opens on Jan. 5.", "Tickets are free."}},
		{"unknown abbreviation before a small letter", "The appl. was late. We waited.", []string{"The appl. was late.", "We waited."}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := apply(t, c.text)
			var got []string
			for _, s := range d.Sentences {
				got = append(got, d.Slice(s.Span))
			}
			if strings.Join(got, "|") != strings.Join(c.want, "|") {
				t.Errorf("\n got %q\nwant %q", got, c.want)
			}
		})
	}
}

func FuzzApply(f *testing.F) {
	f.Add("“Where?” he asked. 1. a 2. b\n\nU.S. . . . The end.")
	c := chain(f)
	f.Fuzz(func(t *testing.T, text string) {
		d := document.New(document.Article{Text: text})
		fail(t, c.Apply(t.Context(), d))
		fail(t, d.Validate())
		at := int32(0)
		for i, s := range d.Sentences {
			if s.Tokens.First != at || s.Tokens.Len() == 0 {
				t.Fatalf("sentence %d starts at token %d, want %d", i, s.Tokens.First, at)
			}
			at = s.Tokens.End
		}
		if int(at) != len(d.Tokens) {
			t.Fatalf("sentences end at token %d of %d", at, len(d.Tokens))
		}
	})
}

func TestKinds(t *testing.T) {
	cases := []struct {
		text string
		want document.SentenceKind
	}{
		{"Ministers Agree on New Fishing Rules", document.Headline},
		{"By Anna Lind and Tom Park", document.Byline},
		{"Reporting by Anna Lind in Oslo; editing by Tom Park", document.Byline},
		{"• Bring your own chairs", document.ListItem},
		{"2. Lock the door", document.ListItem},
		{"Image: Anna Lind/Harbour News", document.Caption},
		{"By the time they left, the hall was empty.", document.Body},
		{"The hall was empty when they left.", document.Body},
	}
	for _, c := range cases {
		d := apply(t, c.text+"\n\nThe story goes on here, in a sentence of its own.")
		if got := d.Sentences[0].Kind; got != c.want {
			t.Errorf("%q: kind %d, want %d", c.text, got, c.want)
		}
	}
}

func BenchmarkApply(b *testing.B) {
	text := strings.Repeat("“Where are we?” he asked. The U.S. envoy, Gen. J. K. Low, said talks would resume at 5 p.m. on Jan. 5. Nobody spoke.\n\n", 50)
	d := apply(b, text)
	s, err := sentence.New(sentence.Options{})
	fail(b, err)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		fail(b, s.Apply(d))
	}
}

func ExampleStage_Apply() {
	d := document.New(document.Article{Text: "“Where are we?” he asked. Nobody spoke to Mr. Low."})
	stages, err := extract.All(extract.Options{})
	if err != nil {
		panic(err)
	}
	for _, s := range stages[:4] {
		if err := s.Apply(d); err != nil {
			panic(err)
		}
	}
	for _, s := range d.Sentences {
		fmt.Println(d.Slice(s.Span))
	}
	// Output:
	// “Where are we?” he asked.
	// Nobody spoke to Mr. Low.
}
