#!/usr/bin/env bash
# Stands in for tongbao in the array of slurm.sh. TROUBLE holds a word for each task, from task 0 (none of the array) on,
# for what goes wrong in the first run of that task:
#
#   none     nothing: REAL_TONGBAO runs
#   5        REAL_TONGBAO runs, and the exit code is 5 whatever came of it
#   only-2   nothing is done, and the exit code is 2
#   hang     nothing is done but to make the file HUNG.<task> and to wait
set -euo pipefail

read -r -a words <<< "$TROUBLE"
kind=${words[${SLURM_ARRAY_TASK_ID:-0}]}
if [[ $1 != parse || ${SLURM_RESTART_COUNT:-0} -gt 0 ]]; then kind=none; fi
case $kind in
  hang) touch "$HUNG.$SLURM_ARRAY_TASK_ID"; exec sleep 600 ;;
  only-*) exit "${kind#only-}" ;;
esac

read -r -a tongbao <<< "$REAL_TONGBAO"
code=0
"${tongbao[@]}" "$@" || code=$?
if [[ $kind != none ]]; then code=$kind; fi
exit "$code"
