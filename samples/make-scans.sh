#!/usr/bin/env bash
# Makes the scan.pdf of every sample from its notice.pdf: pictures of the pages at 200 dpi, without text.
# 02 lies askew by one degree; 04 has a red stamp over its words, and speckle.
#
# Debian packages: poppler-utils imagemagick python3-img2pdf
set -euo pipefail

samples=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

convert=/usr/bin/convert
dpi=200
# A4 at that resolution, in pixels, which a skewed page is cut to again.
page=1654x2339

black_and_white() { # black_and_white FROM TO.tif [OPERATION…]: fax compression, as office scanners use it
  local from=$1 to=$2
  shift 2
  "$convert" "$from" "$@" -threshold 60% -density $dpi -units PixelsPerInch -compress Group4 "$to"
}

clean() { black_and_white "$1" "$2.tif"; }

askew() { black_and_white "$1" "$2.tif" -background white -rotate 1 -gravity center -extent $page +repage; }

# Where a stamp sits on real notices: over the last lines of a page. Noise is seeded, so that it is the same each time.
stamped() {
  "$convert" -size 340x340 xc:none -fill none -stroke '#d0202a' -strokewidth 10 -draw 'circle 170,170 170,12' \
    -fill '#d0202a' -stroke none -draw 'polygon 170,95 188,150 246,150 199,184 217,240 170,206 123,240 141,184 94,150 152,150' "$work/stamp.png"
  "$convert" "$1" -seed 7 \( +clone -fill gray50 -colorize 100 +noise Random -colorspace Gray -blur 0x1 -auto-level -threshold 8% \) -compose multiply -composite \
    -colorspace sRGB -type TrueColor "$work/stamp.png" -geometry +1050+1500 -compose multiply -composite \
    -density $dpi -units PixelsPerInch -sampling-factor 4:2:0 -quality 25 "$2.jpg"
}

scan() { # scan SAMPLE HOW
  local folder=$samples/$1 how=$2
  rm -f -- "$work"/*
  pdftoppm -r $dpi -gray "$folder/notice.pdf" "$work/page"
  for picture in "$work"/page-*.pgm; do
    local name=${picture%.pgm}
    "$how" "$picture" "${name/page-/scan-}"
  done
  /usr/bin/python3 -m img2pdf --engine internal --nodate --pagesize A4 -o "$folder/scan.pdf" "$work"/scan-*
  echo "$1/scan.pdf $(stat -c %s "$folder/scan.pdf")"
}

scan 01-numbered-problems clean
scan 02-quoted-groups     askew
scan 03-planted-defects   clean
scan 04-without-labels    stamped
scan 05-sixty-issues      clean
