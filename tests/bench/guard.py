#!/usr/bin/env python3
"""Counts the instructions of fixed jobs of the native program and compares them with those that are recorded.

    tests/bench/guard.py TONGBAO

Fails when a job takes 10 % more, and when it takes 10 % less: then TONGBAO_ACCEPT=1 records what it takes now.
Instructions are counted by valgrind, which hides the machine it runs on: they do not depend on its load.
"""
import json, os, pathlib, re, shutil, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
RECORD = pathlib.Path(__file__).with_name("instructions.json")
MAX_CHANGE = 0.10
JOBS = ["samples/05-sixty-issues/notice.pdf", "samples/02-quoted-groups/notice.pdf", "samples/05-sixty-issues/notice.txt"]
# Hexadecimal without 0x, which a native program takes for no number. The heap is reserved as a whole: valgrind has no room for as much
# as there is memory. When garbage is collected depends on the machine, unless the nursery is large enough for the job.
ENVIRONMENT = {**os.environ, "DOTNET_GCHeapHardLimit": "10000000", "DOTNET_GCgen0size": "4000000"}


def instructions(tongbao, job):
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", tongbao, "parse", job, "--in-process", "--isolated", "--quiet", "--fail-on", "never"]
    done = subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    counted = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or not counted:
        sys.exit(f"{job}: exit code {done.returncode}\n{done.stderr}")
    return int(counted[1])


def main():
    tongbao = os.path.abspath(sys.argv[1])
    record = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    with tempfile.TemporaryDirectory() as folder:
        # Alone: valgrind would read the symbols beside it, and cannot.
        alone = shutil.copy(tongbao, folder)
        now = {job: instructions(alone, job) for job in JOBS}
    changed = 0
    for job, count in now.items():
        change = count / record[job] - 1 if job in record else float("inf")
        changed += abs(change) > MAX_CHANGE
        print(f"{job}: {count / 1e6:,.0f} million instructions, {change:+.1%}")
    if os.environ.get("TONGBAO_ACCEPT") == "1":
        RECORD.write_text(json.dumps(now, indent=2) + "\n")
    elif changed:
        sys.exit(f"{changed} of {len(now)} jobs changed by more than {MAX_CHANGE:.0%}; if that is meant: TONGBAO_ACCEPT=1 tests/bench/guard.py TONGBAO")


if __name__ == "__main__":
    main()
