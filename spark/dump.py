"""Prints what a run of the job came to, a line each, for comparison with one process: OUT."""

import json
import sys

from pyspark.sql import SparkSession

out = sys.argv[1].rstrip("/")
spark = SparkSession.builder.appName("variorum dump").getOrCreate()
read = lambda name: spark.read.parquet(f"{out}/{name}").collect()  # noqa: E731

members: dict[str, list[str]] = {}
for row in read("homes"):
    members.setdefault(row["first"], []).append(row["id"])
group = {first: ",".join(sorted(ids)) for first, ids in members.items()}
stories: dict[str, list[str]] = {}
for row in read("sorted"):
    stories.setdefault(row["root"], []).append(row["id"])
single = {row["id"] for row in read("homes")} - {row["id"] for row in read("sorted")}

lines = [f"group {ids}" for ids in group.values()]
for row in read("reuses"):
    a, b = sorted([group[row["a"]], group[row["b"]]])
    lines.append(f"reuse {a} {b} {str(row['contained']).lower()}")
lines += [f"story {','.join(sorted(ids))}" for ids in stories.values()]
lines += [f"story {id}" for id in single]
lines += [f"failed {json.dumps([row['source'], row['reason']], ensure_ascii=False)}" for row in read("failures")]
if len(sys.argv) < 3:
    lines += [f"edition {row['value']}" for row in spark.read.text(f"{out}/files").collect()]
    lines += [f"{name} {row['story']} {row['json']}" for name in ("claims", "links", "lost") for row in read(name)]
for line in sorted(lines, key=lambda one: one.encode()):
    print(line)
