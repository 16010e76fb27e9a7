package record

import (
	"fmt"
	"maps"
	"reflect"

	"github.com/invopop/jsonschema"
)

// Kinds are the kinds of lines that have a schema.
func Kinds() []string { return []string{"article", "event", "quotation", "failure", "run"} }

func typeOf(kind string) reflect.Type {
	switch kind {
	case "article":
		return reflect.TypeFor[Article]()
	case "event":
		return reflect.TypeFor[EventLine]()
	case "quotation":
		return reflect.TypeFor[QuotationLine]()
	case "failure":
		return reflect.TypeFor[Failure]()
	case "run":
		return reflect.TypeFor[Run]()
	}
	return nil
}

// Schema is the JSON Schema of a kind of line, made from its Go type; of any line
// if kind is empty.
func Schema(kind string) (*jsonschema.Schema, error) {
	kinds := []string{kind}
	if kind == "" {
		kinds = Kinds()
	}
	out := &jsonschema.Schema{
		Version: jsonschema.Version, ID: "https://dateline.example/schema/" + Version, Definitions: jsonschema.Definitions{},
		Title: "Dateline records, " + Version,
	}
	for _, k := range kinds {
		t := typeOf(k)
		if t == nil {
			return nil, fmt.Errorf("no schema for %q", k)
		}
		s := (&jsonschema.Reflector{DoNotReference: false, Anonymous: true}).ReflectFromType(t)
		maps.Copy(out.Definitions, s.Definitions)
		allowNull(t, s.Definitions, map[reflect.Type]bool{})
		out.OneOf = append(out.OneOf, &jsonschema.Schema{Ref: "#/$defs/" + t.Name()})
	}
	if kind != "" {
		out.Ref, out.OneOf = out.OneOf[0].Ref, nil
	}
	return out, nil
}

// allowNull lets every pointer field below t be null as well.
func allowNull(t reflect.Type, defs jsonschema.Definitions, seen map[reflect.Type]bool) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || seen[t] {
		return
	}
	seen[t] = true
	def := defs[t.Name()]
	for _, f := range reflect.VisibleFields(t) {
		if f.Anonymous {
			continue
		}
		allowNull(f.Type, defs, seen)
		if def == nil || f.Type.Kind() != reflect.Pointer {
			continue
		}
		name := f.Tag.Get("json")
		if p, ok := def.Properties.Get(name); ok && p.AnyOf == nil {
			about := p.Description
			p.Description = ""
			def.Properties.Set(name, &jsonschema.Schema{AnyOf: []*jsonschema.Schema{p, {Type: "null"}}, Description: about})
		}
	}
}
