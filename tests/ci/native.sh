#!/usr/bin/env bash
# Runs the native program through what it does differently from the one under the runtime: native.sh TONGBAO
set -euo pipefail
cd "$(dirname "$0")/../.."
tongbao=$1
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
failed=0
try() { # try WHAT EXPECTED-EXIT-CODE COMMAND…
  local what=$1 expected=$2 code=0
  shift 2
  "$@" >"$out/stdout" 2>"$out/stderr" || code=$?
  if [ "$code" -ne "$expected" ]; then
    echo "native: $what: exit code $code, not $expected: $(head -3 "$out/stderr")"
    failed=1
  fi
}

# Without the scans, which each run would recognise anew.
mkdir "$out/samples"
cp -R samples/0* "$out/samples"
find "$out/samples" -name scan.pdf -delete

try "YAML" 0 "$tongbao" parse samples/01-numbered-problems/notice.pdf -o "$out/01.yaml"
cmp "$out/01.yaml" samples/01-numbered-problems/notice.yaml || failed=1
try "one table of many" 0 "$tongbao" parse "$out/samples" -o "$out/table.ndjson" --fail-on never --quiet
for format in json ndjson csv xlsx parquet; do
  try "$format" 0 "$tongbao" parse samples/01-numbered-problems/notice.pdf -o "$out/01.$format" -f "$format" --fail-on never --quiet
done
# The same bytes as under the runtime, whatever the format.
jit() { dotnet src/Tongbao.Cli/bin/Debug/net10.0/Tongbao.Cli.dll "$@"; }
for format in csv xlsx parquet; do
  try "$format under the runtime" 0 jit parse samples/01-numbered-problems/notice.pdf -o "$out/jit.$format" -f "$format" --fail-on never --quiet
  cmp "$out/01.$format" "$out/jit.$format" || failed=1
done
for form in html docx; do
  try "$form" 0 "$tongbao" parse "samples/02-quoted-groups/notice.$form" -o "$out/02.$form.yaml" --fail-on never --quiet
  jit parse "samples/02-quoted-groups/notice.$form" --fail-on never --quiet | cmp - "$out/02.$form.yaml" || failed=1
done
try "a review page" 0 "$tongbao" view samples/01-numbered-problems/notice.pdf -o "$out/review.html"
jit view samples/01-numbered-problems/notice.pdf | cmp - "$out/review.html" || failed=1
try "doctor" 0 env TONGBAO_OCR_MODELS="${TONGBAO_TEST_MODELS:-}" "$tongbao" doctor
try "a batch in workers" 0 "$tongbao" parse "$out/samples" -o "$out/batch" -j 2 --fail-on never
try "check of outputs" 0 "$tongbao" check "$out/batch" --exit-zero -f sarif -o "$out/findings.sarif"
try "diff" 0 "$tongbao" diff "$out/batch" "$out/batch"
try "rules test" 0 "$tongbao" rules test
printf 'name: mine\nextends: default\nlabels:\n  - { label: 督办意见, kind: other }\nstatuses:\n  - { name: shelved, status: ongoing, pattern: "挂账(督办)?", examples: { 挂账督办: ongoing } }\n' >"$out/mine.yaml"
try "rules of one's own" 0 "$tongbao" rules test --rules "$out/mine.yaml"
try "explain" 0 "$tongbao" explain samples/01-numbered-problems/notice.pdf
try "schema" 0 "$tongbao" schema
try "schema of the configuration" 0 "$tongbao" schema --config
try "help" 0 "$tongbao" parse --help
try "a wrong option" 2 "$tongbao" parse --no-such-option
try "no such file" 4 "$tongbao" parse "$out/none.pdf"
# A picture is decoded by a library that the analysis of the native program warns of.
if [ -n "${TONGBAO_TEST_MODELS:-}" ] && command -v pdftoppm >/dev/null; then
  pdftoppm -r 100 -png -singlefile samples/01-numbered-problems/notice.pdf "$out/page"
  try "a picture" 0 "$tongbao" parse "$out/page.png" --ocr-models "$TONGBAO_TEST_MODELS" --fail-on never -o "$out/page.yaml"
fi
# Documents that fail their worker: a pipe that nobody writes to never ends, and zeros need more memory than they may.
mkfifo "$out/endless.txt"
try "a worker that hangs" 5 "$tongbao" parse "$out/endless.txt" --timeout 1s
kill_worker() {
  "$tongbao" parse "$out/endless.txt" &
  # Goes on once the worker has opened the pipe too: one that dies before is started again.
  exec 3>"$out/endless.txt"
  kill -KILL "$(pgrep -P $!)"
  wait $!
}
try "a worker that dies" 4 kill_worker
head -c 157286400 /dev/zero >"$out/large.txt"
try "a worker that swells" 5 "$tongbao" parse "$out/large.txt" --memory 128MiB
[ "$failed" -eq 0 ] && echo "native: all right"
exit "$failed"
