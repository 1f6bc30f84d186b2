"""Writes generated records of many countries as JSON Lines: real words of the shipped facts, joined by chance.

The same number of records and countries gives the same file, to the byte.
"""

import argparse
import glob
import json
import random
import re
import sys

LANGUAGES = ("en", "ru", "ky")
AREAS = ["investigations", "prosecutions", "convictions", "victim_identification", "victim_services"]
DIRECTIONS = ["improved", "declined", "unchanged", "gap"]
STAGES = ["promise", "draft", "adopted", "applied"]
LEVELS = ["noAction", "started", "partiallyImplemented", "noInformation"]
YEARS = range(2016, 2026)
LISTED = 5
LEAST = 150


def sentences():
    """Halves of the shipped facts, by language."""
    found = {language: [] for language in LANGUAGES}
    for path in sorted(glob.glob("Evidence/KGZ/20*.yaml")):
        text = open(path, encoding="utf-8").read()
        for language, words in re.findall(r"^    (en|ru|ky): '?(.*?)'?$", text, re.M):
            parts = re.sub(r"[\d,.:;'()]+", " ", words).split()
            found[language] += [parts[: len(parts) // 2], parts[len(parts) // 2:]]
    return found


def countries(count):
    rows = open("Evidence/placements.csv", encoding="utf-8").read().splitlines()[1:]
    return sorted({row[:3] for row in rows})[:count]


class Generator:
    def __init__(self):
        self.chance = random.Random(20261126)
        self.parts = sentences()

    def words(self, languages):
        chosen = self.chance.choice
        return {
            language: " ".join(chosen(self.parts[language]) + chosen(self.parts[language])) + "."
            for language in languages}

    def languages(self):
        """A monitor writes one language; an editor adds the others to every third entry."""
        return LANGUAGES if self.chance.random() < 1 / 3 else [self.chance.choice(LANGUAGES)]

    def country(self, code, count):
        """So many records of a country: what its lists ask, and evidence for the rest."""
        yield "country", {"code": code, "name": {"en": f"Country {code}"}}
        reliability = self.judged("B")
        sources = [f"{code}-S{number:02}" for number in range(1, 11)]
        for number, name in enumerate(sources):
            yield "source", {
                "id": name, "title": self.words(LANGUAGES), "owner": f"owner {number}", "language": "en",
                "reliability": reliability}
        asked = []
        for year in YEARS:
            yield "edition", {"id": f"{code}-{year}", "published": f"{year}-06-20", "listComplete": "true"}
            yield "placement", {"edition": f"{code}-{year}", "tier": self.chance.choice(["1", "2", "2WL"]), "basis": "full"}
            for position in range(1, LISTED + 1):
                yield "recommendation", self.recommendation(f"{code}-{year}-{position:02}")
                asked.append((year, f"{code}-{year}-{position:02}a"))
        rest = count - 1 - len(sources) - len(YEARS) * 2 - 2 * len(asked)
        for number in range(1, rest + 1):
            yield "evidence", self.evidence(code, number, sources, asked)
        for year, element in asked:
            yield "statusUpdate", self.finding(code, year, element, rest)

    def judged(self, grade):
        return {"grade": grade, "by": "bench", "reason": {"en": "Generated, to see how fast the program is."}}

    def recommendation(self, name):
        return {
            "id": name, "shortTitle": self.words(LANGUAGES), "text": self.words(LANGUAGES),
            "themes": ["prosecution"], "areas": [self.chance.choice(AREAS)], "nature": "continuing",
            "elements": [{
                "id": name + letter, "title": self.words(LANGUAGES), "essential": "true",
                "side": "inPractice", "closesWhen": self.words(LANGUAGES)} for letter in "ab"]}

    def evidence(self, code, number, sources, asked):
        chosen = self.chance.choice
        year, element = chosen(asked)
        return {
            "id": f"{code}-E{number:06}", "fact": self.words(self.languages()),
            "event": f"{year - 1}-{chosen(range(4, 13)):02}-{chosen(range(1, 29)):02}",
            "recorded": "2026-11-26", "area": chosen(AREAS), "direction": chosen(DIRECTIONS),
            "attributedTo": ["government"], "modality": "reported",
            "links": [{"to": element, "stance": "supports"}], "stage": chosen(STAGES), "kind": "news",
            "source": chosen(sources), "credibility": self.judged("2"), "sensitivity": "public"}

    def finding(self, code, year, element, evidence):
        return {
            "id": f"{element}-F{year}", "about": element, "track": "finding", "since": f"{year}-06-20",
            "period": f"{code}-{year}", "finding": self.chance.choice(LEVELS), "state": "draft",
            "evidence": [f"{code}-E{self.chance.randint(1, evidence):06}"] if evidence else [],
            "reason": self.words(LANGUAGES), "author": "bench"}


def write(path, count, countries_count):
    """`count` records over so many countries, the same number in each but the last."""
    generator, codes = Generator(), countries(countries_count)
    with open(path, "w", encoding="utf-8") as file:
        for place, code in enumerate(codes):
            share = count * (place + 1) // len(codes) - count * place // len(codes)
            for kind, record in generator.country(code, share):
                file.write(json.dumps({"record": kind} | record, ensure_ascii=False, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("path")
    asked.add_argument("--records", type=int, default=100_000)
    asked.add_argument("--countries", type=int, default=190)
    asked = asked.parse_args()
    if asked.records < LEAST * asked.countries:
        sys.exit(f"at least {LEAST} records a country: what its lists ask takes more than a hundred")
    sys.exit(write(asked.path, asked.records, asked.countries))
