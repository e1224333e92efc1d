"""Collates pages on Apache Spark: the steps are `variorum worker`, this job joins their rows. See docs/scale.md."""

import argparse
import json
import shlex
import subprocess
import time
from functools import reduce
from typing import Callable

from pyspark.sql import Column, DataFrame, SparkSession, Window
from pyspark.sql import functions as F

FAILED = "failed struct<source:string,reason:string>"
READ = f"""source string, key string, base string, sha256 string, address string, saved boolean, publisher string,
  lines array<struct<line:string,before:string,after:string>>, body array<string>, article string, {FAILED}"""
TEXTS = f"""id string, source string, words int, published string, prints array<bigint>, terms array<int>, affair string,
  text string, event string, eventNames array<string>, names array<string>, article string, {FAILED}"""
VERIFIED = f"a string, b string, shared int, alike string, contained boolean, ownWords int, together string, {FAILED}"
SETTLED = f"""source string, key string, groups array<struct<first:string,articles:array<string>>>,
  reuses array<struct<a:string,b:string,contained:boolean>>, {FAILED}"""
EDITIONS = f"""story string, articles array<string>, claims array<string>, links array<string>, lost array<string>,
  edition string, {FAILED}"""
PAIRS = """flatten(transform(sequence(1, size(texts) - 1),
  i -> transform(slice(texts, 1, i), x -> struct(x.id as a, texts[i].id as b))))"""


class Job:
    """The steps in order. Each writes under `out`, the long ones shard by shard; what is written is never made again."""

    def __init__(self, spark: SparkSession, options: argparse.Namespace) -> None:
        self.spark, self.options, self.out = spark, options, options.out.rstrip("/")
        self.shards: int = options.shards
        limits = subprocess.run([*shlex.split(options.worker), "limits"], check=True, capture_output=True, text=True)
        self.limits = json.loads(limits.stdout)
        spark.sparkContext.setCheckpointDir(f"{self.out}/_checkpoints")

    def whole(self, name: str, make: Callable[[], DataFrame]) -> DataFrame:
        """A step that is written at once."""
        path = f"{self.out}/{name}"
        if not self.done(name):
            begun = time.monotonic()
            make().write.mode("overwrite").parquet(path)
            print(f"{name}: {time.monotonic() - begun:.1f} s", flush=True)
        return self.spark.read.parquet(path)

    def done(self, name: str) -> bool:
        at = self.spark._jvm.org.apache.hadoop.fs.Path(f"{self.out}/{name}/_SUCCESS")
        return at.getFileSystem(self.spark._jsc.hadoopConfiguration()).exists(at)

    def sharded(self, name: str, make: Callable[[int], DataFrame]) -> DataFrame:
        """A step that is written shard by shard."""
        made = [self.whole(f"{name}/{shard}-of-{self.shards}", lambda: make(shard)) for shard in range(self.shards)]
        return reduce(DataFrame.unionByName, made)

    def shard(self, of: str) -> Column:
        return F.pmod(F.xxhash64(of), F.lit(self.shards)).cast("int")

    def by_shard(self, rows: DataFrame, of: str) -> DataFrame:
        """Rows that the next step reads a shard at a time, so sorted that the others' are passed over."""
        return rows.withColumn("shard", self.shard(of)).sortWithinPartitions("shard")

    def worker(self, rows: DataFrame, step: str, schema: str) -> DataFrame:
        """Hands each row to a filter as a line of JSON, and reads what it prints."""
        lines = rows.repartition(self.options.tasks).select(F.to_json(F.struct("*")).alias("line"))
        command = f"{self.options.worker} {step}".replace("\\", "\\\\").replace("'", "\\'")
        made = self.spark.sql(f"SELECT TRANSFORM(line) USING '{command}' AS (line STRING) FROM {{lines}}", lines=lines)
        return made.select(F.from_json("line", schema).alias("row")).select("row.*")

    def verified(self, name: str, pairs: Callable[[], DataFrame], texts: DataFrame, column: str, asked: str) -> DataFrame:
        """Pairs of which a worker says that they belong together; `asked` is the question, of the texts' `column`."""
        rows = self.whole(f"{name}-pairs", lambda: self.by_shard(pairs(), "a"))
        held = texts.select("id", F.col(column).alias("held"))

        def make(shard: int) -> DataFrame:
            own = rows.where(F.col("shard") == shard).drop("shard")
            a = own.join(held.select(F.col("id").alias("a"), F.col("held").alias("x")), "a")
            both = a.join(held.select(F.col("id").alias("b"), F.col("held").alias("y")), "b")
            return self.worker(both.withColumn(asked, F.array("x", "y")).drop("x", "y"), "verify", VERIFIED)

        return self.sharded(name, make)

    def proposed(self, postings: DataFrame, shared: int, common: int, standing: int) -> DataFrame:
        """Pairs of texts that share so many keys; a common key proposes the longest texts alone, so that none is skewed."""
        often = F.broadcast(postings.groupBy("key").count().where(F.col("count") > common).select("key"))
        text = F.struct((-F.col("words")).alias("order"), "id")
        rare = postings.join(often, "key", "left_anti").groupBy("key")
        listed = rare.agg(F.sort_array(F.collect_list(text)).alias("texts")).where(F.size("texts") > 1)
        few = listed.select(F.explode(F.expr(PAIRS)).alias("pair")).select("pair.*")
        many = postings.join(often, "key").select("key", text.alias("text"))
        place = F.row_number().over(Window.partitionBy("key").orderBy("text"))
        longest = many.withColumn("place", place).where(F.col("place") <= standing)
        stands = F.broadcast(longest.select("key", F.col("text").alias("first")))
        against = many.join(stands, "key").where(F.col("first") < F.col("text"))
        pairs = few.union(against.select(F.col("first.id").alias("a"), F.col("text.id").alias("b")))
        return pairs.groupBy("a", "b").agg(F.count("*").cast("int").alias("shared")).where(F.col("shared") >= shared)

    def components(self, edges: DataFrame) -> DataFrame:
        """The least id that each id is joined to, by edges from `a` to `b`: labels spread, and jump along themselves."""
        both = edges.select("a", "b").union(edges.select(F.col("b").alias("a"), F.col("a").alias("b")))
        both = both.distinct().checkpoint()
        roots = both.groupBy(F.col("a").alias("id")).agg(F.least("id", F.min("b")).alias("root")).checkpoint()
        while True:
            near = both.join(roots, both.b == roots.id).groupBy("a").agg(F.min("root").alias("seen"))
            least = roots.join(near, roots.id == near.a).select("id", F.least("root", "seen").alias("root"), F.col("root").alias("was"))
            far = roots.select(F.col("id").alias("root"), F.col("root").alias("next"))
            spread = least.join(far, "root").select("id", F.least("root", "next").alias("root"), "was").checkpoint()
            if spread.where(F.col("root") != F.col("was")).isEmpty():
                return spread.select("id", "root")
            roots = spread.select("id", "root")

    # The steps, from files to editions.

    def read(self) -> DataFrame:
        named = self.spark._jvm.org.apache.hadoop.fs.Path(self.options.pages)
        # With its scheme and from the root on, as Spark names the files below it.
        folder = named.getFileSystem(self.spark._jsc.hadoopConfiguration()).makeQualified(named)
        path, root = folder.toString(), F.lit(folder.getName())
        if self.options.table:
            records = self.spark.read.parquet(path).select(F.to_json(F.struct("*")).alias("record"))
            given, by = records.withColumn("hash", F.xxhash64("record")), "hash"
            # Rows that are equal, or of one hash, are pages of their own.
            place = F.row_number().over(Window.partitionBy(by).orderBy("record"))
            number = F.concat_ws("-", F.col(by).cast("string"), F.when(place > 1, place))
            given = given.withColumn("source", F.concat(root, F.lit("#"), number))
        else:
            files = self.spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(path)
            local, by = F.col("path").startswith("file:"), "source"
            below = F.concat(root, F.expr(f"substring(path, {len(path) + 1})"))
            at = F.when(local, F.regexp_replace("path", "^file:/+", "/"))
            given = files.select(below.alias("source"), at.alias("path"), F.when(~local, F.base64("content")).alias("base64"))
        return self.sharded("read", lambda k: self.worker(given.where(self.shard(by) == k).drop("hash"), "read", READ))

    def placed(self, read: DataFrame) -> DataFrame:
        """What pages settle together: unique keys, one publisher of all copies, and where the lines of each stand elsewhere."""
        pages = read.where(F.col("failed").isNull())
        alike = pages.groupBy("base").agg(F.collect_list(F.struct("key", "source", "sha256")).alias("keys"))
        renamed = self.worker(alike.where(F.size("keys") > 1).select("keys"), "settle", SETTLED).select("source", F.col("key").alias("unique"))
        keyed = pages.join(renamed, "source", "left").withColumn("key", F.coalesce("unique", "key"))
        # As UTF-16 in hex, text sorts by code unit.
        keyed = keyed.withColumn("order", F.hex(F.encode("key", "UTF-16BE"))).drop("article").checkpoint()
        named = keyed.where(F.col("publisher").isNotNull()).groupBy("address")
        one = named.agg(F.min_by("publisher", F.struct("saved", "order")).alias("one")).where(F.col("address").isNotNull())
        keyed = keyed.join(one, "address", "left").withColumn("publisher", F.coalesce("one", "publisher"))
        lines = keyed.select("source", "order", "publisher", F.inline("lines"))
        often = lines.groupBy("line").agg(F.count("*").alias("count")).where(F.col("count") > 1)
        common = lines.join(often, "line")
        place = F.row_number().over(Window.partitionBy("line").orderBy("order"))
        first = common.withColumn("place", place).where(F.col("place") <= self.limits["lines"]["places"])
        shown = F.struct("order", F.col("source").alias("page"), "publisher", "before", "after", "body")
        firsts = first.join(keyed.select("source", "body"), "source").groupBy("line")
        listed = common.select("source", "line", "count").join(firsts.agg(F.sort_array(F.collect_list(shown)).alias("first")), "line")
        places = listed.groupBy("source").agg(F.collect_list(F.struct("line", "count", "first")).alias("places"))
        return keyed.select("source", "key", "publisher").join(places, "source", "left")

    def texts(self, read: DataFrame) -> DataFrame:
        placed = self.whole("placed", lambda: self.by_shard(self.placed(read), "source"))
        articles = read.where(F.col("failed").isNull()).select("source", "article")

        def make(shard: int) -> DataFrame:
            own = placed.where(F.col("shard") == shard).drop("shard")
            return self.worker(own.join(articles, "source"), "fingerprint", TEXTS)

        return self.sharded("texts", make)

    def groups(self, texts: DataFrame, links: DataFrame) -> tuple[DataFrame, DataFrame]:
        """Of each text the one that founded its group, and the groups that share a text without being one."""
        same = links.where(F.col("alike") == "same-text")
        sizes = texts.select("id", "words")

        def settle() -> DataFrame:
            root = self.components(same).checkpoint()
            members = root.join(sizes, "id").groupBy("root").agg(F.collect_list(F.struct("id", "words")).alias("texts"))
            pair = F.struct("a", "b", "shared", "contained", "ownWords")
            pairs = same.join(root, same.a == root.id).groupBy("root").agg(F.collect_list(pair).alias("pairs"))
            return self.worker(members.join(pairs, "root").drop("root"), "settle", SETTLED)

        settled = self.whole("settled", settle)
        grouped = settled.select(F.inline("groups")).select("first", F.explode("articles").alias("id"))
        homes = self.whole("homes", lambda: sizes.join(grouped, "id", "left").withColumn("first", F.coalesce("first", "id")))
        taken = links.where(F.col("alike") == "reuses").join(homes.select(F.col("id").alias("b"), F.col("first").alias("home")), "b")
        founders = homes.where(F.col("id") == F.col("first")).select(F.col("id").alias("a"))
        between = taken.join(founders, "a").where(F.col("a") != F.col("home")).select("a", F.col("home").alias("b"), "contained")
        both = between.union(settled.select(F.inline("reuses")))
        ordered = both.select(F.least("a", "b").alias("a"), F.greatest("a", "b").alias("b"), "contained")
        return homes, self.whole("reuses", lambda: ordered.groupBy("a", "b").agg(F.max("contained").alias("contained")))

    def likely(self, texts: DataFrame, homes: DataFrame) -> DataFrame:
        """Pairs of texts that may be of one affair, by their terms."""
        limits = self.limits["affairs"]
        by_length = Window.partitionBy("first").orderBy(F.desc("words"), "id")
        compared = homes.withColumn("place", F.row_number().over(by_length)).where(F.col("place") <= limits["ofGroup"])
        terms = texts.join(compared.select("id"), "id").select("id", "words", F.explode("terms").alias("key"))
        if compared.count() <= limits["all"]:
            return self.proposed(terms, 1, limits["all"], limits["standing"])
        counts = terms.groupBy("key").count().where(F.col("count") > 1)
        rarest = F.row_number().over(Window.partitionBy("id").orderBy("count", "key"))
        telling = terms.join(counts, "key").withColumn("place", rarest).where(F.col("place") <= limits["rarest"])
        postings = telling.select("id", "words", "key").checkpoint()
        return self.proposed(postings, limits["shared"], limits["common"], limits["standing"])

    def events(self, texts: DataFrame) -> DataFrame:
        """Pairs of short pages that share a telling name."""
        limits = self.limits["events"]
        most = min(max(limits["least"], limits["share"] * texts.count()), limits["most"])
        standing = texts.select(F.explode("names").alias("name")).groupBy("name").count().where(F.col("count") > most)
        named = texts.select("id", F.explode("eventNames").alias("name")).join(standing, "name", "left_anti")
        listed = named.groupBy("name").agg(F.sort_array(F.collect_list(F.struct("id"))).alias("texts"))
        telling = listed.where((F.size("texts") > 1) & (F.size("texts") <= most))
        return telling.select(F.explode(F.expr(PAIRS)).alias("pair")).select("pair.*").distinct()

    def stories(self, texts: DataFrame, homes: DataFrame, reuses: DataFrame, near: DataFrame) -> DataFrame:
        """Of each text its story, within the limits of size and time."""
        dates = texts.select("id", F.to_date(F.substring("published", 1, 10)).alias("day"))
        a, b = dates.toDF("a", "first"), dates.toDF("b", "last")
        apart = F.abs(F.datediff("first", "last")) > self.options.days
        close = near.join(a, "a").join(b, "b").where(~F.coalesce(apart, F.lit(False))).select("a", "b")
        sure = homes.select(F.col("first").alias("a"), F.col("id").alias("b")).union(reuses.select("a", "b"))
        roots = self.components(sure.union(close))
        large = Window.partitionBy("root")
        sized = roots.withColumn("size", F.count("*").over(large)).checkpoint()
        most = self.options.most
        over = sized.where(F.col("size") > most).select(F.col("id").alias("a"))
        # A story that is too large keeps what alignments join; what is still too large is cut in order of time.
        smaller = self.components(sure.join(over, "a")).join(dates, "id")
        in_time = Window.partitionBy("root").orderBy("day", "id")
        parts = smaller.withColumn("part", F.floor((F.row_number().over(in_time) - 1) / most))
        cut = parts.select("id", F.concat_ws("/", "root", "part").alias("root"))
        return sized.where(F.col("size") <= most).select("id", "root").union(cut)

    def editions(self, texts: DataFrame, homes: DataFrame, reuses: DataFrame, stories: DataFrame) -> None:
        placed = stories.join(homes.select("id", "first"), "id")
        group = placed.groupBy("root", "first").agg(F.collect_list("id").alias("group"))
        groups = group.groupBy("root").agg(F.collect_list("group").alias("groups"))
        a, b = stories.toDF("a", "root"), stories.toDF("b", "other")
        within = reuses.join(a, "a").join(b, "b").where(F.col("root") == F.col("other")).groupBy("root")
        between = within.agg(F.collect_list(F.struct("a", "b", "contained")).alias("reuses"))
        size = F.count("*").over(Window.partitionBy("root"))
        kept = stories.withColumn("size", size).where(F.col("size") >= self.options.least).withColumn("shard", self.shard("root"))

        def make(shard: int) -> DataFrame:
            own = kept.where(F.col("shard") == shard).join(texts.select("id", "article"), "id")
            articles = own.groupBy("root").agg(F.collect_list("article").alias("articles"))
            rows = articles.join(groups, "root").join(between, "root", "left")
            return self.worker(rows.drop("root").withColumn("reuses", F.coalesce("reuses", F.array())), "story", EDITIONS)

        every = self.sharded("editions", make)
        made = every.where(F.col("failed").isNull())
        for name in ("claims", "links", "lost"):
            self.whole(name, lambda: made.select("story", F.explode(name).alias("json")))
        self.whole("stories", lambda: made.select("story", "articles"))
        self.whole("failed-stories", lambda: every.where(F.col("failed").isNotNull()).select("failed.*"))
        if not self.done("files"):
            made.select("edition").write.mode("overwrite").option("compression", "gzip").text(f"{self.out}/files")

    def run(self) -> None:
        read = self.read()
        every = self.texts(read)
        texts = every.where(F.col("failed").isNull())
        prints = texts.select("id", "words", F.explode("prints").alias("key"))
        limits = self.limits["texts"]
        propose = lambda: self.proposed(prints, limits["shared"], limits["common"], limits["standing"])  # noqa: E731
        links = self.verified("verified", propose, texts, "text", "texts")
        homes, reuses = self.groups(texts, links)
        affairs = self.verified("affairs", lambda: self.likely(texts, homes), texts, "affair", "affair")
        events = self.verified("events", lambda: self.events(texts), texts, "event", "event")
        near = affairs.union(events).select("a", "b")
        stories = self.whole("sorted", lambda: self.stories(texts, homes, reuses, near))
        if self.options.until != "sorted":
            self.editions(texts, homes, reuses, stories)
        failed = [one.where(F.col("failed").isNotNull()).select("failed.*") for one in (read, every)]
        self.whole("failures", lambda: failed[0].union(failed[1]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", help="a folder of files of any kind that variorum reads, or with --table of Parquet")
    parser.add_argument("out", help="where steps and results are written; a run that was ended goes on there")
    parser.add_argument("--table", action="store_true", help="pages are rows of Parquet")
    parser.add_argument("--worker", default="variorum worker", help="how the filters are started on every machine")
    parser.add_argument("--shards", type=int, default=16, help="pieces in which the long steps are written")
    parser.add_argument("--tasks", type=int, default=8, help="workers that share a piece")
    parser.add_argument("--least", type=int, default=2, help="pages of the smallest story that gets an edition")
    parser.add_argument("--most", type=int, default=2000, help="pages of the largest story")
    parser.add_argument("--days", type=int, default=365, help="days by which likeness alone joins no two pages")
    parser.add_argument("--until", choices=["sorted", "editions"], default="editions", help="the last step")
    options = parser.parse_args()
    Job(SparkSession.builder.appName("variorum").getOrCreate(), options).run()


if __name__ == "__main__":
    main()
