#!/usr/bin/env bash
# Reads the reports of tongbao check with programs of others: the SARIF validator of Microsoft and the schema it
# carries, and a reader of JUnit files. Each is also given a broken file, which it must refuse.
# Usage: tests/ci/consumers.sh TONGBAO-COMMAND…      prints a line a question; exits with 1 when one is answered wrong
set -uo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
failed=0

answer() { # answer QUESTION EXPECTED ACTUAL
  if [ "$2" = "$3" ]; then echo "consumers: $1: $3"; else echo "consumers: $1: $3, expected $2"; failed=1; fi
}

cd "$work"
npm install --prefix "$work" --no-audit --no-fund --loglevel=error --no-save \
  @microsoft/sarif-multitool@5.7.0 ajv-cli@5.0.0 ajv-formats@2.1.1 junit2json@4.0.0 || { echo "consumers: npm install failed"; exit 1; }
bin="$work/node_modules/.bin"
schema="$work/node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json"

# Names with blanks and Chinese, a PDF, a text, an output of each syntax, a file that cannot be read.
mkdir -p "notices/整改 通报"
cp "$root/samples/03-planted-defects/notice.txt" "notices/整改 通报/第一, 二: 100%.txt"
for sample in "$root"/samples/0*/; do cp "$sample/notice.pdf" "notices/$(basename "$sample").pdf"; done
cp "$root/samples/03-planted-defects/notice.yaml" "$root/samples/03-planted-defects/notice.json" notices/
: > notices/empty.txt
for format in sarif junit ndjson; do "$@" check notices --strict -f "$format" -o "report.$format" --quiet --isolated; done

# The validator exits with 0 whatever it finds: its words count.
validate() { "$bin/sarif-multitool" validate "$1" 2>&1 | grep -c ': error '; }
conforms() { "$bin/ajv" validate --spec=draft2020 --strict=false -c ajv-formats -s "$schema" -d "$1" >/dev/null 2>&1 && echo yes || echo no; }
cp report.sarif report.json
sed 's/"level": "warning"/"level": "grave"/' report.json > wrong-word.json
sed 's/"ruleIndex": [0-9]*/"ruleIndex": 999/' report.json > wrong-index.json
answer "errors that sarif validate finds" 0 "$(validate report.json)"
answer "does it find a wrong index" yes "$([ "$(validate wrong-index.json)" -gt 0 ] && echo yes || echo no)"
answer "does the report keep the schema of SARIF 2.1.0" yes "$(conforms report.json)"
answer "does one with a wrong word" no "$(conforms wrong-word.json)"
answer "results in the SARIF" "$(wc -l < report.ndjson)" "$(jq '.runs[0].results | length' report.json)"

# With --strict a case fails for each file and rule that found an error or a warning, and an input that was not read is an error.
junit='[.testsuite[].testcase | if type == "array" then .[] else . end]'
"$bin/junit2json" report.junit > junit.json 2>/dev/null
answer "cases of the JUnit that fail" \
  "$(jq -s '[.[] | select(.severity != "info" and .rule != "TB110") | [.path, .rule]] | unique | length' report.ndjson)" \
  "$(jq "$junit | map(select(.failure)) | length" junit.json)"
answer "cases of the JUnit that are errors" 1 "$(jq "$junit | map(select(.error)) | length" junit.json)"
head -c 400 report.junit > cut.junit
answer "is half a JUnit file read" no "$("$bin/junit2json" cut.junit >/dev/null 2>&1 && echo yes || echo no)"
exit "$failed"
