"""What is measured, with its target, and what does the same beside it: a new row is one more in `rows`."""

import json
from typing import Callable, NamedTuple

# Half of the third digit.
CLOSE = 0.0005


class Row(NamedTuple):
    what: str
    # Milliseconds; to miss it fails nothing.
    target: int
    ours: list[str]
    # The plain tool's command, made from what ours answered.
    plain: Callable[[bytes], list[str]]
    # What the two say otherwise; None where there is nothing to compare.
    differences: Callable[[bytes, bytes], list[str] | None] = lambda ours, plain: None
    # What ours is asked besides, where answers are compared.
    asking: list[str] = []


def rows(tierwatch, python, registry):
    plain = [python, "Tests/Bench/plain/plain.py"]

    def estimate(what, of, target):
        return Row(
            what, target, [tierwatch, "estimate", of, "--json", "--registry", registry],
            lambda answer: [*plain, "estimate", of, *settings(answer)], estimates_differ)

    return [
        estimate("estimate, one edition", "KGZ-2026", 50),
        estimate("estimates, all countries", "2026", 2000),
        Row("back-test", 20_000, [tierwatch, "backtest"], lambda _: [*plain, "backtest"], scores_differ,
            asking=["--json"]),
    ]


def sheets(answer):
    """Every estimate in an answer, wherever it stands there."""
    if isinstance(answer, dict):
        if {"edition", "state", "tiers"} <= answer.keys():
            yield answer
        answer = list(answer.values())
    for part in answer if isinstance(answer, list) else []:
        yield from sheets(part)


def settings(answer):
    """The signs that ours read from evidence, for a tool that reads none."""
    found = {
        f"{sheet['edition']}:{area['area']}={area['sign']}"
        for sheet in sheets(json.loads(answer)) for area in sheet.get("areas", [])}
    return sorted(found)


def estimates_differ(ours, plain):
    theirs = {key(sheet): sheet["tiers"] for sheet in sheets(json.loads(plain))}
    own = {key(sheet): sheet["tiers"] for sheet in sheets(json.loads(ours))}
    if not own:
        return None
    # Ours may tell less of a country, but not of fewer.
    alone = {one[0][:3] for one in own} ^ {one[0][:3] for one in theirs}
    found = [f"{country} is estimated by one alone" for country in alone]
    for one in own.keys() & theirs.keys():
        for tier in own[one]:
            for figure in tier.keys() & {"share", "low", "high"}:
                pair = tier[figure], theirs[one][tier["tier"]][figure]
                found += differ(f"{' '.join(map(str, one))}, tier {tier['tier']} {figure}", *pair)
    found += [f"{' '.join(map(str, one))} is not in the plain tool" for one in own.keys() - theirs.keys()]
    return sorted(found)


def key(sheet):
    return sheet["edition"], sheet.get("assumed"), sheet["state"]


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
