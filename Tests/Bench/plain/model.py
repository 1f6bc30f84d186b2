"""The movement model: a weighted multinomial logit of a step down, none and up, by Newton's method."""

import csv
from typing import NamedTuple

import numpy as np

from history import KEPT_OUT, RUNGS, Placement, clock, rung, step, tier
from rates import tiers

AREAS = [
    "investigations", "prosecutions", "convictions", "sentences", "complicity_officials",
    "victim_identification", "victim_services", "nrm_or_sops", "victim_penalization", "training",
    "law_reform", "national_plan_or_coordination", "funding", "prevention_awareness",
    "labor_recruitment_oversight", "data_provision"]
SIGN = {"+": 1.0, "-": -1.0, "0": 0.0, "": np.nan}
# Four intercepts and two slopes, down and then up.
RIDGE = np.tile([0.1] * 4 + [0.3] * 2, 2)


class Case(NamedTuple):
    country: str
    year: int
    state: str
    placed: int
    policy: bool
    signs: np.ndarray


def read_cases(path, histories):
    """The coded cases that can be fitted to, in order; the country that is reported on is left out."""
    cases = []
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            country, year, before = row["iso3"], int(row["year"]), row["previous_tier"]
            if country == KEPT_OUT or before not in RUNGS or row["tier"] not in RUNGS:
                continue
            history = histories.get(country, {})
            if tier(history, year - 1) != before:
                history = history | {year - 1: Placement(before, False, "")}
            policy = row["government_policy_of_trafficking"] == "yes"
            signs = np.array([SIGN[row[area]] for area in AREAS])
            state = clock(history, year).state
            cases.append(Case(country, year, state, RUNGS.index(row["tier"]), policy, signs))
    return sorted(cases, key=lambda case: case[:2])


def balance(signs):
    good = np.nansum(np.maximum(signs, 0), -1)
    bad = -np.nansum(np.minimum(signs, 0), -1)
    return 3 * (good - bad) / (good + bad + 2)


def open_steps(state):
    before = rung(state)
    return np.array([before > 0 and state != "3", state != "2WL-closed", before < 3], float)


class Table:
    """Cases as columns of numbers."""

    def __init__(self, cases):
        self.rungs = np.array([rung(case.state) for case in cases])
        self.steps = np.array([step(rung(case.state), case.placed) for case in cases])
        self.open = np.array([open_steps(case.state) for case in cases])
        slopes = [[balance(case.signs), case.policy] for case in cases]
        self.design = np.hstack([np.eye(4)[self.rungs], np.array(slopes, float)])

    def fit(self, chosen, weights, start=None):
        """The twelve parameters for some of the cases, each as often as it is named."""
        held = self.open[chosen, self.steps[chosen]] > 0
        chosen, weights = chosen[held], weights[held]
        design, allowed, steps = self.design[chosen], self.open[chosen], self.steps[chosen]
        hit = np.eye(3)[steps]

        def slope(point):
            shares = step_shares(design @ point.reshape(2, 6).T, allowed)
            loss = RIDGE @ point**2 / 2 - weights @ np.log((shares * hit).sum(1))
            off = weights[:, None] * (shares - hit)
            gradient = np.concatenate([off[:, 0] @ design, off[:, 2] @ design]) + RIDGE * point
            down, up = shares[:, 0], shares[:, 2]

            def block(bend):
                return design.T @ (design * (weights * bend)[:, None])

            across = block(-down * up)
            curvature = np.block([[block(down * (1 - down)), across], [across, block(up * (1 - up))]])
            return loss, gradient, curvature + np.diag(RIDGE)

        point = np.zeros(12) if start is None else start
        loss, gradient, curvature = slope(point)
        for _ in range(60):
            way, length = np.linalg.solve(curvature, gradient), 1.0
            while True:
                there = point - length * way
                new = slope(there)
                length /= 2
                if new[0] <= loss or length <= 1e-6:
                    break
            point, (loss, gradient, curvature) = there, new
            if np.abs(way).max() < 1e-7:
                break
        return point


def step_shares(odds, allowed):
    """The shares of a step down, none and up, from log-odds of down and up; what is closed takes no part."""
    raw = np.insert(np.exp(odds), 1, 1, axis=-1) * allowed
    return raw / raw.sum(-1, keepdims=True)


def model_tiers(points, state, balances, policy=False):
    """The shares of the four tiers, one row for each set of parameters and balance."""
    sides = np.reshape(points, (-1, 2, 6))
    odds = sides[..., rung(state)] + sides[..., 4] * np.reshape(balances, (-1, 1)) + sides[..., 5] * policy
    return tiers(step_shares(odds, open_steps(state)), state)


def forecast(point, rates, state, signs, policy=False):
    """History speaks for what fewer than five known areas cannot carry."""
    trust = 1 if policy else min(1, np.count_nonzero(~np.isnan(signs)) / 5)
    own = model_tiers(point, state, balance(signs), policy)[0]
    return trust * own + (1 - trust) * tiers(rates.steps(state), state)
