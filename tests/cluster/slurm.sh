#!/usr/bin/env bash
# Starts a Slurm cluster of one node in a temporary folder, runs samples/cluster/slurm-array.sh and slurm-merge.sh
# on it over the samples, and compares what they give with one run of tongbao without shards.
#
#   tests/cluster/slurm.sh dotnet …/Tongbao.Cli.dll      or TONGBAO=tongbao tests/cluster/slurm.sh
#
# Needs root (slurmd starts jobs for users) and the Debian packages slurmctld slurmd slurm-client munge python3.
# No systemd, no cgroups, no accounting, nothing outside the temporary folder: it works in a plain container.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -- "$here/../.." && pwd)
cluster=$root/samples/cluster
[[ $# -eq 0 ]] || TONGBAO=$*
export TONGBAO=${TONGBAO:-tongbao}

die() {
  echo "slurm.sh: $*" >&2
  exit 1
}

[[ $EUID -eq 0 ]] || die "must run as root"
# slurmctld, slurmd and munged are in sbin, which is not on every PATH.
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
for program in slurmctld slurmd sbatch scontrol munged python3; do
  command -v "$program" >/dev/null || die "$program is not installed"
done

# The settings of a Slurm job that this script may itself run in are not meant for the cluster it starts.
unset "${!SLURM_@}" "${!SBATCH_@}" "${!SCONTROL_@}" "${!SQUEUE_@}"

work=$(mktemp -d)
# munged wants its socket reachable by every user.
chmod 711 "$work"
mkdir "$work"/{munge,state,spool,logs,jobs}
daemons=()
array=
merge=

clean_up() {
  local code=$? pid
  trap - EXIT
  # Nothing may keep the daemons alive: not a second signal, not a reader who has left (slurm.sh | head).
  trap '' INT TERM PIPE
  set +e
  if [[ $code -ne 0 ]]; then
    for log in "$work"/logs/*.log "$work"/jobs/*.log; do
      if [[ -s $log ]]; then printf '\n== %s\n' "${log#"$work/"}"; tail -n 60 "$log"; fi
    done >&2
  fi
  # Tasks outlive slurmd, so they are ended while it can still be asked to.
  if [[ -n $merge ]] && timeout 10 scancel "$array" "$merge" 2>/dev/null; then
    for _ in {1..50}; do has_ended "$array" 2>/dev/null && break; sleep 0.2; done
  fi
  # The last one started is the first in the list.
  for pid in "${daemons[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${daemons[@]}"; do
    for _ in {1..50}; do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    kill -KILL "$pid" 2>/dev/null || true
  done
  rm -rf -- "$work"
  exit "$code"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 141' PIPE

# wait_for SECONDS WHAT COMMAND…: until the command succeeds.
wait_for() {
  local seconds=$1 what=$2 end=$((SECONDS + $1))
  shift 2
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < end)) || die "$what: not after $seconds seconds"
    sleep 0.2
  done
}

start() {
  local name=$1
  shift
  "$@" >>"$work/logs/$name.log" 2>&1 &
  daemons=("$!" "${daemons[@]}")
}

free_ports() {
  python3 - "$1" <<'PYTHON'
import socket, sys
sockets = [socket.socket() for _ in range(int(sys.argv[1]))]
for each in sockets:
    each.bind(("127.0.0.1", 0))
print(*(each.getsockname()[1] for each in sockets))
PYTHON
}

start_cluster() {
  local host ports
  host=$(hostname -s)
  read -r -a ports <<< "$(free_ports 2)"
  head -c 128 /dev/urandom > "$work/munge/key"
  chmod 600 "$work/munge/key"
  export SLURM_CONF=$work/slurm.conf
  # More CPUs and memory than there may be (config_overrides), so that all four tasks run at the same time.
  # cred_expire is how long a task that was queued again waits before it starts; Slurm takes no less than 5 seconds.
  cat > "$SLURM_CONF" <<CONF
ClusterName=tongbao
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=${ports[0]}
SlurmdPort=${ports[1]}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket=$work/munge/socket,cred_expire=5
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
MailProg=/bin/true
ReturnToService=2
KillWait=5
SchedulerParameters=sched_interval=1,bf_interval=1
SlurmdParameters=config_overrides
NodeName=$host NodeAddr=127.0.0.1 CPUs=16 RealMemory=65536 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
  start munged munged --foreground --force --key-file="$work/munge/key" --socket="$work/munge/socket" \
    --pid-file="$work/munge/pid" --seed-file="$work/munge/seed" --log-file="$work/logs/munged-own.log" --num-threads=2
  wait_for 300 "munged answers" munge --no-input --socket="$work/munge/socket"
  start slurmctld slurmctld -D
  start slurmd slurmd -D
  wait_for 300 "a node is idle" node_is_idle
}

node_is_idle() {
  [[ $(sinfo --noheader --format=%T) == idle ]]
}

# Every task of the job (its own number, or that of its array) has ended for good.
has_ended() {
  local left
  left=$(squeue --noheader --jobs="$1") && [[ -z $left ]]
}

# submit OUT OPTION…: the array and the merge, chained as samples/cluster/README.md says; sets array and merge.
submit() {
  local out=$1
  shift
  array=$(sbatch --parsable --array=1-4 --cpus-per-task=1 --output="$work/jobs/%A_%a.log" "$cluster/slurm-array.sh" "$notices" "$out" "$@")
  merge=$(sbatch --parsable --dependency="afterany:$array" --output="$work/jobs/merge-%j.log" "$cluster/slurm-merge.sh" "$out")
}

# expect WHAT EXPECTED ACTUAL
expect() {
  [[ $3 == "$2" ]] || die "$1: expected '$2', found '$3'"
}

field_of() {
  scontrol show job --oneliner "$1" | grep -o " $2=[^ ]*" | cut -d= -f2
}

# of_each FIELD: of the four tasks, in their order.
of_each() {
  for task in 1 2 3 4; do field_of "${array}_$task" "$1"; done | paste -sd' '
}

# single OUT OPTION…: what the cluster is compared with.
single() {
  local out=$1 code=0
  shift
  # shellcheck disable=SC2086 # the command may be several words
  $real parse "$notices" -o "$out/" --quiet "$@" || code=$?
  case $code in
    0 | 1 | 3) ;;
    *) die "the single run ended with exit code $code" ;;
  esac
}

real=$TONGBAO
export REAL_TONGBAO=$real HUNG=$work/jobs/hung
start_cluster

# Without the scans, which every run would recognise anew.
samples=$work/samples
cp -R "$root/samples" "$samples"
find "$samples" -name scan.pdf -delete

echo "an array of four tasks and its merge, -f yaml, over samples/"
notices=$samples
single "$work/single-yaml" -f yaml
submit "$work/cluster-yaml" -f yaml
wait_for 600 "the array and its merge" has_ended "$merge"
expect "states of the tasks" "COMPLETED COMPLETED COMPLETED COMPLETED" "$(of_each JobState)"
expect "state of the merge" COMPLETED "$(field_of "$merge" JobState)"
python3 "$here/compare.py" "$work/single-yaml" "$work/cluster-yaml"

echo "the same with -f ndjson and a damaged file, while one task hits a limit, one is stopped and one cannot write"
notices=$work/notices
cp -R "$samples" "$notices"
printf '%%PDF-1.7\nnothing that a PDF holds' > "$notices/damaged.pdf"
single "$work/single-ndjson" -f ndjson
export TONGBAO=$here/troubled.sh TROUBLE="none 5 hang 6 none"
submit "$work/cluster-ndjson" -f ndjson
wait_for 300 "task 2 runs" test -e "$HUNG.2"
# What Slurm does a minute before the time is up (--signal=B:TERM@60).
scancel --batch --signal=TERM "${array}_2"
wait_for 600 "the array and its merge" has_ended "$merge"
expect "runs after the first, of each task" "1 1 1 0" "$(of_each Restarts)"
expect "state of the merge" COMPLETED "$(field_of "$merge" JobState)"
python3 "$here/compare.py" "$work/single-ndjson" "$work/cluster-ndjson"

echo "one task fails for good and one is cancelled: the merge must fail"
rm -f "$HUNG".*
notices=$samples
export TROUBLE="none none none only-2 hang"
submit "$work/cluster-failed" -f yaml
wait_for 300 "task 4 runs" test -e "$HUNG.4"
scancel "${array}_4"
wait_for 600 "the array and its merge" has_ended "$merge"
expect "states of the tasks" "COMPLETED COMPLETED FAILED CANCELLED" "$(of_each JobState)"
expect "runs after the first, of each task" "0 0 0 0" "$(of_each Restarts)"
expect "state of the merge" FAILED "$(field_of "$merge" JobState)"
[[ ! -e $work/cluster-failed/manifest.ndjson ]] || die "the failed merge wrote a manifest"
echo "  it failed: $(tail -n 1 "$work/jobs/merge-$merge.log")"

echo "the same array again: what is left is done, and the merge passes"
export TONGBAO=$real
submit "$work/cluster-failed" -f yaml
wait_for 600 "the array and its merge" has_ended "$merge"
expect "states of the tasks" "COMPLETED COMPLETED COMPLETED COMPLETED" "$(of_each JobState)"
expect "state of the merge" COMPLETED "$(field_of "$merge" JobState)"
python3 "$here/compare.py" "$work/single-yaml" "$work/cluster-failed"
