#!/usr/bin/env bash
# Typesets every sample's source into the notice.pdf beside it.
#
# Debian packages: libreoffice-writer chromium
#                  fonts-arphic-gbsn00lp fonts-arphic-gkai00mp fonts-noto-cjk
set -euo pipefail

samples=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

with_libreoffice() {
  soffice --headless "-env:UserInstallation=file://$work/libreoffice" \
    --convert-to pdf:writer_pdf_Export --outdir "$work" "$1/source.fodt" >&2
}

with_chromium() {
  chromium --headless --no-sandbox --disable-gpu --no-first-run \
    --disable-background-networking --disable-component-update --disable-sync \
    "--user-data-dir=$work/chromium" --no-pdf-header-footer \
    "--print-to-pdf=$work/source.pdf" "file://$1/source.html" >&2
}

# Dates and random identifiers go, each replaced by as many characters, so that
# the same programs and fonts give the same bytes.
forget_when() {
  LC_ALL=C sed -E -i \
    -e 's/((Creation|Mod)Date ?\(D:)[0-9]{14}/\120250101000000/' \
    -e '/^(\/ID \[ )?<[0-9A-F]{32}>/ s/[0-9A-F]{32}/00000000000000000000000000000000/' \
    -e 's/^(\/DocChecksum \/)[0-9A-F]{32}/\100000000000000000000000000000000/' \
    "$1"
}

# A converter may fail and still exit with 0, so what counts is the PDF.
make_pdf() {
  local folder=$samples/$1 typeset_with=$2
  "$typeset_with" "$folder"
  [[ -s $work/source.pdf ]] || { echo "$1: no PDF was made" >&2; exit 1; }
  forget_when "$work/source.pdf"
  mv -- "$work/source.pdf" "$folder/notice.pdf"
  echo "$1/notice.pdf"
}

# A table by two producers: the page by Chromium, the Word file by LibreOffice.
make_ledger() {
  local folder=$samples/$1
  cp -- "$folder/ledger.html" "$work/source.html"
  with_chromium "$work"
  forget_when "$work/source.pdf"
  mv -- "$work/source.pdf" "$folder/ledger.chromium.pdf"
  soffice --headless "-env:UserInstallation=file://$work/libreoffice" \
    --convert-to pdf:writer_pdf_Export --outdir "$work" "$folder/ledger.docx" >&2
  forget_when "$work/ledger.pdf"
  mv -- "$work/ledger.pdf" "$folder/ledger.libreoffice.pdf"
  echo "$1/ledger.chromium.pdf $1/ledger.libreoffice.pdf"
}

make_pdf 01-numbered-problems with_libreoffice
make_pdf 02-quoted-groups     with_chromium
make_pdf 03-planted-defects   with_libreoffice
make_pdf 04-without-labels    with_chromium
make_pdf 05-sixty-issues      with_libreoffice
make_ledger 06-ledger
make_ledger 07-ledger-in-annex
