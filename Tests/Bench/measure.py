"""One command run several times: how long it took and how much memory it held."""

import os
import statistics
import subprocess
import time
from typing import NamedTuple


class Measured(NamedTuple):
    # Milliseconds, and the most megabytes that any run held.
    best: float
    median: float
    peak: float


# Of this machine, before any of them is left aside.
EVERY_CORE = os.sched_getaffinity(0)


def measure(command, runs, environment, makes=None, cores=None):
    """A command that has just been run, so many times more, on the cores given or on that of this program; what
    it `makes` is taken away before each."""
    taken = [once(command, environment, makes, cores) for _ in range(runs)]
    times = [time for time, _ in taken]
    return Measured(min(times), statistics.median(times), max(memory for _, memory in taken))


def once(command, environment, makes=None, cores=None):
    take_away(makes)
    start = time.perf_counter()
    child = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=bound_to(cores))
    # Of this child alone: what is counted for all children is the greatest of them.
    _, status, used = os.wait4(child.pid, 0)
    taken = (time.perf_counter() - start) * 1000
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f"{' '.join(command)}: ended with {child.returncode} after it had gone well")
    return taken, used.ru_maxrss / 1024


def take_away(path):
    for companion in ("", "-wal", "-shm") if path else ():
        if os.path.exists(path + companion):
            os.remove(path + companion)


def bound_to(cores):
    return (lambda: os.sched_setaffinity(0, cores)) if cores else None


def on_one_core():
    """Binds this program, and so all that it starts, to the first core that it may use."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
