"""What is measured, with its target, and what does the same beside it: a new row is one more in `rows`."""

import json
import os
from typing import Callable, NamedTuple

# Half of the third digit.
CLOSE = 0.0005
TEXT = "Tests/NarrativeTests/Texts/highland-2022-ky"


class Row(NamedTuple):
    what: str
    # Milliseconds, to miss which fails nothing; 0 where the ratio is what counts.
    target: int
    ours: list[str]
    # The plain tool's command, made from what ours answered.
    plain: Callable[[bytes], list[str]]
    # What the two say otherwise; None where there is nothing to compare.
    differences: Callable[[bytes, bytes], list[str] | None] = lambda ours, plain: None
    # What ours is asked besides, where answers are compared.
    asking: list[str] = []
    # A file that the command makes, and that is taken away before each run.
    makes: str | None = None
    plain_makes: str | None = None
    # At most so many runs, where one takes long.
    runs: int | None = None
    # Whether ours may use all cores; what is beside it never does.
    on_every_core: bool = False


def rows(tierwatch, python, registry):
    plain = [python, "Tests/Bench/plain/plain.py"]
    large = large_narrative(os.path.dirname(registry))

    def estimate(what, of, target):
        return Row(
            what, target, [tierwatch, "estimate", of, "--json", "--registry", registry],
            lambda answer: [*plain, "estimate", of, *settings(answer)], estimates_differ)

    listed = "SELECT bytes FROM record r JOIN journal_payload p USING (entry) WHERE r.country = 'KGZ'" \
        " AND r.kind IN ('edition', 'recommendation', 'statusUpdate')"
    read = "SELECT bytes FROM record r JOIN journal_payload p USING (entry) WHERE r.country = 'KGZ'"
    return [
        Row("listing of an edition, beside the sqlite3 shell that reads the same", 20,
            [tierwatch, "recommendation", "list", "--edition", "KGZ-2025", "--registry", registry],
            lambda _: ["sqlite3", registry, listed]),
        Row("progress report as a page, beside the sqlite3 shell that only reads", 200,
            [tierwatch, "report", "progress", "KGZ-2019", "--language", "ky", "--format", "html", "--registry", registry],
            lambda _: ["sqlite3", registry, read]),
        Row("review packs in three languages, beside the sqlite3 shell that reads three times", 3000,
            ["sh", "-c", packs(tierwatch, registry)], lambda _: ["sqlite3", registry, *[read] * 3]),
        estimate("estimate, one edition", "KGZ-2026", 50),
        estimate("estimates, all countries", "2026", 2000),
        Row("back-test", 20_000, [tierwatch, "backtest"], lambda _: [*plain, "backtest"], scores_differ,
            asking=["--json"]),
        Row("a narrative of 1 MB, beside wc that counts its words", 1000,
            [tierwatch, "narrative", "score", large, "--against", f"{TEXT}.yaml", "--edition", "XTR-2022"],
            lambda _: ["wc", "-w", large]),
    ]


def packs(tierwatch, registry):
    """A shell's line that makes the pack of a review in each language, in place of the one before."""
    made = f"{tierwatch} report review KGZ-2019 --no-print --replace --registry {registry}"
    return f"for l in ky ru en; do {made} --language $l -o {registry}-$l || exit 1; done"


def large_narrative(folder):
    """One of our texts with its paragraphs so often that they are 1 MB."""
    with open(f"{TEXT}.txt", encoding="utf-8") as text:
        parts = text.read().split("\n\n")
    path = os.path.join(folder, "narrative.txt")
    times = -(-(1 << 20) // sum(len(part.encode()) for part in parts if len(part) > 300))
    with open(path, "w", encoding="utf-8") as large:
        for part in parts:
            large.write("\n\n".join([part] * (times if len(part) > 300 else 1)) + "\n\n")
    return path


def estimates(answer):
    """Every estimate in an answer, wherever it stands there, by what it is of."""
    if isinstance(answer, dict):
        if "tiers" in answer and {"code", "edition"} & answer.keys():
            yield tuple(answer.get(part) for part in ("code", "edition", "assumed", "state")), answer
        answer = list(answer.values())
    for part in answer if isinstance(answer, list) else []:
        yield from estimates(part)


def settings(answer):
    """The signs that ours read from evidence, for a tool that reads none."""
    return sorted({
        f"{one['edition']}:{area['area']}={area['sign']}"
        for _, one in estimates(json.loads(answer)) for area in one.get("areas", [])})


def estimates_differ(ours, plain):
    # In a table of all countries the signs are only counted; who has some is compared by its edition.
    told, theirs = dict(estimates(json.loads(ours))), dict(estimates(json.loads(plain)))
    own = {key: one for key, one in told.items() if not one.get("known")}
    found = [f"{name(key)} is not in the plain tool" for key in own.keys() - theirs.keys()]
    if any(key[0] for key in told):
        found += [f"{name(key)} is not in ours" for key in theirs.keys() - told.keys() if key[0]]
    for key in own.keys() & theirs.keys():
        tiers = {tier["tier"]: tier for tier in theirs[key]["tiers"]}
        for tier in own[key]["tiers"]:
            for figure in ("share", "low", "high"):
                what = f"{name(key)}, tier {tier['tier']} {figure}"
                found += differ(what, tier[figure], tiers[tier["tier"]][figure])
    return sorted(found) if own else ["ours has no estimate that could be compared"]


def name(key):
    return " ".join(part for part in key if part)


def scores_differ(ours, plain):
    theirs, answer, found = json.loads(plain), json.loads(ours), []
    for part in ("cases", "placements"):
        for line in answer[part]["scores"]:
            if line["part"] == "all":
                name = f"{part} {line['way']} {line['weighting']}"
                for figure, value in theirs.pop(name).items():
                    found += differ(f"{name} {figure}", line["score"][figure], value)
    return found + [f"{name} is scored by one alone" for name in theirs]


def differ(what, ours, plain):
    return [] if abs(ours - plain) < CLOSE else [f"{what}: ours {ours:.4f}, plain {plain:.4f}"]
