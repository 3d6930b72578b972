#!/usr/bin/env python3
"""Compares the text that Tongbao reads in PDFs with that of pdftotext.

    tests/pdf/compare.py TONGBAO FOLDER... [-j N] [--list FILE] [--timeout SECONDS]

Of the characters that pdftotext prints (NFKC, radicals as characters, white space apart), how many does Tongbao read? What it sets
aside by name (coverage.furniture) is counted apart. Prints every file that crashed or hung, and every file that has less than 99 % of
50 characters or more with what Tongbao says of it, then a summary. Exit code 1 if one of them has no finding. --list writes a line a
file. Needs poppler-utils.
"""
import argparse, collections, concurrent.futures, functools, json, os, pathlib, subprocess, sys, tempfile, unicodedata

# Findings that say how much of a document is not read, or why.
LOSSES = {"TB101", "TB102", "TB103", "TB106", "TB107", "TB108", "TB109", "TB110", "TB111", "TB112"}
BROKEN = {"crashed", "timeout", "memory"}
# Signs that poppler draws for the buttons of a form.
SIGNS = "●✓✔✘"
LEAST_CHARACTERS = 50
LEAST_SHARE = 0.99
# Radicals that Unicode's own normalisation leaves alone, and the characters that Tongbao makes of them.
RADICALS = str.maketrans("⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰", "西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙")
# Nodes that say again what others say, or that are not text of the notice.
AGAIN = {"schema", "source", "issuer", "inspection", "claims", "contact", "diagnostics", "coverage", "path", "provenance", "id", "status", "kind"}


@functools.cache
def normalized(character):
    return unicodedata.normalize("NFKC", character)


def characters(text):
    # Character by character: the Korean letters of two cells make no syllable.
    text = "".join(map(normalized, text.translate(RADICALS)))
    return collections.Counter(c for c in text if not c.isspace() and c not in SIGNS and c != "\ufffd" and unicodedata.category(c) not in ("Cc", "Cf", "Co"))


def strings(node, inside=None):
    """The text of a notice, each word once: an issue's heading holds its title."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for child in node:
            yield from strings(child, inside)
    elif isinstance(node, dict):
        for key, child in node.items():
            if key not in AGAIN and not (key in ("title", "marker") and "heading" in node):
                yield from strings(child, key)


def printed(file, seconds):
    try:
        return subprocess.run(["pdftotext", "-q", file, "-"], capture_output=True, timeout=seconds).stdout.decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        return ""


def read_all(tongbao, files, jobs, seconds):
    """What Tongbao makes of each file, by its path: a notice, or why there is none."""
    with tempfile.TemporaryDirectory() as folder:
        names = pathlib.Path(folder, "files")
        names.write_bytes(b"\0".join(os.fsencode(file) for file in files))
        table = pathlib.Path(folder, "notices.ndjson")
        command = [tongbao, "parse", "--files-from", names, "-0", "-f", "ndjson", "-o", table, "-j", str(jobs), "--timeout", f"{seconds}s"]
        subprocess.run([*command, "--isolated", "--ocr", "never", "--fail-on", "never", "--quiet"], stderr=subprocess.DEVNULL, cwd="/")
        notices = [json.loads(line) for line in table.read_text("utf-8", "replace").splitlines()]
    return {"/" + notice["source"]["path"].lstrip("/"): notice for notice in notices}


def compare(file, notice, text):
    wanted = characters(text)
    row = {"file": str(file), "wanted": sum(wanted.values()), "state": notice.get("status", "ok"), "share": 1.0}
    row["findings"] = sorted({finding["rule"] for finding in notice.get("diagnostics", [])})
    row["says"] = [finding["message"] for finding in notice.get("diagnostics", []) if finding["rule"] in LOSSES]
    found = characters("".join(strings(notice))) if row["state"] == "ok" else collections.Counter()
    account = collections.Counter(notice.get("coverage", {}))
    missing = sum((wanted - found).values()) - max(0, account["furniture"] + account["syntax"] - account["undecoded"])
    if row["wanted"] > 0:
        row["share"] = 1 - max(0, missing) / row["wanted"]
    return row


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("tongbao", type=os.path.abspath)
    arguments.add_argument("folders", nargs="+")
    arguments.add_argument("-j", type=int, default=2)
    arguments.add_argument("--list")
    arguments.add_argument("--timeout", type=int, default=60)
    asked = arguments.parse_args()
    files = sorted({file.resolve() for folder in asked.folders for file in pathlib.Path(folder).rglob("*.pdf") if file.is_file()})
    notices = read_all(asked.tongbao, files, asked.j, asked.timeout)
    with concurrent.futures.ThreadPoolExecutor(asked.j) as pool:
        texts = pool.map(lambda file: printed(file, asked.timeout), files)
        rows = [compare(file, notices.get(str(file), {"status": "crashed"}), text) for file, text in zip(files, texts)]
    if asked.list:
        pathlib.Path(asked.list).write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))

    measured = [row for row in rows if row["wanted"] >= LEAST_CHARACTERS]
    low = [row for row in measured if row["share"] < LEAST_SHARE and row["state"] not in BROKEN]
    broken = [row for row in rows if row["state"] in BROKEN]
    silent = [row for row in low if not LOSSES & set(row["findings"])]
    for row in broken + low:
        says = "; ".join(row.get("says", [])[:3]) or ", ".join(row["findings"]) or "NO FINDING"
        print(f"{'SILENT' if row in silent else row['state']:8} {100 * row['share']:6.1f} % of {row['wanted']:6} {row['file']}: {says}")
    states = dict(collections.Counter(row["state"] for row in rows))
    print(f"{len(rows)} files: {states}; {len(measured)} of {LEAST_CHARACTERS} characters or more:", end=" ")
    print(f"{len(measured) - len(low)} at {LEAST_SHARE:.0%} or more, {len(low) - len(silent)} below with a finding, {len(silent)} below without")
    return 1 if silent or broken else 0


if __name__ == "__main__":
    sys.exit(main())
