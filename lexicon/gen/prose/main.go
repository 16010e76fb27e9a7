// Command prose writes lexicon/prose/tags.bin and labels.bin from the weights
// that the linked github.com/jdkato/prose/v2 exports. Run it in lexicon/prose.
package main

import (
	"log"
	"os"

	"dateline/lexicon/gen/prose/flat"
)

func main() {
	tags, labels, err := flat.Tables()
	if err != nil {
		log.Fatal(err)
	}
	for name, data := range map[string][]byte{"tags.bin": tags, "labels.bin": labels} {
		if err := os.WriteFile(name, data, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
