#!/usr/bin/python3
"""Makes scans of notices in many kinds, has them read, and prints what of each kind is right.

usage: measure.py TONGBAO NOTICE.pdf… [--kinds clean,fax,…] [--keep DIR] [--engine auto|onnx|ocrmypdf] [--pages N]

TONGBAO is the program (a path, or a command with blanks); what it makes of the PDF itself is what its scan should give.
Columns: pages; characters right (1 - edit distance / length); issues found (number, and a title that is alike); F1 to the letter of issues
(number, title and heading above), blocks, items, and whole issues (every word of them); TB105 a notice; characters lost; seconds of processor
time a page. DIR keeps the scans and, as JSON, what was read of them. Debian: poppler-utils python3-pil python3-img2pdf.
"""
import argparse
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
import strict


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


def whole(notice):
    """The notice as one text: what its nodes say, in reading order."""
    parts = [notice.get("title") or "", strict.words(notice.get("preamble") or [])]
    def walk(sections):
        for section in sections:
            parts.append(section.get("heading") or "")
            parts.append(strict.words(section.get("paragraphs") or []))
            walk(section.get("sections") or [])
    walk(notice.get("sections") or [])
    for issue in (notice.get("issues") or []) + (notice.get("suggestions") or []):
        parts.append(issue.get("heading") or "")
        parts.append(strict.words(issue.get("blocks") or []))
    parts.append(strict.words(notice.get("closing") or []))
    return strict.plain("".join(parts))


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
    print(f"{'kind':14}{'pages':>6}{'chars %':>9}{'found':>7}{''.join(f'{figure:>8}' for figure in strict.FIGURES)}{'TB105':>7}{'lost':>6}{'CPU s':>7}")
    total = [[0, 0]] + [[0, 0, 0] for _ in strict.FIGURES]
    for kind in options.kinds.split(","):
        pages = wrong = length = doubts = lost = 0
        seconds = 0.0
        row = [[0, 0]] + [[0, 0, 0] for _ in strict.FIGURES]
        for notice in options.notices:
            path = keep / name_of(notice, kind)
            if not path.exists():
                scan(notice, kind, path, options.pages)
            result, spent = read(tongbao, path, options.engine)
            path.with_suffix(".json").write_text(json.dumps(result, ensure_ascii=False))
            seconds += spent
            expected = whole(gold[notice])
            length += len(expected)
            wrong += min(len(expected), distance(expected, whole(result)) if result else len(expected))
            counts = strict.counts(gold[notice], result)
            found = strict.found(gold[notice], result), len(strict.issues(gold[notice]))
            row = [[a + b for a, b in zip(old, new)] for old, new in zip(row, [found, *counts.values()])]
            if result:
                pages += result["source"]["pages"]
                lost += result["coverage"]["lost"]
                doubts += sum(finding["rule"] == "TB105" for finding in result.get("diagnostics", []))
        total = [[a + b for a, b in zip(old, new)] for old, new in zip(total, row)]
        print(
            f"{kind:14}{pages:6}{100 * (1 - wrong / max(1, length)):9.2f}{figures(row)}"
            f"{doubts / len(options.notices):7.1f}{lost:6}{seconds / max(1, pages):7.2f}",
            flush=True,
        )
    print(f"{'all':14}{'':15}{figures(total)}")


def figures(row):
    return f"{row[0][0] / max(1, row[0][1]):7.2f}" + "".join(f"{strict.f1(*counts):8.3f}" for counts in row[1:])


if __name__ == "__main__":
    main()
