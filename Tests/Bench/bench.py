"""How fast the program is, beside a plain tool that does the same: a table, and a line a row in a CSV file.

Times are shown and never judged; figures that differ from the plain tool's are a failure.
"""

import argparse
import csv
import datetime
import os
import subprocess
import sys
import tempfile

from large import large_rows
from measure import EVERY_CORE, bound_to, measure, on_one_core, take_away
from rows import rows

COLUMNS = [
    "date", "commit", "cores", "what", "runs", "best_ms", "median_ms", "peak_mb", "plain_best_ms",
    "plain_median_ms", "plain_peak_mb", "ratio", "target_ms", "agrees"]
HEADER = [
    "What", "Best ms", "Median", "Peak MB", "Plain ms", "Median", "Peak MB", "Ratio", "Target", "Agrees"]


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--tierwatch", required=True)
    asked.add_argument("--python", required=True, help="one that has numpy, for the plain tool")
    asked.add_argument("--runs", type=int, default=7)
    asked.add_argument("--entries", type=int, default=1_000_000, help="of the large registry; 0 for none")
    asked.add_argument("--csv", required=True, help="where a line a row is added")
    asked = asked.parse_args()
    cores = os.cpu_count()
    on_one_core()
    with tempfile.TemporaryDirectory() as folder:
        environment = surroundings(folder)
        registry = os.path.join(folder, "registry.sqlite")
        tell("taking the shipped records up")
        command = [asked.tierwatch, "import", "Recommendations", "Evidence", "--registry", registry]
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
        lines, differences = [], []
        measured = rows(asked.tierwatch, asked.python, registry)
        if asked.entries:
            measured += large_rows(asked.tierwatch, asked.python, folder, asked.entries, environment, tell)
        for row in measured:
            runs = min(row.runs or asked.runs, asked.runs)
            line, found = compare(row, runs, environment)
            lines.append(stamp() | {"cores": cores, "runs": runs} | line)
            differences += found
    where = f"one core of {cores} unless a row says every core"
    print(f"{stamp()['date'][:10]}, {where}, best and median of up to {asked.runs} runs, warm;")
    print(f"the plain tool is {versions(asked.python)}, or as the row says; the ratio is that of the best.\n")
    print(table([HEADER, *map(cells, lines)]))
    append(asked.csv, lines)
    for difference in differences:
        tell(f"DIFFERS  {difference}")
    return 1 if differences else 0


def surroundings(folder):
    """Nothing of the person who runs this, and no second thread for the plain tool."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("TIERWATCH_")}
    threads = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    return own | threads | {"XDG_CONFIG_HOME": folder, "TIERWATCH_AUTHOR": "bench", "LC_ALL": "C.UTF-8"}


def compare(row, runs, environment):
    line = {"what": row.what, "agrees": ""} | ({"target_ms": row.target} if row.target else {})
    tell(f"{row.what}: tierwatch")
    take_away(row.makes)
    cores = EVERY_CORE if row.on_every_core else None
    answer = subprocess.run(
        [*row.ours, *row.asking], env=environment, capture_output=True, preexec_fn=bound_to(cores))
    ours = measure(row.ours, runs, environment, row.makes, cores) if answer.returncode == 0 else None
    if ours:
        line |= {"best_ms": ours.best, "median_ms": ours.median, "peak_mb": ours.peak}
    tell(f"{row.what}: the plain tool")
    command = row.plain(answer.stdout if ours else b"{}")
    take_away(row.plain_makes)
    check = subprocess.run(command, env=environment, capture_output=True)
    if check.returncode != 0:
        raise SystemExit(check.stderr.decode())
    plain = measure(command, runs, environment, row.plain_makes)
    line |= {
        "plain_best_ms": plain.best, "plain_median_ms": plain.median, "plain_peak_mb": plain.peak}
    if not ours:
        tell(f"{row.what}: not available, {answer.stderr.decode().strip().partition(chr(10))[0]}")
        return line, []
    line["ratio"] = plain.best / ours.best
    found = row.differences(answer.stdout, check.stdout)
    if found is not None:
        line["agrees"] = "no" if found else "yes"
    return line, found or []


def stamp():
    commit = git("rev-parse", "--short", "HEAD") + ("+" if git("status", "--porcelain") else "")
    return {"date": datetime.datetime.now().isoformat(timespec="seconds"), "commit": commit}


def git(*words):
    return subprocess.run(["git", *words], capture_output=True, text=True).stdout.strip()


def versions(python):
    code = "import platform as p, numpy; print('Python', p.python_version(), 'and numpy', numpy.__version__)"
    return subprocess.run([python, "-c", code], capture_output=True, text=True).stdout.strip()


def cells(line):
    def number(name, digits=0, unit=""):
        return f"{line[name]:,.{digits}f}{unit}" if name in line else "–"

    best = number("best_ms", 1) if "best_ms" in line else "not available"
    return [
        line["what"], best, number("median_ms", 1), number("peak_mb"), number("plain_best_ms", 1),
        number("plain_median_ms", 1), number("plain_peak_mb"), number("ratio", 1, " ×"),
        number("target_ms"), line["agrees"] or "–"]


def table(lines):
    widths = [max(map(len, column)) for column in zip(*lines)]
    lines = [lines[0], ["-" * width for width in widths], *lines[1:]]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths))).rstrip()
        for line in lines)


def append(path, lines):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    is_new = not os.path.exists(path)
    with open(path, "a", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        if is_new:
            writer.writeheader()
        for line in lines:
            writer.writerow({name: rounded(value) for name, value in line.items()})


def rounded(value):
    return round(value, 3) if isinstance(value, float) else value


def tell(words):
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
