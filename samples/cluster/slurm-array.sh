#!/usr/bin/env bash
# Parses a folder of notices with a Slurm job array: every task takes its shard of the inputs.
#
#   array=$(sbatch --parsable --array=1-4 slurm-array.sh notices/ out/)
#   sbatch --dependency=afterany:$array slurm-merge.sh out/
#
# What follows the two folders goes to `tongbao parse`: … notices/ out/ -f ndjson --provenance boxes
# The command is `tongbao` from PATH, or what TONGBAO says: TONGBAO="dotnet /opt/tongbao/Tongbao.Cli.dll"
#
# Options of sbatch on the command line go before these:
#SBATCH --job-name=tongbao
#SBATCH --cpus-per-task=4
#SBATCH --mem-per-cpu=2G
#SBATCH --time=08:00:00
#SBATCH --output=tongbao-%A_%a.log
#SBATCH --open-mode=append
# A task that is stopped or whose node fails is run again, and --resume goes on where it was.
#SBATCH --requeue
# A minute before the time is up this script (B) is told, so that tongbao ends and a next run goes on.
#SBATCH --signal=B:TERM@60
set -euo pipefail

if [[ $# -lt 2 || -z ${SLURM_ARRAY_TASK_ID:-} ]]; then
  echo "usage: sbatch --array=1-N slurm-array.sh NOTICES/ OUT/ [OPTION OF tongbao parse]…" >&2
  exit 2
fi
notices=$1 out=$2
shift 2

read -r -a tongbao <<< "${TONGBAO:-tongbao}"
task=${SLURM_ARRAY_JOB_ID}_${SLURM_ARRAY_TASK_ID}
runs=$((${SLURM_RESTART_COUNT:-0} + 1))
# After so many runs a task has failed for good. Each goes on where the last one stopped.
most_runs=${TONGBAO_RUNS:-5}

stopped=
trap 'stopped=yes; kill -TERM "${!-}" 2>/dev/null || true' TERM

# In the background, because bash runs a trap only after a foreground command has ended.
# Findings about notices are part of the outputs and no failure of a task: --fail-on never leaves exit code 1 to what
# is one, such as a dotnet that does not find the program.
"${tongbao[@]}" parse "$notices" -o "$out" --shard auto --resume --quiet --fail-on never -j "${SLURM_CPUS_PER_TASK:-1}" "$@" &
code=0
wait $! || code=$?
# The signal ends the wait, not tongbao, which still finishes what it is writing.
if [[ -n $stopped ]]; then
  code=0
  wait $! || code=$?
fi

# A task that a user or the cluster has taken down is no longer RUNNING, and must not come back by itself.
is_running() {
  [[ $(squeue --noheader --jobs="$task" --format=%T) == RUNNING ]]
}

run_again() {
  local reason=$1
  if ((runs >= most_runs)); then
    echo "task $task: $reason (exit code $code) in run $runs of $most_runs: given up" >&2
  elif is_running && scontrol requeue "$task"; then
    echo "task $task: $reason (exit code $code) in run $runs of $most_runs: queued again" >&2
  else
    echo "task $task: $reason (exit code $code): not queued again" >&2
  fi
}

case $code in
  0) ;;
  # The manifest names the damaged inputs, and another run would not mend them. For Slurm the task is done: it must
  # not show as FAILED, nor stop a job that waits for it with afterok.
  3) echo "task $task: done, but some inputs could not be read" >&2; exit 0 ;;
  5) run_again "a time or memory limit was hit" ;;
  6) run_again "the output could not be written" ;;
  130 | 143) run_again "stopped" ;;
  *) echo "task $task: failed with exit code $code" >&2 ;;
esac
exit "$code"
