"""Answers for SQLite FTS5 as `rival.ts` asks. Uses Python's own sqlite3 module."""

import os
import re
import sqlite3
import sys
import time

RAREST = 8
BATCH = 200

path = os.path.join(sys.argv[1], "fts5.db")
base = sqlite3.connect(path)
base.execute("PRAGMA journal_mode = OFF")
base.execute("PRAGMA synchronous = OFF")
base.execute("PRAGMA cache_size = -262144")
base.execute("CREATE VIRTUAL TABLE t USING fts5(x, content='', tokenize='unicode61')")
spent = 0.0
batch = []
added = 0


def put():
    global spent, batch
    start = time.perf_counter()
    base.executemany("INSERT INTO t(rowid, x) VALUES (?, ?)", batch)
    spent += time.perf_counter() - start
    batch = []


def rarest(words):
    found = []
    for word in set(re.findall(r"\w+", words.lower())):
        row = base.execute("SELECT doc FROM v WHERE term = ?", (word,)).fetchone()
        if row:
            found.append((row[0], word))
    return [word for _, word in sorted(found)[:RAREST]]


def answer(*values):
    sys.stdout.write(" ".join(map(str, values)) + "\n")
    sys.stdout.flush()


for line in sys.stdin:
    verb, _, text = line.rstrip("\n").partition("\t")
    if verb == "add":
        batch.append((added, text))
        added += 1
        if len(batch) == BATCH:
            put()
    elif verb == "finish":
        put()
        start = time.perf_counter()
        base.commit()
        base.execute("INSERT INTO t(t) VALUES ('optimize')")
        base.commit()
        spent += time.perf_counter() - start
        base.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, 'row')")
        answer(spent, os.path.getsize(path))
    else:
        start = time.perf_counter()
        words = rarest(text)
        rows = []
        if words:
            match = " OR ".join('"%s"' % word for word in words)
            rows = base.execute("SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT 8", (match,)).fetchall()
        answer(1000 * (time.perf_counter() - start), *(row[0] for row in rows))
