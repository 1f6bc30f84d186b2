"""The same estimates and the same back-test in plain Python: an independent check, and a yardstick.

plain.py estimate KGZ-2026 KGZ-2026:AREA=SIGN … | plain.py estimate 2026 | plain.py backtest
"""

import json
import re
import sys

import numpy as np

from history import FLOOR, KEPT_OUT, clock, moves, outlooks, read_placements, rung
from method import Method, mixed, ranges
from model import AREAS, Table, forecast, read_cases
from rates import Rates, count, floored, smoothed, tiers

YEARS = range(2005, 2025)


def read():
    histories = read_placements("Evidence/placements.csv")
    return histories, read_cases("Evidence/cases.csv", histories)


def counted(histories, years):
    return {one: count(history, years) for one, history in histories.items() if one != KEPT_OUT}


def estimate(asked, settings):
    """One edition, or every country's of a year; an estimate for each outcome of a year that is not known."""
    histories, cases = read()
    method = Method(cases, Rates(counted(histories, YEARS).values()))
    *only, year = asked.split("-")
    lines = (estimate_country(one, histories[one], int(year), method, settings) for one in only or histories)
    return {"countries": [line for line in lines if line]}


def estimate_country(country, history, year, method, settings):
    """What is said of the edition, and every estimate that it rests on; None where nothing can be."""

    def look(of, now, assumed=None):
        edition = f"{country}-{of}"
        spread = method.spread(now.state, signs(edition, settings))
        sheets.append({"edition": edition, "assumed": assumed, "state": now.state, "tiers": ranges(spread)})
        return spread

    sheets, found, before = [], outlooks(history, year), clock(history, year - 1)
    if not found or not (found[0][1].state if found[0][0] is None else before.state):
        return None
    if found[0][0] is None:
        spread = look(year, found[0][1])
    else:
        spread = mixed(look(year - 1, before), {one: look(year, now, one) for one, now in found})
    return {"code": country, "tiers": ranges(spread), "sheets": sheets}


def signs(edition, settings):
    """`KGZ-2026:training=0.5` among the settings; what is not set is unknown."""
    row = np.full(len(AREAS), np.nan)
    for setting in settings:
        of, area, sign = re.split("[:=]", setting)
        if of == edition:
            row[AREAS.index(area)] = float(sign)
    return row


def score(chances, placed, weights):
    """How often the likeliest tier came, and how far off the shares were."""
    chances, placed = np.array(chances), np.array(placed)
    loss = -np.log(np.maximum(chances[np.arange(len(placed)), placed], 1e-6))
    off = np.cumsum(chances, 1)[:, :3] - (placed[:, None] <= np.arange(3))
    measured = {
        "accuracy": chances.argmax(1) == placed, "logLoss": loss, "rankedScore": (off**2).sum(1) / 3}
    return {"count": len(placed)} | {
        name: float(np.average(values, weights=weights)) for name, values in measured.items()}


def same(before):
    return np.where(np.arange(4) == before, 1 - 3 * FLOOR, FLOOR)


def try_cases():
    """Each country's cases by a fit without it, as sampled and weighted to the world."""
    histories, cases = read()
    by_country, table = counted(histories, YEARS), Table(cases)
    countries = np.array([case.country for case in cases])
    chances = {"model": [], "ratesByClock": [], "ratesByPreviousTier": [], "sameTier": []}
    for country in sorted(set(countries)):
        others = np.flatnonzero(countries != country)
        rates = Rates(counts for one, counts in by_country.items() if one != country)
        weights = rates.weights(table.rungs[others], table.steps[others])
        point = table.fit(others, weights)
        sample = np.zeros((4, 3))
        np.add.at(sample, (table.rungs[others], table.steps[others]), 1)
        for case in (case for case in cases if case.country == country):
            before = rung(case.state)
            chances["model"].append(forecast(point, rates, case.state, case.signs, case.policy))
            chances["ratesByClock"].append(tiers(rates.steps(case.state), case.state))
            chances["ratesByPreviousTier"].append(floored(smoothed(sample[before], before), before))
            chances["sameTier"].append(same(before))
    placed = [case.placed for case in cases]
    world = Rates(by_country.values()).weights(table.rungs, table.steps)
    for weighting, weights in [("asSampled", None), ("world", world)]:
        for way, shares in chances.items():
            yield f"cases {way} {weighting}", score(shares, placed, weights)


def try_placements():
    """Placements of 2021 to 2024 by rates of 2005 to 2017, without evidence."""
    histories, _ = read()
    rates = Rates(counted(histories, range(2005, 2018)).values())
    tried = [move for history in histories.values() for move in moves(history, range(2021, 2025))]
    placed = [reached for _, reached in tried]
    ways = {
        "ratesByClock": lambda state: tiers(rates.steps(state), state),
        "ratesByPreviousTier": lambda state: floored(
            smoothed(rates.by_rung[rung(state)], rung(state)), rung(state)),
        "sameTier": lambda state: same(rung(state))}
    for way, chances in ways.items():
        yield f"placements {way} asSampled", score([chances(state) for state, _ in tried], placed, None)


if __name__ == "__main__":
    command, *rest = sys.argv[1:]
    if command == "backtest":
        answer = dict([*try_cases(), *try_placements()])
    else:
        answer = estimate(rest[0], rest[1:])
    json.dump(answer, sys.stdout, indent=1)
