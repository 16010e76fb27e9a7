#!/usr/bin/env python3
"""label.py MODEL TEXTS OUT -- silver labels: the names and tags that a spaCy model (a folder) finds in a JSONL file of texts."""
import gzip
import json
import sys

import spacy

TYPE = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "PLACE", "LOC": "PLACE", "FAC": "FACILITY", "NORP": "NORP", "EVENT": "MISC", "WORK_OF_ART": "MISC",
        "LAW": "MISC", "PRODUCT": "MISC", "LANGUAGE": "MISC"}

model, source, out = sys.argv[1:4]
nlp = spacy.load(model, exclude=["parser", "lemmatizer", "attribute_ruler", "senter"])
nlp.max_length = 5_000_000
with (gzip.open(source, "rt") if source.endswith("gz") else open(source)) as f:
    rows = [json.loads(line) for line in f if line.strip()]
with open(out, "w") as f:
    for row, doc in zip(rows, nlp.pipe((r["text"] for r in rows), batch_size=8)):
        found = [{"start": e.start_char, "end": e.end_char, "text": e.text, "type": TYPE.get(e.label_, e.label_)} for e in doc.ents]
        tags = [{"start": t.idx, "end": t.idx + len(t), "tag": t.tag_} for t in doc if not t.is_space]
        f.write(json.dumps({"id": row["id"], "text": row["text"], "entities": found, "tokens": tags}, ensure_ascii=False) + "\n")
