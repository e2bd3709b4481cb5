"""Answers for SQLite FTS5 over standard input and output, a JSON object a line. Uses Python's own sqlite3 module."""

import json
import os
import re
import sqlite3
import sys
import time

RAREST = 8

path = sys.argv[1]
if os.path.exists(path):
    os.remove(path)
base = sqlite3.connect(path)
base.execute("PRAGMA journal_mode = OFF")
base.execute("PRAGMA synchronous = OFF")
base.execute("PRAGMA cache_size = -262144")
base.execute("CREATE VIRTUAL TABLE t USING fts5(x, content='', tokenize='unicode61')")
spent = 0.0


def answer(value):
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def rarest(words):
    found = []
    for word in set(re.findall(r"\w+", words.lower())):
        row = base.execute("SELECT doc FROM v WHERE term = ?", (word,)).fetchone()
        if row:
            found.append((row[0], word))
    return [word for _, word in sorted(found)[:RAREST]]


for line in sys.stdin:
    asked = json.loads(line)
    start = time.perf_counter()
    if "add" in asked:
        base.executemany("INSERT INTO t(rowid, x) VALUES (?, ?)", asked["add"])
        spent += time.perf_counter() - start
        answer({})
    elif "finish" in asked:
        base.commit()
        base.execute("INSERT INTO t(t) VALUES ('optimize')")
        base.commit()
        spent += time.perf_counter() - start
        base.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, 'row')")
        answer({"seconds": spent, "bytes": os.path.getsize(path)})
    else:
        words = rarest(asked["words"])
        rows = []
        if words:
            match = " OR ".join('"%s"' % word for word in words)
            rows = base.execute("SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT 8", (match,)).fetchall()
        answer({"documents": [row[0] for row in rows], "ms": 1000 * (time.perf_counter() - start)})
