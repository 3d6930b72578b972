#!/usr/bin/env python3
"""Compares the text that Tongbao reads in PDFs with that of pdftotext.

    tests/pdf/compare.py TONGBAO FOLDER... [-j N] [--list FILE] [--timeout SECONDS]

Of the characters that pdftotext prints (NFKC, white space apart), how many does Tongbao read or set aside by name?
Prints every file that crashed, hung or has less than 99 % of 50 characters or more, with what Tongbao says of it, then a
summary. Exit code 1 if one of them has no finding. --list writes a line a file. Needs poppler-utils.
"""
import argparse, collections, concurrent.futures, json, os, pathlib, re, subprocess, sys, unicodedata

# Findings that say how much of a document is not read, or why.
LOSSES = {"TB101", "TB102", "TB103", "TB106", "TB107", "TB109", "TB110", "TB111", "TB112"}
LEAST_CHARACTERS = 50
LEAST_SHARE = 0.99
SET_ASIDE = re.compile(r"^p\d+ l-?\d+  set aside: \S+  ")
LINE = re.compile(r"^p\d+ l\d+ .*? em(?:  [\d.]+pt)?(?:  sure \S+)?  ")


def characters(text):
    return collections.Counter(c for c in unicodedata.normalize("NFKC", text) if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf", "Co"))


def run(command, seconds):
    try:
        done = subprocess.run(command, capture_output=True, timeout=seconds)
        return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        return None, "", ""


def compare(tongbao, file, seconds):
    """One row: what both read of a file."""
    row = {"file": str(file)}
    _, printed, _ = run(["pdftotext", "-q", file, "-"], seconds)
    wanted = characters(printed)
    options = ["--isolated", "--ocr", "never", "--timeout", f"{seconds}s"]
    code, lines, errors = run([tongbao, "explain", file, "--stage", "lines", *options], seconds + 10)
    kept, aside = [], []
    for line in lines.splitlines():
        if SET_ASIDE.match(line):
            aside.append(SET_ASIDE.sub("", line, count=1))
        else:
            kept.append(LINE.sub("", line, count=1))
    found, set_aside = characters("".join(kept)), characters("".join(aside))
    total = sum(wanted.values())
    row["wanted"], row["kept"], row["aside"] = total, sum(found.values()), sum(set_aside.values())
    row["share"] = sum((wanted & (found + set_aside)).values()) / total if total else 1.0
    row["code"] = code
    row["state"] = "hung" if code is None else "crashed" if re.search(r"TB12[012]", errors) else "ok" if code == 0 else "refused"
    row["findings"] = sorted(set(re.findall(r"TB1\d\d", errors)))
    if row["state"] == "ok" and row["share"] < LEAST_SHARE:
        _, notice, errors = run([tongbao, "parse", file, "-f", "json", "--quiet", "--fail-on", "never", *options], seconds + 10)
        try:
            said = json.loads(notice)["diagnostics"]
        except ValueError:
            said = []
        row["findings"] = sorted({finding["rule"] for finding in said})
        row["says"] = [finding["message"] for finding in said if finding["rule"] in LOSSES]
    return row


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("tongbao", type=os.path.abspath)
    arguments.add_argument("folders", nargs="+")
    arguments.add_argument("-j", type=int, default=2)
    arguments.add_argument("--list")
    arguments.add_argument("--timeout", type=int, default=60)
    asked = arguments.parse_args()
    files = sorted({file for folder in asked.folders for file in pathlib.Path(folder).rglob("*.pdf") if file.is_file()})
    with concurrent.futures.ThreadPoolExecutor(asked.j) as pool:
        rows = list(pool.map(lambda file: compare(asked.tongbao, file, asked.timeout), files))
    if asked.list:
        pathlib.Path(asked.list).write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))

    measured = [row for row in rows if row["wanted"] >= LEAST_CHARACTERS]
    low = [row for row in measured if row["share"] < LEAST_SHARE]
    broken = [row for row in rows if row["state"] in ("hung", "crashed")]
    silent = [row for row in low if row["state"] == "ok" and not LOSSES & set(row["findings"])]
    for row in broken + low:
        says = "; ".join(row.get("says", [])[:3]) or ", ".join(row["findings"]) or "NO FINDING"
        print(f"{row['state']:8} {100 * row['share']:6.1f} % of {row['wanted']:6} {row['file']}: {says}")
    states = collections.Counter(row["state"] for row in rows)
    print(f"{len(rows)} files: {dict(states)}; {len(measured)} with {LEAST_CHARACTERS} characters or more, {len(measured) - len(low)} at {LEAST_SHARE:.0%} or more, {len(low) - len(silent)} below with a finding, {len(silent)} below without")
    return 1 if silent or broken else 0


if __name__ == "__main__":
    sys.exit(main())
