"""Other forms of the movement model under the same test as the published one: each country by a fit without it.

Prints log loss and ranked score of each form, and how far its log loss lies from the published form's: the 5th to the
95th percentile over countries drawn with replacement. A range that holds 0 tells the two not apart.
"""

import sys
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).parent / "plain"))
from history import FLOOR  # noqa: E402
from model import Table, balance, model_tiers, open_steps, step_shares  # noqa: E402
from plain import YEARS, counted, read  # noqa: E402
from rates import Rates, tiers  # noqa: E402

DRAWS, SEED = 4000, 1


class Cases:
    def __init__(self):
        histories, self.cases = read()
        self.counts = counted(histories, YEARS)
        self.table = Table(self.cases)
        self.countries = np.array([case.country for case in self.cases])
        self.placed = np.array([case.placed for case in self.cases])
        self.closed = np.array([case.state == "2WL-closed" for case in self.cases])
        self.signs = np.array([case.signs for case in self.cases])
        self.world = self.rates().weights(self.table.rungs, self.table.steps)

    def rates(self, without=None):
        return Rates(counts for one, counts in self.counts.items() if one != without)


def inputs(data):
    """What each form goes by, a column for each input."""
    signs, policy = data.signs, np.array([float(case.policy) for case in data.cases])
    good, bad = np.nansum(np.maximum(signs, 0), 1), -np.nansum(np.minimum(signs, 0), 1)
    own, second = balance(signs), np.array([case.state == "2WL-by-waiver" for case in data.cases], float)
    areas = np.nan_to_num(signs)
    return {
        "balance": np.c_[own, policy], "sums": np.c_[good, bad, policy],
        "logarithms of the sums": np.c_[np.log1p(good), np.log1p(bad), policy],
        "balance, flag of the second Watch List year": np.c_[own, policy, second],
        "balance, slope of its own in that year": np.c_[own, policy, own * second],
        "balance and every area": np.c_[own, policy, areas],
        # A smaller input is a greater ridge: areas shrunk to the common slope.
        "balance and areas shrunk to it": np.c_[own, policy, areas * 0.17]}


def multinomial(data, columns, ridge=0.3):
    """A step down, none or up: intercepts by the tier before, slopes for down and for up."""
    design = np.hstack([np.eye(4)[data.table.rungs], columns])
    size = design.shape[1]
    ridges = np.tile([0.1] * 4 + [ridge] * columns.shape[1], 2)

    def fit(chosen, weights):
        allowed, hit = data.table.open[chosen], np.eye(3)[data.table.steps[chosen]]
        held = (allowed * hit).sum(1) > 0
        rows, allowed, hit, weights = design[chosen][held], allowed[held], hit[held], weights[held]

        def loss(point):
            shares = step_shares(rows @ point.reshape(2, size).T, allowed)
            off = weights[:, None] * (shares - hit)
            value = ridges @ point**2 / 2 - weights @ np.log((shares * hit).sum(1))
            return value, np.r_[off[:, 0] @ rows, off[:, 2] @ rows] + ridges * point

        return minimize(loss, np.zeros(2 * size), jac=True, method="L-BFGS-B").x

    def chances(point, place):
        state = data.cases[place].state
        return tiers(step_shares(design[place] @ point.reshape(2, size).T, open_steps(state)), state)

    return fit, chances


def ordered(data, columns, ridge=0.3):
    """One scale under the four tiers, three cuts in it, and a start by the tier before."""

    def shares(point, places):
        cuts = np.cumsum(np.r_[point[4], np.exp(point[5:7])])
        place = point[:4][data.table.rungs[places]] + columns[places] @ point[7:]
        below = 1 / (1 + np.exp(place[:, None] - cuts))
        found = np.maximum(np.diff(np.c_[np.zeros(len(places)), below, np.ones(len(places))], axis=1), 1e-12)
        found[:, 1] *= ~data.closed[places]
        return found / found.sum(1, keepdims=True)

    def fit(chosen, weights):
        held = ~(data.closed[chosen] & (data.placed[chosen] == 1))
        chosen, weights = chosen[held], weights[held]

        def loss(point):
            hit = shares(point, chosen)[np.arange(len(chosen)), data.placed[chosen]]
            return 0.05 * point[:4] @ point[:4] / 2 + ridge * point[7:] @ point[7:] / 2 - weights @ np.log(hit)

        start = np.r_[-4, -1, 1, 4, -3, np.log(3), np.log(3), np.full(columns.shape[1], 0.5)]
        return minimize(loss, start, method="L-BFGS-B").x

    def chances(point, place):
        found = np.maximum(shares(point, np.array([place]))[0], FLOOR)
        found[1] *= not data.closed[place]
        return found / found.sum()

    return fit, chances


def trial(data, fit, chances):
    """Each case as a fit without its country has it; history speaks for what few areas cannot carry."""
    found = np.zeros((len(data.cases), 4))
    for country in sorted(set(data.countries)):
        others = np.flatnonzero(data.countries != country)
        rates = data.rates(country)
        point = fit(others, rates.weights(data.table.rungs[others], data.table.steps[others]))
        for place in np.flatnonzero(data.countries == country):
            case = data.cases[place]
            trust = 1 if case.policy else min(1, np.count_nonzero(~np.isnan(case.signs)) / 5)
            history = tiers(rates.steps(case.state), case.state)
            found[place] = trust * chances(point, place) + (1 - trust) * history
    return found


def told_apart(data, difference):
    """The mean difference with its range over countries drawn with replacement."""
    chance, countries = np.random.default_rng(SEED), sorted(set(data.countries))
    places = {country: np.flatnonzero(data.countries == country) for country in countries}
    drawn = [
        difference[np.concatenate([places[one] for one in chance.choice(countries, len(countries))])].mean()
        for _ in range(DRAWS)]
    low, high = np.quantile(drawn, [0.05, 0.95])
    return f"{difference.mean():+.3f} ({low:+.3f} to {high:+.3f})"


def main():
    data = Cases()
    columns = inputs(data)
    table, own = data.table, balance(data.signs)
    published = table.fit, lambda point, place: model_tiers(
        point, data.cases[place].state, own[place], data.cases[place].policy)[0]
    forms = [("published: steps, balance", published)]
    forms += [(f"steps, {name}", multinomial(data, those)) for name, those in columns.items() if name != "balance"]
    forms += [
        (f"ordered tiers, {name}", ordered(data, columns[name]))
        for name in ("balance", "sums", "balance, slope of its own in that year")]
    forms.append(("ordered tiers, balance, ridge 0.1", ordered(data, columns["balance"], ridge=0.1)))
    print(f"{'form':58s} right  moved  log loss  world  RPS    log loss less the published one's")
    first = None
    for name, form in forms:
        found = trial(data, *form)
        loss = -np.log(found[np.arange(len(found)), data.placed])
        off = (np.cumsum(found, 1)[:, :3] - (data.placed[:, None] <= np.arange(3))) ** 2
        right, moved = found.argmax(1) == data.placed, data.placed != table.rungs
        first = loss if first is None else first
        print(
            f"{name:58s} {right.mean():.3f}  {right[moved].mean():.3f}  {loss.mean():.3f}"
            f"     {np.average(loss, weights=data.world):.3f}  {off.sum(1).mean() / 3:.3f}"
            f"  {told_apart(data, loss - first)}", flush=True)


if __name__ == "__main__":
    main()
