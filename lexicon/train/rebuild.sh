#!/bin/sh
# rebuild.sh CORPORA DATA -- makes every weight file of words, tags and names anew: lexicon/name/words.bin, lexicon/tag and
# lexicon/name/weights.bin, in this order, since each is embedded where the next is made. DATA is filled by prepare.sh if it is
# not there. The same input gives the same bytes. Run it from the root of the repository.
set -eu
corpora=$1
data=$2
[ -e "$data/silver/md.written.jsonl" ] || sh lexicon/train/prepare.sh "$corpora" "$data"
go run ./lexicon/train -corpora "$corpora" -data "$data" -words
go run ./lexicon/train/tags -corpora "$corpora" -data "$data" -all -forms
go run ./lexicon/train -corpora "$corpora" -data "$data" -all
