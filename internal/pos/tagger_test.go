package pos_test

import (
	"fmt"
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract/paragraph"
	"dateline/extract/token"
	"dateline/internal/pos"
	"dateline/lexicon/name"
	"dateline/lexicon/tag"
)

func tagger(t testing.TB) *pos.Tagger {
	t.Helper()
	g, err := pos.NewTagger(tag.Weights, name.Words, tag.Forms)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// hinted is a document with prose's tags.
func hinted(t testing.TB, text string) *document.Document {
	t.Helper()
	d := document.New(document.Article{Text: text})
	p, err := paragraph.New(paragraph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	k, err := token.New(token.Options{Engine: token.Prose})
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Apply(d); err != nil {
		t.Fatal(err)
	}
	if err := k.Apply(d); err != nil {
		t.Fatal(err)
	}
	return d
}

func tags(d *document.Document) string {
	var out []string
	for i, k := range d.Tokens {
		out = append(out, d.TokenText(int32(i))+"/"+k.Tag.String())
	}
	return strings.Join(out, " ")
}

func TestTag(t *testing.T) {
	for _, want := range []string{
		"The/DT troops/NNS left/VBD the/DT village/NN on/IN Monday/NNP ./.",
		"She/PRP said/VBD that/IN the/DT talks/NNS had/VBD failed/VBN ./.",
		"``/`` We/PRP will/MD fight/VB ,/, ''/'' he/PRP said/VBD ./.",
		"Police/NNS arrested/VBD 14/CD people/NNS who/WP were/VBD protesting/VBG against/IN the/DT new/JJ law/NN ./.",
		"The/DT minister/NN 's/POS plan/NN does/VBZ n't/RB work/VB ./.",
		"Witnesses/NNS said/VBD the/DT rebels/NNS released/VBD the/DT hostages/NNS ./.",
		"MINISTERS/NNS AGREE/VBP ON/IN NEW/JJ RULES/NNS",
		"Nobody/NN could/MD have/VB foreseen/VBN it/PRP ./.",
		"We/PRP have/VBP only/RB had/VBN one/CD reply/NN ./.",
		"It/PRP cost/VBD about/RB $/$ 40/CD ,/, which/WDT is/VBZ as/RB dear/JJ as/IN that/DT ./.",
		"Prices/NNS rose/VBD 3.5/CD %/NN to/IN $/$ 20/CD ./.",
	} {
		var words []string
		for pair := range strings.FieldsSeq(want) {
			words = append(words, pair[:strings.LastIndexByte(pair, '/')])
		}
		d := hinted(t, strings.Join(words, " "))
		tagger(t).Tag(d, new(pos.Scratch))
		if got := tags(d); got != want {
			t.Errorf("\n got %s\nwant %s", got, want)
		}
	}
}

// TestSameWithWarmCache holds that tags do not depend on the texts that a
// Scratch has seen before.
func TestSameWithWarmCache(t *testing.T) {
	g := tagger(t)
	text := "The harbour master said the ferry had sailed late, and that nobody was to blame for its delay."
	first := hinted(t, text)
	g.Tag(first, new(pos.Scratch))
	warm := new(pos.Scratch)
	var other strings.Builder
	for i := range 6000 {
		fmt.Fprintf(&other, "word%dx Sailed%d the %d. ", i*7919%100003, i, i)
	}
	g.Tag(hinted(t, other.String()), warm)
	again := hinted(t, text)
	g.Tag(again, warm)
	if tags(first) != tags(again) {
		t.Errorf("\n got %s\nwant %s", tags(again), tags(first))
	}
}

func TestOpenFormsRefusesDamage(t *testing.T) {
	for _, n := range []int{0, 1, 100, len(tag.Forms) - 1} {
		if _, err := pos.OpenForms(tag.Forms[:n]); err == nil {
			t.Errorf("first %d bytes: no error", n)
		}
	}
}

func ExampleForms_Look() {
	f, err := pos.OpenForms(tag.Forms)
	if err != nil {
		panic(err)
	}
	fmt.Println(f.Knows("negotiate"), f.Knows("zzyzzx"))
	// Output: true false
}
