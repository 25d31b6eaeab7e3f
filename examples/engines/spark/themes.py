"""Themes, and quotations as a table, of a corpus of any size on Apache Spark.

The corpus is NDJSON: a line a document, {"id": ..., "text": ...} or "html". Every record needs an id of its own: ids are how a document
that is there twice is noticed. Spark deals out the lines; on each machine they go through the command `nutgraf`, which must be installed
there (`npm install --global nutgraf`). The summary has the same bytes as that of `nutgraf themes` on one machine.

    spark-submit themes.py articles.ndjson summary.json
    spark-submit themes.py s3a://bucket/articles/ summary.json --partitions 2000 --quotes s3a://bucket/quotes.parquet

A task that dies is run again by Spark; what a failed try has printed is dropped, so nothing counts twice.
"""

import argparse
import json
import math
import os
import shlex
import subprocess
import sys

from pyspark import RDD, StorageLevel
from pyspark.sql import SparkSession
from pyspark.sql.functions import col, explode, transform

# So many partials are brought together by one process: each may be tens of megabytes.
FAN_IN = 16

# What of an analysis goes into the table. Offsets are UTF-16 code units of the document's text.
QUOTES = """
    id STRING,
    metadata STRUCT<headline: STRUCT<value: STRING>, datePublished: STRUCT<value: STRING>>,
    quotes ARRAY<STRUCT<
        id: STRING, kind: STRING, text: STRING, content: ARRAY<STRUCT<start: INT, `end`: INT>>,
        cue: STRUCT<lemma: STRING>, speakers: ARRAY<STRUCT<name: STRING>>, confidence: DOUBLE
    >>
"""


def main() -> None:
    parser = argparse.ArgumentParser(description="Themes of a corpus, on Apache Spark")
    parser.add_argument("corpus", help="NDJSON: a file, a folder or a glob that Spark can read")
    parser.add_argument("summary", help="file on this machine for the summary, JSON")
    parser.add_argument("--quotes", help="where to write quotations as Parquet; reads each document a second time")
    parser.add_argument("--partitions", type=int, help="parts of the corpus, 1,000 to 10,000 documents each (default: four for each core)")
    parser.add_argument("--nutgraf", default="nutgraf", help="the command, as executors find it")
    options = parser.parse_args()

    spark = SparkSession.builder.appName("nutgraf").getOrCreate()
    context = spark.sparkContext
    partitions = options.partitions or 4 * context.defaultParallelism
    # Spark cuts files at bytes, and cannot cut compressed ones: dealt out anew, all parts are alike.
    lines = context.textFile(options.corpus, partitions).repartition(partitions)

    # One worker thread for each task, because Spark runs a task for each core. --lenient: a document that cannot be read is told of in the
    # executor's log, and is no reason to run the task again.
    read = "--records ndjson --workers 1 --lenient"
    summary = summarize(options.nutgraf, pipe(lines, f"{options.nutgraf} map - {read}"))
    with open(options.summary, "wb") as file:
        file.write(summary)
    print(f"{json.loads(summary)['documents']} documents of {lines.filter(str.strip).count()} lines; executors' logs say what was left out")

    if options.quotes:
        analyses = pipe(lines, f"{options.nutgraf} analyze - --stream {read}")
        write_quotes(spark, analyses, options.quotes)
    spark.stop()


def pipe(lines: RDD, command: str) -> RDD:
    """Each partition's lines through a process of its own. No shell: the command is split into words, and a failure fails the task."""
    return lines.pipe(command, env={"PATH": os.environ["PATH"]}, checkCode=True)


def summarize(nutgraf: str, partials: RDD) -> bytes:
    """Brings the partials together, a line each, in rounds while there are many; the last round runs here."""
    while partials.getNumPartitions() > FAN_IN:
        rounds = math.ceil(partials.getNumPartitions() / FAN_IN)
        partials = pipe(partials.repartition(rounds), f"{nutgraf} reduce --partial -")
    partials = partials.persist(StorageLevel.DISK_ONLY)
    partials.count()  # all at once; the loop below asks for one after the other
    with subprocess.Popen([*shlex.split(nutgraf), "reduce", "--format", "json", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        for line in partials.toLocalIterator():
            process.stdin.write(line.encode() + b"\n")
        summary, _ = process.communicate()
    if process.returncode != 0:
        sys.exit(f"nutgraf reduce ended with {process.returncode}")
    return summary


def write_quotes(spark: SparkSession, analyses: RDD, path: str) -> None:
    """A row for each quotation."""
    documents = spark.read.schema(QUOTES).json(analyses)
    documents.select("id", "metadata", explode("quotes").alias("quote")).select(
        col("id").alias("document"),
        col("metadata.headline.value").alias("headline"),
        col("metadata.datePublished.value").alias("datePublished"),
        col("quote.id").alias("quote"),
        col("quote.kind"),
        col("quote.text"),
        col("quote.content"),
        col("quote.cue.lemma").alias("cue"),
        transform("quote.speakers", lambda speaker: speaker["name"]).alias("speakers"),
        col("quote.confidence"),
    ).write.mode("overwrite").parquet(path)


if __name__ == "__main__":
    main()
