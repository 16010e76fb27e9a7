package cluster

import (
	"fmt"
	"strings"
	"testing"

	"dateline/record"
)

const flood = `The river rose four metres overnight and by dawn had reached the steps of the town hall, where volunteers were stacking sandbags.
Council leader Marion Tate said the defences had held. “We were lucky,” she told the local radio station. “Another hour and we would have lost the bridge.”
Engineers will inspect the weir on Friday, and schools on the north bank are to stay closed until Monday. The weather service expects more rain.`

const trial = `A jury in Leeds found the former accountant guilty of defrauding three charities of nearly two million pounds over a decade.
Sentencing was adjourned until next month. The judge told him that a long term of custody was inevitable, and thanked the jurors for their patience.
His lawyer said an appeal was being considered. The charities, two of which have since closed, declined to comment on the verdict.`

func ref(id, publisher, day string) record.ArticleRef {
	return record.ArticleRef{ID: id, Publisher: &publisher, Published: &day}
}

func TestCopiesAreOneCluster(t *testing.T) {
	cut := strings.Join(strings.Fields(flood)[:55], " ")
	edited := strings.NewReplacer("overnight", "in the night", "Friday", "Saturday", "“", "\"", "”", "\"").Replace(flood)
	c := New()
	c.Add(ref("a", "North Post", "2025-03-02"), flood)
	c.Add(ref("b", "Leeds Echo", "2025-03-02"), trial)
	c.Add(ref("c", "South Post", "2025-03-01"), edited)
	c.Add(ref("d", "North Post", "2025-03-03"), cut)
	got := c.Clusters()
	if len(got) != 2 {
		t.Fatalf("%d clusters, want 2", len(got))
	}
	if k := got[0]; k.Size != 3 || k.Sources != 2 || *k.First != "2025-03-01" {
		t.Errorf("size %d sources %d first %s, want 3, 2, 2025-03-01", k.Size, k.Sources, *k.First)
	}
	if of := fmt.Sprint(c.Of()); of != "[0 1 0 0]" {
		t.Errorf("clusters of the articles %s", of)
	}
}

func TestIDDoesNotDependOnOrder(t *testing.T) {
	one, two := New(), New()
	one.Add(ref("a", "x", ""), flood)
	one.Add(ref("b", "x", ""), flood)
	two.Add(ref("b", "x", ""), flood)
	two.Add(ref("a", "x", ""), flood)
	if a, b := one.Clusters()[0].ID, two.Clusters()[0].ID; a != b {
		t.Errorf("ids %s and %s", a, b)
	}
}

func TestEmptyAndShortTexts(t *testing.T) {
	c := New()
	for i, text := range []string{"", "", "Fire.", "Fire!", "Flood.", "…“”"} {
		c.Add(ref(fmt.Sprint(i), "x", ""), text)
	}
	if of := fmt.Sprint(c.Of()); of != "[0 0 1 1 2 0]" {
		t.Errorf("clusters %s", of)
	}
}

// Boilerplate that all articles share must not make the comparisons quadratic.
func TestManyCopiesStayLinear(t *testing.T) {
	c := New()
	for i := range 5000 {
		c.Add(ref(fmt.Sprint(i), "x", ""), "This page needs a browser that runs scripts.")
	}
	if n := len(c.Clusters()); n != 1 {
		t.Errorf("%d clusters, want 1", n)
	}
	for _, b := range c.buckets {
		for _, m := range b {
			if len(m) > bucketLimit {
				t.Fatalf("bucket of %d", len(m))
			}
		}
	}
}

func TestStories(t *testing.T) {
	c := New()
	for _, x := range [][2]string{{"a", flood}, {"b", flood}, {"c", trial}} {
		c.Add(ref(x[0], "paper "+x[0], "2025-03-02"), x[1])
	}
	day := "2025-03-02"
	event := func(id, article, key string, from *string) *record.EventLine {
		e := &record.EventLine{ID: id, Key: key, Article: ref(article, "paper "+article, day)}
		e.Type, e.Status, e.Actors = "CONSULT", "asserted", []record.Actor{{Name: "x"}}
		if from != nil {
			e.Date = &record.EventDate{Value: *from, From: from}
		}
		return e
	}
	s := NewStories(c)
	s.Add(event("e1", "a", "k1", &day))
	s.Add(event("e2", "b", "k1", &day))
	s.Add(event("e3", "c", "k1", &day))
	s.Add(event("e4", "c", "k2", nil))
	all := s.All()
	if len(all) != 1 || s.Alone() != 1 {
		t.Fatalf("%d stories and %d alone, want 1 and 1", len(all), s.Alone())
	}
	if got := all[0]; got.Records != 3 || got.Clusters != 2 || got.Sources != 3 {
		t.Errorf("records %d clusters %d sources %d, want 3, 2, 3", got.Records, got.Clusters, got.Sources)
	}
}

func FuzzSign(f *testing.F) {
	f.Add(flood)
	f.Add("")
	f.Fuzz(func(t *testing.T, text string) {
		s := Sign(text)
		if s.Similarity(s) != 1 || s.Containment(s) != 1 {
			t.Fatalf("a text is not like itself: %v %v", s.Similarity(s), s.Containment(s))
		}
		if twice := Sign(text + "\n"); twice.Similarity(s) != 1 {
			t.Fatal("white space at the end counts")
		}
	})
}

func BenchmarkSign(b *testing.B) {
	text := strings.Repeat(flood, 5)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Sign(text)
	}
}

func Example() {
	c := New()
	c.Add(record.ArticleRef{ID: "wire"}, flood)
	c.Add(record.ArticleRef{ID: "court"}, trial)
	c.Add(record.ArticleRef{ID: "paper"}, strings.ToUpper(flood))
	for _, k := range c.Clusters() {
		fmt.Print(k.Size, " article(s), first ", k.Articles[0].ID, "\n")
	}
	// Output:
	// 2 article(s), first wire
	// 1 article(s), first court
}
