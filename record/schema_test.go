package record_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"dateline/document"
	"dateline/record"
)

// validator compiles the published schema of a kind with a library that did not make it.
func validator(t testing.TB, kind string) *jsonschema.Schema {
	t.Helper()
	s, err := record.Schema(kind)
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	v, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func validate(t *testing.T, v *jsonschema.Schema, line string) error {
	t.Helper()
	x, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
	if err != nil {
		t.Fatal(err)
	}
	return v.Validate(x)
}

func TestSchema(t *testing.T) {
	rich, err := record.Encode(full(t), record.Options{Tokens: true})
	if err != nil {
		t.Fatal(err)
	}
	bare, err := record.Encode(document.New(document.Article{Text: "x"}), record.Options{NoText: true})
	if err != nil {
		t.Fatal(err)
	}
	any := validator(t, "")
	for kind, lines := range map[string]string{
		"article":   string(rich.Article) + string(bare.Article),
		"event":     string(rich.Events),
		"quotation": string(rich.Quotations),
	} {
		v := validator(t, kind)
		for line := range strings.Lines(lines) {
			if err := validate(t, v, line); err != nil {
				t.Errorf("%s: %v\n%s", kind, err, line)
			}
			if err := validate(t, any, line); err != nil {
				t.Errorf("%s under the schema of all: %v", kind, err)
			}
		}
	}
}

// TestSchemaRefuses shows that the schema can say no.
func TestSchemaRefuses(t *testing.T) {
	rich, err := record.Encode(full(t), record.Options{})
	if err != nil {
		t.Fatal(err)
	}
	v := validator(t, "quotation")
	line := string(rich.Quotations)
	for what, bad := range map[string]string{
		"a kind that there is not": strings.Replace(line, `"kind":"direct"`, `"kind":"shouted"`, 1),
		"a key that is missing":    strings.Replace(line, `"medium":null,`, ``, 1),
		"a key too many":           strings.Replace(line, `"medium":null,`, `"medium":null,"more":1,`, 1),
		"a confidence above 1":     strings.Replace(line, `"confidence":0.9`, `"confidence":1.9`, 1),
		"null for a list":          strings.Replace(line, `"events":["`, `"events":null,"x":["`, 1),
		"no rule":                  strings.Replace(line, `"rule":"cue-after"`, `"rule":""`, 1),
	} {
		if bad == line {
			t.Errorf("%s: the test changed nothing", what)
		}
		if validate(t, v, bad) == nil {
			t.Errorf("%s: accepted", what)
		}
	}
}
