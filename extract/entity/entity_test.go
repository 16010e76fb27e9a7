package entity_test

import (
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract/entity"
	"dateline/extract/mark"
	"dateline/extract/paragraph"
	"dateline/extract/sentence"
	"dateline/extract/token"
	"dateline/pipeline"
)

func chain(t testing.TB, o entity.Options) *pipeline.Chain {
	t.Helper()
	p, e1 := paragraph.New(paragraph.Options{})
	m, e2 := mark.New(mark.Options{})
	k, e3 := token.New(token.Options{})
	s, e4 := sentence.New(sentence.Options{})
	e, e5 := entity.New(o)
	for _, err := range []error{e1, e2, e3, e4, e5} {
		if err != nil {
			t.Fatal(err)
		}
	}
	c, err := pipeline.NewChain(p, m, k, s, e)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func read(t testing.TB, c *pipeline.Chain, text string) *document.Document {
	t.Helper()
	d := document.New(document.Article{Text: text})
	if err := c.Apply(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	return d
}

func TestNames(t *testing.T) {
	c := chain(t, entity.Options{})
	for text, want := range map[string]string{
		"Prime Minister Angela Moreau arrived in Paris on Monday.": "PERSON Angela Moreau; PLACE Paris",
		"The World Bank lent money to Kenya, said John Otieno.":    "ORG World Bank; PLACE Kenya; PERSON John Otieno",
	} {
		d := read(t, c, text)
		var got []string
		for _, m := range d.Mentions {
			if m.Kind == document.NameMention {
				got = append(got, m.Type.String()+" "+d.Slice(m.Span))
			}
		}
		if g := strings.Join(got, "; "); g != want {
			t.Errorf("%q\n got %s\nwant %s", text, g, want)
		}
	}
}

func TestGiven(t *testing.T) {
	c := chain(t, entity.Options{Given: true})
	d := document.New(document.Article{
		Text:          "Zoë Ångström met Bo.",
		GivenEntities: []document.GivenSpan{{Start: 17, End: 19, Type: "PERSON"}, {Start: 0, End: 12, Type: "PERSON"}},
	})
	if err := c.Apply(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	if len(d.Mentions) != 2 || d.Slice(d.Mentions[0].Span) != "Zoë Ångström" || d.Slice(d.Mentions[1].Span) != "Bo" {
		t.Errorf("got %v", d.Mentions)
	}
}

func FuzzApply(f *testing.F) {
	f.Add("Mr. Xi Jinping, 70, of the WHO (“World Health Organization”) said: ‘No.’\n\nJones’s")
	f.Add("İstanbul's ȺȺȺ's JR. O’Neil-Smith\u00a0Jr., U.S.")
	c := chain(f, entity.Options{})
	f.Fuzz(func(t *testing.T, text string) { read(t, c, text) })
}
