"""Writes a file of JSON Lines as a table of Parquet, each record a row, for the job's test: FILE OUT."""

import sys

from pyspark.sql import SparkSession

file, out = sys.argv[1:]
SparkSession.builder.appName("variorum table").getOrCreate().read.json(file).write.parquet(out)
