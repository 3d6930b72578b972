#!/usr/bin/python3
"""Says how well TB105 names what was misread on scans: numbers, dates and labels.

usage: doubts.py TONGBAO NOTICE.pdf… [--kinds clean,fax,…] [--keep DIR] [--pages N]

Columns: numbers, dates and labels that are misread; how many of them TB105 names; how many it names; how many of those are misread;
findings a notice. What is printed is the text of the notice's own PDF, aligned with that of its scan. Scans as of measure.py.
"""
import argparse
import bisect
import difflib
import json
import pathlib
import re
import subprocess
import tempfile

import kinds
import measure
import strict

NUMBER = re.compile(r"[0-9]+(?:[.,:年月][0-9]+)*[年月日%]?")
MARKER = re.compile(r"[(]?(?:第?[〇零一二三四五六七八九十百]+[)、.是章节条项]|[0-9]+[)、.]|[①-⑳])")
LABEL = re.compile(r"[^,。;:、\s]{2,8}:")
FOLDED = str.maketrans("（）：，；％．", "():,;%.")


class Page:
    """The ink of a page, and where its lines begin in it."""

    def __init__(self):
        self.text, self.starts, self.numbers = "", [], []

    def add(self, number, words):
        self.starts.append(len(self.text))
        self.numbers.append(number)
        self.text += folded(words)

    def line(self, number):
        at = self.numbers.index(number)
        return self.starts[at], self.starts[at + 1] if at + 1 < len(self.starts) else len(self.text)

    def begins(self, at):
        return self.starts[bisect.bisect_right(self.starts, at) - 1] == at


def folded(words):
    return strict.plain(words).translate(FOLDED)


def lines(tongbao, path):
    """Pages by number, with their lines from top to bottom."""
    done = subprocess.run(
        [*tongbao, "explain", str(path), "--stage", "lines", "-f", "json", "--timeout", "10m", "--ocr-timeout", "30m"],
        capture_output=True, check=True, text=True,
    )
    pages = {}
    for node in json.loads(done.stdout)["nodes"]:
        if node["kind"] == "line":
            pages.setdefault(node["page"], Page()).add(node["lines"][0], node["text"])
    return pages


def places(page):
    """Numbers, dates and labels, as TB105 looks for them: from, to."""
    for start in page.starts:
        marker = MARKER.match(page.text, start)
        if marker:
            yield marker.span()
        label = LABEL.match(page.text, marker.end() if marker else start)
        if label:
            yield label.span()
    for number in NUMBER.finditer(page.text):
        if not (page.begins(number.start()) and MARKER.match(page.text, number.start())):
            yield number.span()


def same(a, b):
    """True if the same letters and digits are said; signs are not what is asked for."""
    return [c for c in a if c.isalnum()] == [c for c in b if c.isalnum()]


def mapped(blocks, at):
    """Where a place of the one text is in the other."""
    for a, b, size in blocks:
        if at < a:
            return b
        if at <= a + size:
            return b + at - a
    return blocks[-1][1]


def compared(gold, read, findings):
    """Misread places, those of them that are named, named places, those of them that are misread."""
    matcher = difflib.SequenceMatcher(None, gold.text, read.text, autojunk=False)
    forth = matcher.get_matching_blocks()
    back = [(b, a, size) for a, b, size in forth]
    named = []
    for finding in findings:
        if finding["line"] not in read.numbers:
            continue
        start, end = read.line(finding["line"])
        words = folded(finding["words"])
        at = read.text.find(words, start, end)
        while at >= 0 and (at, at + len(words)) in named:
            at = read.text.find(words, at + 1, end)
        if at >= 0:
            named.append((at, at + len(words)))
    wrong = sum(not same(read.text[a:b], gold.text[mapped(back, a):mapped(back, b)]) for a, b in named)
    misread = hit = 0
    for start, end in set(places(gold)):
        a, b = mapped(forth, start), mapped(forth, end)
        if not same(gold.text[start:end], read.text[a:b]):
            misread += 1
            hit += any(x < max(b, a + 1) and a < y for x, y in named)
    return misread, hit, len(named), wrong


def joined(pages, parts):
    """Pages side by side on a sheet are one page that is read."""
    if parts == 1:
        return pages
    sheets = {}
    for number, page in sorted(pages.items()):
        sheet = sheets.setdefault((number - 1) // parts + 1, Page())
        for at, line in enumerate(page.numbers):
            end = page.starts[at + 1] if at + 1 < len(page.starts) else len(page.text)
            sheet.add(1000 * number + line, page.text[page.starts[at]:end])
    return sheets


def main():
    options = argparse.ArgumentParser()
    options.add_argument("tongbao")
    options.add_argument("notices", nargs="+")
    options.add_argument("--kinds", default=",".join(kinds.KINDS))
    options.add_argument("--keep")
    options.add_argument("--pages", type=int, default=0)
    options = options.parse_args()
    tongbao = options.tongbao.split()
    keep = pathlib.Path(options.keep or tempfile.mkdtemp())
    keep.mkdir(parents=True, exist_ok=True)
    print(f"{'kind':14}{'misread':>8}{'named':>7}{'findings':>9}{'wrong':>7}{'a notice':>9}")
    total = [0, 0, 0, 0]
    gold = {notice: lines(tongbao, notice) for notice in options.notices}
    for kind in options.kinds.split(","):
        row, count = [0, 0, 0, 0], 0
        for notice in options.notices:
            path = keep / measure.name_of(notice, kind)
            if not path.exists():
                measure.scan(notice, kind, path, options.pages)
            findings = [f for f in measure.read(tongbao, path, "auto")[0]["diagnostics"] if f["rule"] == "TB105"]
            count += len(findings)
            expected = joined(gold[notice], 2 if kind == "two-up" else 1)
            for number, page in lines(tongbao, path).items():
                of_page = [finding for finding in findings if finding["page"] == number]
                row = [a + b for a, b in zip(row, compared(expected.get(number, Page()), page, of_page))]
        total = [a + b for a, b in zip(total, row)]
        print(f"{kind:14}{row[0]:8}{row[1]:7}{row[2]:9}{row[3]:7}{count / len(options.notices):9.1f}", flush=True)
    print(f"{'all':14}{total[0]:8}{total[1]:7}{total[2]:9}{total[3]:7}")
    print(f"named of what is misread: {total[1] / max(1, total[0]):.0%}; misread of what is named: {total[3] / max(1, total[2]):.0%}")


if __name__ == "__main__":
    main()
