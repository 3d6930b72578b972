#!/usr/bin/env bash
# Joins what the tasks of slurm-array.sh wrote; fails if a shard or an input is missing.
#
#   sbatch --dependency=afterany:ARRAY-JOB slurm-merge.sh out/
#
# afterany, not afterok: a task that failed must make merge fail and say what is missing. After afterok, merge
# would stay in the queue for ever and say nothing.
# What follows goes to `tongbao merge`: … out/ -f xlsx
#SBATCH --job-name=tongbao-merge
#SBATCH --cpus-per-task=1
#SBATCH --mem-per-cpu=2G
#SBATCH --time=01:00:00
#SBATCH --output=tongbao-merge-%j.log
set -euo pipefail

if [[ $# -lt 1 ]]; then
  echo "usage: sbatch --dependency=afterany:ARRAY-JOB slurm-merge.sh OUT/ [OPTION OF tongbao merge]…" >&2
  exit 2
fi

read -r -a tongbao <<< "${TONGBAO:-tongbao}"
# --force: the array may have been submitted again, and what an earlier merge wrote is made anew.
exec "${tongbao[@]}" merge --force "$@"
