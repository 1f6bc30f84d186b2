"""What an estimate is made with: one fit, and 200 fits to countries drawn with replacement."""

import numpy as np

from history import RUNGS, rung
from model import Table, balance, forecast, model_tiers

DRAWS, SEED = 200, 2025


class Chance:
    """SplitMix64, so that ranges are drawn as the program draws them."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        mixed = (self.state ^ self.state >> 30) * 0xBF58476D1CE4E5B9 & mask
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB & mask
        return mixed ^ mixed >> 31

    def index(self, below):
        return self.next() * below >> 64

    def share(self):
        return (self.next() >> 11) / (1 << 53)


class Method:
    def __init__(self, cases, rates):
        self.rates, self.table = rates, Table(cases)
        self.signs = np.array([case.signs for case in cases])
        rungs, steps = self.table.rungs, self.table.steps
        self.weights = rates.weights(rungs, steps)
        self.point = self.table.fit(np.arange(len(cases)), self.weights)
        places = {}
        for place, case in enumerate(cases):
            places.setdefault(case.country, []).append(place)
        countries, chance, draws = sorted(places), Chance(SEED), []
        for _ in range(DRAWS):
            drawn = [countries[chance.index(len(countries))] for _ in countries]
            sample = np.array([place for country in drawn for place in places[country]])
            weights = rates.weights(rungs[sample], steps[sample])
            draws.append(self.table.fit(sample, weights, self.point))
        self.draws = np.array(draws)

    def spread(self, state, signs):
        """The shares of the four tiers in the first row, and as each draw would have them in the others."""
        lenders = np.flatnonzero(self.table.rungs == rung(state))
        up_to, chance = np.cumsum(self.weights[lenders]), Chance(SEED)
        # An unknown area takes the sign of a case from the same tier.
        drawn = np.array([chance.share() for _ in range(DRAWS)]) * up_to[-1]
        lent = self.signs[lenders[np.searchsorted(up_to, drawn, side="right")]]
        filled = np.where(np.isnan(signs), lent, signs)
        own = forecast(self.point, self.rates, state, signs)
        return np.vstack([own, model_tiers(self.draws, state, balance(filled))])


def mixed(before, after):
    """Over all outcomes of the year before, each by its own share, draw by draw."""
    shares = sum(before[:, [RUNGS.index(tier)]] * spread for tier, spread in after.items())
    return shares / shares.sum(1, keepdims=True)


def ranges(spread):
    """Each tier's share, with the 10th and the 90th percentile of the draws, widened to hold it."""
    own, drawn = spread[0], np.sort(spread[1:], axis=0)
    low = np.minimum(own, drawn[round((DRAWS - 1) * 0.1)])
    high = np.maximum(own, drawn[round((DRAWS - 1) * 0.9)])
    return [
        {"tier": name, "share": own[i], "low": low[i], "high": high[i]} for i, name in enumerate(RUNGS)]
