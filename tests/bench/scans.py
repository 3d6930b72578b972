#!/usr/bin/python3
"""Recognition of scans in numbers: processor time a page against OCRmyPDF, memory of a worker, two workers against one.

    tests/bench/scans.py TONGBAO [NOTICE.pdf ...] [--kind 150dpi] [--runs 3]

Makes scans of the notices (samples 01, 02 and 04 unless others are named), and times nothing before every issue of each is found on its
scan. Needs the OCR models, OCRmyPDF with chi_sim, and what tests/scans/measure.py needs. Wall clock (two workers) wants a quiet machine;
processor time and memory do not.
"""
import argparse
import ctypes
import os
import pathlib
import statistics
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/scans"))
import measure

sys.path.insert(0, str(ROOT / "tests/bench"))
import against

SAMPLES = [ROOT / f"samples/{name}/notice.pdf" for name in ("01-numbered-problems", "02-quoted-groups", "04-without-labels")]
QUIET = ["--quiet", "--fail-on", "never", "--timeout", "10m", "--ocr-timeout", "30m"]
# Most that is wanted of the processor time of OCRmyPDF, of a worker's memory in MiB; least that two workers are faster.
SHARE, MEMORY, SPEEDUP = 0.5, 700, 1.7


def run(command, cores=None):
    """As of against.py, on some cores."""
    return against.run(command, preexec_fn=cores and (lambda: os.sched_setaffinity(0, cores)))


def check(tongbao, notice, scan):
    """How many pages it has; ends the program when an issue is missing."""
    gold, read = measure.read(tongbao, notice, "onnx")[0], measure.read(tongbao, scan, "onnx")[0]
    found, _, wanted, got = measure.compared(gold, read)
    if not found == wanted == got or read["coverage"]["lost"]:
        sys.exit(f"{scan.name}: {found} of {wanted} issues are found, of {got} that are told: nothing is timed")
    return read["source"]["pages"]


def verdict(met):
    return "met" if met else "MISSED"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("tongbao")
    options.add_argument("notices", nargs="*", default=SAMPLES)
    options.add_argument("--kind", default="150dpi")
    options.add_argument("--runs", type=int, default=3)
    options = options.parse_args()
    ctypes.CDLL(None).prctl(against.PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    tongbao = options.tongbao.split()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        scans = folder / "scans"
        scans.mkdir()
        pages = 0
        for notice in options.notices:
            scan = scans / measure.name_of(notice, options.kind)
            measure.scan(notice, options.kind, scan, 0)
            pages += check(tongbao, notice, scan)
        # Two documents for each of two workers at least.
        for copy in range(max(0, 4 - len(options.notices))):
            (scans / f"copy-{copy}.pdf").write_bytes(scan.read_bytes())

        def batch(workers, cores, engine="onnx"):
            out = folder / f"out-{time.monotonic_ns()}"
            return run([*tongbao, "parse", str(scans), "-o", str(out), "-j", str(workers), "--ocr-engine", engine, *QUIET], cores)

        def alone(engine):
            return [run([*tongbao, "parse", str(scan), "-f", "json", "--ocr-engine", engine, *QUIET]) for scan in sorted(scans.glob("*notice*"))]

        models = alone("onnx")
        memory = max(one[2] for one in models)
        print(f"memory of a worker that has all cores: {memory:.0f} MiB (wanted: at most {MEMORY}): {verdict(memory <= MEMORY)}", flush=True)
        a, b = (sum(one[1] for one in runs) / pages for runs in (models, alone("ocrmypdf")))
        print(f"processor time a page: {a:.2f} s, OCRmyPDF {b:.2f} s: {a / b:.0%} (wanted: at most {SHARE:.0%}): {verdict(a <= SHARE * b)}", flush=True)
        cores = sorted(os.sched_getaffinity(0))[:2]
        if len(cores) < 2:
            return
        rounds = [(batch(1, cores[:1])[0], batch(2, cores)[0]) for _ in range(options.runs)]
        speedup = statistics.median(one / two for one, two in rounds)
        print(f"two workers on two cores: {speedup:.2f} times one on one (wanted: at least {SPEEDUP}): {verdict(speedup >= SPEEDUP)}")


if __name__ == "__main__":
    main()
