#!/usr/bin/env bash
# Makes the pictures of the documentation from a sample: docs/review-light.png and docs/review-dark.png.
#
#   docs/pictures.sh [TONGBAO]
#
# TONGBAO is the command, tongbao where it is left out. Debian: chromium fonts-noto-cjk. Other fonts and other versions of Chromium
# give pictures that differ a little.
set -euo pipefail
cd "$(dirname "$0")/.."
tongbao=${1:-tongbao}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

$tongbao view samples/01-numbered-problems/notice.pdf -o "$scratch/review.html" --quiet

# Nobody presses a key for a picture: a script in a copy of the page goes to the second issue. The policy of the page forbids scripts
# that are not its own, so the copy goes without it.
sed -e 's/<meta http-equiv="Content-Security-Policy"[^>]*>//' -e '/<\/body>/d' -e '/<\/html>/d' "$scratch/review.html" > "$scratch/picture.html"
cat >> "$scratch/picture.html" <<'SCRIPT'
<script>
for (let i = 0; i < 2; i++) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
</script>
</body></html>
SCRIPT

# 0 is dark, 1 is light.
for scheme in light:1 dark:0; do
  chromium --headless --no-sandbox --hide-scrollbars --disable-lcd-text --force-device-scale-factor=1 --window-size=1280,800 \
    --blink-settings="preferredColorScheme=${scheme#*:}" --virtual-time-budget=5000 \
    --screenshot="docs/review-${scheme%:*}.png" "file://$scratch/picture.html" 2> "$scratch/chromium.log" \
    || { cat "$scratch/chromium.log" >&2; exit 1; }
done
