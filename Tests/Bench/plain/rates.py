"""How placements moved, and what that says of the next one."""

from collections import defaultdict

import numpy as np

from history import FLOOR, LIMITED, moves, rung, step


def count(history, years):
    """Steps down, none and up, by the state before."""
    counts = defaultdict(lambda: np.zeros(3))
    for state, placed in moves(history, years):
        counts[state][step(rung(state), placed)] += 1
    return counts


class Rates:
    """Base rates from the counts of some countries."""

    def __init__(self, counted):
        self.by_state = defaultdict(lambda: np.zeros(3))
        self.by_rung = np.zeros((4, 3))
        for counts in counted:
            for state, steps in counts.items():
                self.by_state[state] += steps
                self.by_rung[rung(state)] += steps

    def steps(self, state):
        if state == "2WL-closed":
            left = sum(self.by_state[one] for one in LIMITED) + 1
            left[1] = 0
            return left / left.sum()
        return smoothed(self.by_state[state], rung(state))

    def weights(self, rungs, steps):
        """Each case's share in history over its share among the cases, by the rung before."""
        sample = np.zeros((4, 3))
        np.add.at(sample, (rungs, steps), 1)
        world = self.by_rung / np.maximum(1, self.by_rung.sum(1, keepdims=True))
        sample /= np.maximum(1, sample.sum(1, keepdims=True))
        return world[rungs, steps] / sample[rungs, steps]


def smoothed(counts, before):
    """One case of each possible step is added."""
    steps = counts + 1
    if before == 0:
        steps[0] = 0
    if before == 3:
        steps[2] = 0
    return steps / steps.sum()


def floored(steps, before):
    """Steps as shares of the four tiers; none gets less than the floor."""
    shares = np.full(steps.shape[:-1] + (4,), FLOOR)
    for way in range(3):
        if 0 <= before + way - 1 < 4:
            shares[..., before + way - 1] = np.maximum(steps[..., way], FLOOR)
    return shares / shares.sum(-1, keepdims=True)


def tiers(steps, state):
    """The same after a look at the clock: what it has closed gets nothing."""
    shares = floored(steps, rung(state))
    if state == "2WL-closed":
        shares[..., 1] = 0
    return shares / shares.sum(-1, keepdims=True)
