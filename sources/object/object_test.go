package object_test

import (
	"reflect"
	"testing"
	"time"
	"unicode/utf8"

	"dateline/document"
	"dateline/sources/object"
)

func TestDecode(t *testing.T) {
	day := func(s string) time.Time {
		d, err := time.Parse(time.RFC3339, s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for name, c := range map[string]struct {
		in   string
		want document.Article
	}{
		"news-please": {
			`{"authors":["Ann Li"],"date_download":"2025-06-01 00:00:00","date_modify":"None","date_publish":"2025-05-11 14:30:00","description":"d","filename":"f","language":"en","maintext":"Body.","source_domain":"news.example","title":"Head","title_page":"None","url":"https://news.example/1"}`,
			document.Article{Title: "Head", Authors: []string{"Ann Li"}, Language: "en", Text: "Body.", Source: document.Source{URL: "https://news.example/1", Publisher: "news.example"}, Published: document.Published{Time: day("2025-05-11T14:30:00Z"), Source: "metadata"}},
		},
		"news-please without a date": {
			`{"date_publish":"None","date_download":"2025-06-01 00:00:00","maintext":"Body.","language":"None"}`,
			document.Article{Text: "Body."},
		},
		"newspaper4k": {
			`{"url":"https://a.example/x","title":"Head","authors":["A","B"],"publish_date":"2025-05-11T00:00:00","text":"Body.","meta_lang":"en","meta_site_name":"A Paper","summary":"s","canonical_link":"https://a.example/canonical"}`,
			document.Article{Title: "Head", Authors: []string{"A", "B"}, Language: "en", Text: "Body.", Source: document.Source{URL: "https://a.example/x", Publisher: "A Paper"}, Published: document.Published{Time: day("2025-05-11T00:00:00Z"), Source: "metadata"}},
		},
		"Fundus": {
			`{"title":"Head","body":{"summary":["Sum."],"sections":[{"headline":["One"],"paragraphs":["P1.","P2."]},{"headline":[],"paragraphs":["P3."]}]},"authors":["A"],"publishing_date":"2025-04-28 17:40:08+00:00","free_access":true}`,
			document.Article{Title: "Head", Authors: []string{"A"}, Text: "Sum.\n\nOne\n\nP1.\n\nP2.\n\nP3.", Published: document.Published{Time: day("2025-04-28T17:40:08Z"), Source: "metadata"}},
		},
		"schema.org": {
			`{"@type":"NewsArticle","headline":"Head","articleBody":"Body.","datePublished":"2025-05-11T10:00:00+02:00","author":{"@type":"Person","name":"A"},"publisher":{"@type":"Organization","name":"P"}}`,
			document.Article{Title: "Head", Authors: []string{"A"}, Text: "Body.", Source: document.Source{Publisher: "P"}, Published: document.Published{Time: day("2025-05-11T10:00:00+02:00"), Source: "metadata"}},
		},
		"our own record": {
			`{"schema":"dateline/1","id":"x","source":{"path":"a.txt","url":"https://u.example/","publisher":"P","format":"txt"},"title":null,"authors":[],"published":"2025-05-11","text":"Body.","places":[{"start":0,"end":4,"text":"Body"}],"entities":[{"id":"n","name":"Body","type":"ORG","mentions":[{"start":0,"end":4,"text":"Body","kind":"name"}]}]}`,
			document.Article{ID: "x", Text: "Body.", Source: document.Source{URL: "https://u.example/", Publisher: "P"}, Published: document.Published{Time: day("2025-05-11T00:00:00Z"), DateOnly: true, Source: "metadata"}, GivenPlaces: []document.GivenSpan{{Start: 0, End: 4}}, GivenEntities: []document.GivenSpan{{Start: 0, End: 4, Type: "ORG"}}},
		},
		"a number for an id, seconds for a date": {
			`{"id":12,"content":"Body.","date":1746973800,"places":["Kyiv"]}`,
			document.Article{ID: "12", Text: "Body.", Published: document.Published{Time: day("2025-05-11T14:30:00Z"), Source: "metadata"}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := object.Decode([]byte(c.in))
			if err != nil {
				t.Fatal(err)
			}
			if !got.Published.Time.Equal(c.want.Published.Time) {
				t.Errorf("published %v, want %v", got.Published.Time, c.want.Published.Time)
			}
			got.Published.Time, c.want.Published.Time = time.Time{}, time.Time{}
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got  %+v\nwant %+v", got, c.want)
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"id":1,"text":"a\ud800b","authors":["x",{"name":"y"}],"date":"2025-05-11","places":[{"start":1,"end":2}]}`))
	f.Add([]byte(`{"body":{"summary":["a"],"sections":[{"paragraphs":["b"]}]},"source":{"url":"u"}}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		a, err := object.Decode(raw)
		if err != nil {
			return
		}
		if !utf8.ValidString(a.Text) || a.Text == "" {
			t.Errorf("text %q", a.Text)
		}
		d := document.New(a)
		d.GivenBytes(d.GivenPlaces)
		if err := d.Validate(); err != nil {
			t.Error(err)
		}
	})
}
