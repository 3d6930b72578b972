"""Compares what a cluster wrote with what a single run wrote: compare.py SINGLE CLUSTER

Byte by byte; the manifests line by line but for times and which run wrote what. The parts that the shards left in
CLUSTER have been joined and are not compared.
"""

import json
import pathlib
import re
import sys


def files(folder):
    return {str(path.relative_to(folder)): path for path in pathlib.Path(folder).rglob("*") if path.is_file()}


def entries(path):
    """The lines of a manifest without what may differ: times, the first line of a part, and which run wrote an output."""
    found = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    found = [entry for entry in found if "schema" not in entry]
    for entry in found:
        del entry["milliseconds"]
        entry.pop("carriedOver", None)
    return found


single, merged = files(sys.argv[1]), files(sys.argv[2])
shards = {name: path for name, path in merged.items() if re.fullmatch(r"(manifest|notices)\.\d+-of-\d+\.ndjson", name)}
differences = [f"only in the single run: {name}" for name in sorted(single.keys() - merged.keys())]
differences += [f"only from the cluster: {name}" for name in sorted(merged.keys() - single.keys() - shards.keys())]
for name in sorted(single.keys() & merged.keys()):
    if name == "manifest.ndjson":
        ours, theirs = entries(single[name]), entries(merged[name])
        differences += [f"{name} line {i + 1}:\n  single run {a}\n  cluster    {b}" for i, (a, b) in enumerate(zip(ours, theirs)) if a != b]
        if len(ours) != len(theirs):
            differences.append(f"{name}: {len(ours)} lines from the single run, {len(theirs)} from the cluster")
    elif single[name].read_bytes() != merged[name].read_bytes():
        differences.append(f"{name}: differs")
if "manifest.ndjson" not in single:
    differences.append("the single run wrote no manifest.ndjson")
if differences:
    sys.exit("\n".join(differences))

inputs = len(entries(single["manifest.ndjson"]))
parts = [len(entries(shards[name])) for name in sorted(shards) if name.startswith("manifest.")]
outputs = len(single) - 1
if len(parts) != 4 or sum(parts) != inputs or sorted(parts)[-2] == 0 or outputs == 0:
    sys.exit(f"nothing to compare: {inputs} inputs in shards of {parts}, {outputs} outputs")
print(f"  equal: {outputs} output file{'s' * (outputs > 1)} byte by byte, and the manifest of {inputs} inputs (shards of {parts}) but for its times and which run wrote what")
