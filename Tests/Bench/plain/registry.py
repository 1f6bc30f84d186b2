"""Takes generated records into a registry of its own by sqlite-utils: `plain` as one table of the fields as they are,
`same` as the tables, indexes and full-text index that tierwatch keeps, digests included. And `verify`: hashes the
payloads of a registry, nothing else."""

import hashlib
import itertools
import json
import re
import sys
import uuid

import sqlite_utils

INDEXES = {
    "journal_entry": [["kind", "name"], ["country"]], "record": [["country", "kind"]],
    "evidence": [["country", "report_year"], ["source"]], "evidence_link": [["recommendation"]],
    "status_update": [["recommendation"]], "search_entry": [["day"]]}


def plain(database, lines):
    database["entry"].insert_all(map(json.loads, lines), alter=True)


def same(database, lines):
    """Batch by batch, every table of a batch in turn, as one that reads a stream has to."""
    rows = map(row, chained(lines))
    while batch := list(itertools.islice(rows, 1000)):
        for table in batch[0].keys():
            database[table].insert_all(itertools.chain.from_iterable(one[table] for one in batch), pk=KEYS[table])
    for table, indexes in INDEXES.items():
        for columns in indexes:
            database[table].create_index(columns)
    database["search_entry"].enable_fts(["label", "en", "ru", "ky", "facets"], create_triggers=True)


KEYS = {
    "journal_entry": "id", "journal_payload": "entry", "record": ("kind", "name"), "evidence": "name",
    "evidence_link": ("evidence", "subject"), "status_update": "name", "placement": ("country", "year"),
    "search_entry": ("kind", "name")}


def chained(lines):
    previous = ""
    for sequence, line in enumerate(lines, 1):
        record = json.loads(line)
        payload = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        entry = {
            "id": str(uuid.uuid4()), "device": "bench", "sequence": sequence, "previous": previous,
            "author": "bench", "reason": "import", "payload_digest": hashlib.sha256(payload).hexdigest()}
        entry["digest"] = hashlib.sha256(repr(sorted(entry.items())).encode()).hexdigest()
        previous = entry["digest"]
        yield record, payload, entry


def row(read):
    record, payload, entry = read
    kind = record["record"]
    name = record.get("id") or record.get("edition") or record.get("code")
    key = {"kind": kind, "name": name, "country": name[:3]}
    return {
        "journal_entry": [entry | key], "journal_payload": [{"entry": entry["id"], "bytes": payload}],
        "record": [key | {"entry": entry["id"]}],
        "evidence": [evidence(record)] if kind == "evidence" else [],
        "evidence_link": [
            {"evidence": name, "subject": link["to"], "recommendation": link["to"][:11], "stance": link["stance"]}
            for link in record.get("links", [])],
        "status_update": [update(record)] if kind == "statusUpdate" else [],
        "placement": [
            {"country": name[:3], "year": name[4:], "tier": record["tier"]}] if kind == "placement" else [],
        "search_entry": [
            searched(kind, name, record)] if kind in ("recommendation", "evidence", "statusUpdate") else []}


def evidence(record):
    return {
        "name": record["id"], "country": record["id"][:3], "report_year": record["event"][:4],
        "last_day": record["event"], "sensitivity": record["sensitivity"], "kind": record["kind"],
        "area": record["area"], "source": record["source"]}


def update(record):
    return {
        "name": record["id"], "recommendation": record["about"][:11], "subject": record["about"],
        "track": record["track"], "since": record["since"]}


FOLDED = str.maketrans("ңөүё", "ноуе")


def searched(kind, name, record):
    def words(language):
        texts = [record.get(field, {}).get(language, "") for field in ("fact", "shortTitle", "text", "reason")]
        return " ".join(re.findall(r"\w+", " ".join(texts).lower().translate(FOLDED)))

    return {
        "kind": kind, "name": name, "day": record.get("event") or record.get("since") or name[4:8],
        "label": name.lower().replace("-", ""), "en": words("en"), "ru": words("ru"), "ky": words("ky"),
        "facets": " ".join([name[:3], kind, record.get("area", "")])}


def verify(path):
    rows = sqlite_utils.Database(path).execute(
        "SELECT payload_digest, bytes FROM journal_entry e JOIN journal_payload p ON p.entry = e.id")
    return all(hashlib.sha256(payload).hexdigest() == digest for digest, payload in rows)


if __name__ == "__main__":
    way, path, source = sys.argv[1:]
    if way == "verify":
        sys.exit(not verify(path))
    database = sqlite_utils.Database(path)
    database.enable_wal()
    with open(source, encoding="utf-8") as lines:
        {"plain": plain, "same": same}[way](database, lines)
