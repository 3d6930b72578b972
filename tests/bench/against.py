#!/usr/bin/env python3
"""Tongbao's native program against pdftotext and mutool: whole processes, in turn, on the same files in one run.

    tests/bench/against.py TONGBAO [--runs N] [--batch N] [--docs] [NAME=FILE ...]

Checks that every output is right before it times anything. --docs writes the tables into docs/en/performance.md.
Needs poppler-utils and mupdf-tools; the batch needs GNU parallel.
"""
import argparse, collections, ctypes, json, os, pathlib, re, shutil, statistics, subprocess, sys, tempfile, time, unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILES = {
    "LibreOffice": ROOT / "samples/05-sixty-issues/notice.pdf",
    "Chromium": ROOT / "samples/02-quoted-groups/notice.pdf",
    "font not embedded": ROOT / "tests/Tongbao.Tests/Reading/Fixtures/gbk-euc-h.pdf",
}
# prctl(2): orphaned processes become children of this one.
PR_SET_CHILD_SUBREAPER = 36
# Of the characters that pdftotext prints, how many must be among those that Tongbao wrote. Radicals and dashes differ.
MIN_SAME = 0.97
QUIET = ["--quiet", "--isolated", "--fail-on", "never"]


def run(command, **options):
    """Wall clock and CPU in seconds, and the largest process's memory in MiB."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit code {process.returncode}")
    usages = [usage, *orphans()]
    return elapsed, sum(usage.ru_utime + usage.ru_stime for usage in usages), max(usage.ru_maxrss for usage in usages) / 1024


def orphans():
    """What the children cost that a process left behind: it need not wait for their end."""
    while True:
        try:
            yield os.wait4(-1, 0)[2]
        except ChildProcessError:
            return


def ink(text):
    return collections.Counter(c for c in unicodedata.normalize("NFKC", text) if not c.isspace() and not unicodedata.category(c).startswith("P"))


def strings(node):
    if isinstance(node, str):
        yield node
    elif isinstance(node, (list, dict)):
        for child in node.values() if isinstance(node, dict) else node:
            yield from strings(child)


def check(tongbao, file):
    """How many pages it has; ends the program when the output is wrong."""
    printed = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True, text=True).stdout
    notice = json.loads(subprocess.run([tongbao, "parse", file, "-f", "json", *QUIET], capture_output=True, check=True, text=True).stdout)
    # Page numbers and running heads are set aside: what is missing may be as much as that.
    wanted, found = ink(printed), ink("".join(strings(notice)))
    missing = sum((wanted - found).values()) - notice["coverage"]["furniture"]
    if notice["coverage"]["lost"] != 0 or missing > (1 - MIN_SAME) * sum(wanted.values()):
        sys.exit(f"{file}: the output is wrong: {notice['coverage']}, {missing} characters of pdftotext are not in it")
    return notice["source"]["pages"]


def median(rounds, name, figure):
    return statistics.median(one[name][figure] for one in rounds)


def alternate(commands, runs):
    rounds = []
    for number in range(runs + 1):
        one = {name: run(command, **options) for name, (command, options) in commands.items()}
        if number > 0:
            rounds.append(one)
    return rounds


def single(tongbao, file, runs):
    return alternate({
        "tongbao": ([tongbao, "parse", file, *QUIET], {}),
        "pdftotext": (["pdftotext", file, "-"], {}),
        "mutool": (["mutool", "draw", "-q", "-F", "txt", file], {"stderr": subprocess.DEVNULL}),
    }, runs)


def batch(tongbao, file, copies, runs):
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/pdf")
        os.mkdir(f"{folder}/txt")
        for number in range(copies):
            shutil.copy(file, f"{folder}/pdf/{number:05}.pdf")
        table = f"{folder}/out.ndjson"
        rounds = alternate({
            "tongbao": ([tongbao, "parse", f"{folder}/pdf", "-f", "ndjson", "-j", "2", "-o", table, "--force", *QUIET], {}),
            "pdftotext": (["sh", "-c", f"find {folder}/pdf -name '*.pdf' | parallel -j2 pdftotext {{}} {folder}/txt/{{/.}}.txt"], {"stderr": subprocess.DEVNULL}),
        }, runs)
        lines = pathlib.Path(table).read_text().splitlines()
        if len(lines) != copies or any(json.loads(line)["coverage"]["lost"] for line in lines):
            sys.exit(f"{file}: the batch is wrong: {len(lines)} of {copies} notices")
        return rounds


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("tongbao", type=os.path.abspath)
    arguments.add_argument("--runs", type=int, default=11)
    arguments.add_argument("--batch", type=int, default=1000)
    arguments.add_argument("--docs", action="store_true")
    arguments.add_argument("files", nargs="*", metavar="NAME=FILE")
    asked = arguments.parse_intermixed_args()
    files = dict(pair.split("=", 1) for pair in asked.files) or FILES
    pages = {name: check(asked.tongbao, file) for name, file in files.items()}
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)

    lines = ["| one notice, PDF → YAML | pages | Tongbao | `pdftotext` | `mutool` | × `pdftotext` | peak |", "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"]
    for name, file in files.items():
        rounds = single(asked.tongbao, file, asked.runs)
        wall = {program: 1000 * median(rounds, program, 0) for program in ("tongbao", "pdftotext", "mutool")}
        ratio = statistics.median(one["tongbao"][0] / one["pdftotext"][0] for one in rounds)
        lines.append(f"| {name} | {pages[name]} | {wall['tongbao']:.0f} ms | {wall['pdftotext']:.0f} ms | {wall['mutool']:.0f} ms | {ratio:.2f} | {median(rounds, 'tongbao', 2):.0f} MiB |")
    if asked.batch > 0:
        lines += ["", f"| {asked.batch:,} notices, PDF → NDJSON, `-j 2` | Tongbao | `parallel -j2 pdftotext` | × |", "| --- | ---: | ---: | ---: |"]
        for name, file in files.items():
            rounds = batch(asked.tongbao, file, asked.batch, 1)
            rate = {program: asked.batch * pages[name] / median(rounds, program, 0) for program in ("tongbao", "pdftotext")}
            lines.append(f"| {name} | {rate['tongbao']:,.0f} pages/s | {rate['pdftotext']:,.0f} pages/s | {rate['tongbao'] / rate['pdftotext']:.2f} |")
    table = "\n".join(lines)
    print(table)
    if asked.docs:
        page = ROOT / "docs/en/performance.md"
        page.write_text(re.sub("(?s)<!-- bench -->.*<!-- /bench -->", lambda _: f"<!-- bench -->\n{table}\n<!-- /bench -->", page.read_text()))


if __name__ == "__main__":
    main()
