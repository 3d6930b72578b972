#!/usr/bin/python3
"""Makes scans of notices in many kinds, has them read, and prints what of each kind is right.

usage: measure.py TONGBAO NOTICE.pdf… [--kinds clean,fax,…] [--keep DIR] [--engine auto|onnx|ocrmypdf] [--pages N]

TONGBAO is the program (a path, or a command with blanks); what it makes of the PDF itself is what its scan should give.
Columns: pages; characters right (1 - edit distance / length); issues found (number, and a title that is alike); strict F1: issues whose
every word is right; TB105 a notice; seconds of processor time a page. Debian: poppler-utils python3-pil python3-img2pdf.
"""
import argparse
import difflib
import json
import os
import pathlib
import resource
import subprocess
import tempfile
import time

import img2pdf
from PIL import Image

import kinds


def pictures(pdf, dpi, limit):
    with tempfile.TemporaryDirectory() as folder:
        last = ["-l", str(limit)] if limit else []
        subprocess.run(["pdftoppm", "-r", str(dpi), *last, pdf, f"{folder}/p"], check=True)
        for path in sorted(pathlib.Path(folder).glob("p*.ppm")):
            yield Image.open(path).convert("RGB").copy()


def name_of(notice, kind):
    notice = pathlib.Path(notice)
    return f"{notice.parent.name}-{notice.stem}.{kind}.pdf"


def scan(pdf, kind, path, limit):
    dpi, make, how = kinds.KINDS[kind]
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for i, sheet in enumerate(make(list(pictures(pdf, dpi, limit)), dpi)):
            file = f"{folder}/{i:03}.{'tif' if how == 'bw' else 'jpg'}"
            if how == "bw":
                sheet.save(file, compression="group4", dpi=(dpi, dpi), strip_size=1 << 26)
            else:
                sheet.save(file, quality=how, subsampling=2, dpi=(dpi, dpi))
            files.append(file)
        path.write_bytes(img2pdf.convert(files, engine=img2pdf.Engine.internal, nodate=True))


def read(tongbao, path, engine, environment=None):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(
        [*tongbao, "parse", str(path), "-f", "json", "--fail-on", "never", "--quiet", "--ocr-engine", engine, "--in-process", "--timeout", "10m", "--ocr-timeout", "30m"],
        capture_output=True,
        env={**os.environ, **(environment or {})},
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return (json.loads(run.stdout) if run.returncode == 0 and run.stdout else None), seconds


def ink(text):
    return "".join(folded(c) for c in text if not c.isspace())


def folded(c):
    return chr(ord(c) - 0xFEE0) if 0xFF01 <= ord(c) <= 0xFF5E else c


def words(node):
    if isinstance(node, str):
        return node
    if isinstance(node, list):
        return "".join(words(each) for each in node)
    return "".join(words(node.get(key)) for key in ("label", "marker", "text", "paragraphs", "items") if node.get(key))


def whole(notice):
    """The notice as one text: what its nodes say, in reading order."""
    parts = [notice.get("title") or "", words(notice.get("preamble") or [])]
    def walk(sections):
        for section in sections:
            parts.append(section.get("heading") or "")
            parts.append(words(section.get("paragraphs") or []))
            walk(section.get("sections") or [])
    walk(notice.get("sections") or [])
    for issue in (notice.get("issues") or []) + (notice.get("suggestions") or []):
        parts.append(issue.get("heading") or "")
        parts.append(words(issue.get("blocks") or []))
    parts.append(words(notice.get("closing") or []))
    return ink("".join(parts))


def distance(a, b):
    """Levenshtein's distance by bits (Myers 1999, Hyyrö 2003)."""
    if not a:
        return len(b)
    places = {}
    for i, c in enumerate(a):
        places[c] = places.get(c, 0) | (1 << i)
    mask, last = (1 << len(a)) - 1, 1 << (len(a) - 1)
    up, down, score = mask, 0, len(a)
    for c in b:
        here = places.get(c, 0)
        straight = (((here & up) + up) ^ up) | here | down
        right, left = down | (mask & ~(straight | up)), up & straight
        score += 1 if right & last else -1 if left & last else 0
        right, left = ((right << 1) | 1) & mask, (left << 1) & mask
        up, down = left | (mask & ~(straight | right)), right & straight
    return score


def exact(issue):
    return (issue.get("number"), ink(issue.get("title") or ""), ink((issue.get("path") or [""])[-1]), issue.get("status"),
            tuple((block["kind"], ink(words(block))) for block in issue.get("blocks") or []))


def compared(gold, read):
    wanted, got = (n.get("issues", []) + n.get("suggestions", []) if n else [] for n in (gold, read))
    free, found = list(got), 0
    for issue in wanted:
        for other in free:
            if issue.get("number") == other.get("number") and difflib.SequenceMatcher(
                None, ink(issue.get("title") or ""), ink(other.get("title") or ""), autojunk=False
            ).ratio() >= 0.8:
                free.remove(other)
                found += 1
                break
    rest, strict = [exact(issue) for issue in got], 0
    for issue in map(exact, wanted):
        if issue in rest:
            rest.remove(issue)
            strict += 1
    return found, strict, len(wanted), len(got)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("tongbao")
    options.add_argument("notices", nargs="+")
    options.add_argument("--kinds", default=",".join(kinds.KINDS))
    options.add_argument("--keep")
    options.add_argument("--engine", default="auto")
    options.add_argument("--pages", type=int, default=0)
    options = options.parse_args()
    tongbao = options.tongbao.split()
    keep = pathlib.Path(options.keep or tempfile.mkdtemp())
    keep.mkdir(parents=True, exist_ok=True)
    gold = {notice: read(tongbao, notice, options.engine)[0] for notice in options.notices}
    print(f"{'kind':14}{'pages':>6}{'chars %':>9}{'found':>7}{'strict F1':>10}{'TB105':>7}{'lost':>6}{'CPU s':>7}")
    rows = []
    for kind in options.kinds.split(","):
        pages = wrong = length = found = strict = wanted = got = doubts = lost = 0
        seconds = 0.0
        for notice in options.notices:
            path = keep / name_of(notice, kind)
            if not path.exists():
                scan(notice, kind, path, options.pages)
            result, spent = read(tongbao, path, options.engine)
            seconds += spent
            expected = whole(gold[notice])
            length += len(expected)
            wrong += min(len(expected), distance(expected, whole(result)) if result else len(expected))
            numbers = compared(gold[notice], result)
            found, strict, wanted, got = (a + b for a, b in zip((found, strict, wanted, got), numbers))
            if result:
                pages += result["source"]["pages"]
                lost += result["coverage"]["lost"]
                doubts += sum(finding["rule"] == "TB105" for finding in result.get("diagnostics", []))
        f1 = 2 * strict / max(1, wanted + got)
        rows.append((found / max(1, wanted), f1))
        print(
            f"{kind:14}{pages:6}{100 * (1 - wrong / max(1, length)):9.2f}{found / max(1, wanted):7.2f}{f1:10.2f}"
            f"{doubts / len(options.notices):7.1f}{lost:6}{seconds / max(1, pages):7.2f}",
            flush=True,
        )
    print(f"{'mean':14}{'':15}{sum(row[0] for row in rows) / len(rows):7.2f}{sum(row[1] for row in rows) / len(rows):10.2f}")


if __name__ == "__main__":
    main()
