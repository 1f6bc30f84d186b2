"""Rows of a registry of many countries and of the import that makes one."""

import os
import subprocess

from rows import Row

IMPORTED = 100_000
# Halves of sentences joined by chance: what the guard warns of in them is nobody.
GENERATED = ["--warnings-because", "generated"]
COUNTRIES = 190


def large_rows(tierwatch, python, folder, entries, environment, tell):
    def path(name):
        return os.path.join(folder, name)

    def run(*command):
        return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout

    for name, count in (("few.jsonl", IMPORTED), ("many.jsonl", entries)):
        tell(f"generating {count:,} records of {COUNTRIES} countries")
        run(python, "Tests/Bench/entries.py", path(name), "--records", str(count), "--countries", str(COUNTRIES))
    tell(f"taking {entries:,} of them up")
    many = path("many.sqlite")
    run(tierwatch, "import", path("many.jsonl"), "--registry", many, *GENERATED)
    os.remove(path("many.jsonl"))
    head = run(tierwatch, "journal", "log", "--registry", many).split()[-1]
    sent = path("sent.sqlite")
    run(tierwatch, "import", path("few.jsonl"), "--registry", sent, *GENERATED)
    run(tierwatch, "bundle", "create", path("sent.bundle"), "--registry", sent)
    return imports(tierwatch, python, path) + [merge(tierwatch, path)] + reports(
        tierwatch, python, many, head, entries)


def imports(tierwatch, python, path):
    def row(what, way, **how):
        return Row(
            what, 0,
            [tierwatch, "import", path("few.jsonl"), "--registry", path("few.sqlite"), *GENERATED],
            lambda _: [python, "Tests/Bench/plain/registry.py", way, path(way + ".db"), path("few.jsonl")],
            makes=path("few.sqlite"), plain_makes=path(way + ".db"), runs=2, **how)

    beside = f"import of {IMPORTED:,} records, beside sqlite-utils"
    search = "SELECT e.kind, e.name, snippet(search_entry_fts, -1, '', '', '…', 20) FROM search_entry_fts" \
        " JOIN search_entry e ON e.rowid = search_entry_fts.rowid" \
        " WHERE search_entry_fts MATCH 'жертв*' ORDER BY e.day DESC LIMIT 20"
    return [
        row(f"{beside} inserting them as one table", "plain"),
        row("the same on every core, beside sqlite-utils on one", "plain", on_every_core=True),
        row(f"{beside} making the same tables, indexes and full-text index", "same"),
        Row(f"search in {IMPORTED:,} records, beside the sqlite3 shell and its full-text index", 30,
            [tierwatch, "search", "жертва", "--registry", path("few.sqlite")],
            lambda _: ["sqlite3", path("same.db"), search]),
    ]


def merge(tierwatch, path):
    copied = "ATTACH '{}' AS sent; CREATE TABLE entry AS SELECT * FROM sent.journal_entry;" \
        " CREATE TABLE payload AS SELECT * FROM sent.journal_payload; CREATE INDEX one ON payload (entry)"
    return Row(
        f"merge of a bundle of {IMPORTED:,} entries, beside the sqlite3 shell that copies the journal's tables", 20_000,
        [tierwatch, "bundle", "merge", path("sent.bundle"), "--registry", path("merged.sqlite")],
        lambda _: ["sqlite3", path("copied.db"), copied.format(path("sent.sqlite"))],
        makes=path("merged.sqlite"), plain_makes=path("copied.db"), runs=2)


def reports(tierwatch, python, registry, head, entries):
    read = "SELECT bytes FROM record r JOIN journal_payload p USING (entry) WHERE r.country = 'KGZ'"
    report = [tierwatch, "report", "progress", "KGZ-2025", "--registry", registry]
    size = f"{entries:,} records"

    def verify(what, target, **how):
        return Row(
            what, target, [tierwatch, "journal", "verify", "--registry", registry],
            lambda _: [python, "Tests/Bench/plain/registry.py", "verify", registry, "-"], runs=1, **how)

    return [
        Row(f"progress report out of {size}, beside the sqlite3 shell that only reads", 300, report,
            lambda _: ["sqlite3", registry, read]),
        Row(f"past report out of {size} by --known-at, beside the same", 1000, [*report, "--known-at", head],
            lambda _: ["sqlite3", registry, read]),
        verify(f"journal verify of {size}, beside hashlib over the payloads alone", 0),
        verify("the same on every core, beside hashlib on one", 30_000, on_every_core=True),
    ]
