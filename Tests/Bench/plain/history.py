"""Placements as steps on a ladder, and what the law left open before each: Evidence/placements.csv."""

import csv
from collections import defaultdict
from typing import NamedTuple

import numpy as np

RUNGS = ["3", "2WL", "2", "1"]
LIMITED = ["2WL-open", "2WL-by-waiver", "2WL-closed"]
KEPT_OUT = "KGZ"
FLOOR = 0.005


class Placement(NamedTuple):
    tier: str
    full: bool
    waiver: str


class Clock(NamedTuple):
    previous: str | None
    watch_list: str
    state: str | None


def read_placements(path):
    """The placements of each country by year."""
    histories = defaultdict(dict)
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            placement = Placement(row["tier"], row["basis"] == "full", row["waiver"])
            histories[row["iso3"]][int(row["year"])] = placement
    return dict(sorted(histories.items()))


def tier(history, year):
    return history[year].tier if year in history else None


def run(history, last):
    """The first year of a run on the Watch List, the years that count, and whether one was waived."""
    if tier(history, last) != "2WL":
        return None, 0, False
    first = last
    while tier(history, first - 1) == "2WL":
        first -= 1
    counted = [year for year in range(first, last + 1) if year >= 2009]
    waived = any(
        history[year].waiver in ("yes", "inferred")
        or not history[year].waiver and year in counted[2:]
        for year in range(first, last + 1))
    return first, len(counted), waived


def reinstated(history, begin):
    """Whether a run from this year follows a Tier 3 that followed a full run: yes, no, or contested."""
    if begin < 2019 or tier(history, begin - 1) != "3":
        return "no"
    before = begin - 1
    while tier(history, before) == "3":
        before -= 1
    _, counted, waived = run(history, before)
    return "no" if counted < 2 else "yes" if waived else "contested"


def clock(history, year):
    previous = tier(history, year - 1)
    first, used, _ = run(history, year - 1)
    watch_list = condition(year, previous, used, reinstated(history, first or year))
    state = previous if previous in RUNGS else None
    if previous == "2WL":
        names = {"onlyByWaiver": "2WL-by-waiver", "closed": "2WL-closed"}
        state = "2WL-no-limit" if year < 2009 else names.get(watch_list, "2WL-open")
    return Clock(previous, watch_list, state)


def condition(year, previous, used, back):
    if year < 2004:
        return "closed"
    if year < 2009:
        return "open"
    if previous is None:
        return "unknown"
    if back == "yes" and used >= 1:
        return "closed"
    if back == "contested" and used == 1:
        return "contested"
    if used < 2:
        return "open"
    return "onlyByWaiver" if used < (4 if year < 2019 else 3) else "closed"


def outlooks(history, year):
    """What the year before was taken to be, with the clock: once, or once for each of its outcomes."""
    if tier(history, year - 1) is not None:
        return [(None, clock(history, year))]
    before = clock(history, year - 1)
    if before.previous is None:
        return []
    found = []
    for assumed in reversed(RUNGS):
        waiver = ""
        if assumed == "2WL":
            if before.watch_list == "closed":
                continue
            waiver = "yes" if before.watch_list == "onlyByWaiver" else "no"
        found.append((assumed, clock(history | {year - 1: Placement(assumed, True, waiver)}, year)))
    return found


def rung(state):
    return RUNGS.index(state.split("-")[0])


def step(before, after):
    """0 down, 1 none, 2 up, however far."""
    return int(np.sign(after - before)) + 1


def moves(history, years):
    """The state before and the rung reached, for full lists that follow each other."""
    for year in sorted(set(history) & set(years)):
        here, before = history[year], history.get(year - 1)
        if here.full and before and before.full and here.tier in RUNGS:
            state = clock(history, year).state
            if state:
                yield state, RUNGS.index(here.tier)
