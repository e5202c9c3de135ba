#!/usr/bin/env bash
# Whole commands on a big made-up log, as ratios against something in the same run: the start of
# the `sqlite3` shell and a raw scan of the same file. Wants hyperfine and sqlite3; run by hand.
#
#   benches/compare.sh [CONVERSATIONS] [MESSAGES_EACH]
set -euo pipefail
cd "$(dirname "$0")/.."
conversations="${1:-100000}"
messages="${2:-10}"

cargo build --release --locked --quiet
maestro="$PWD/target/release/maestro"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cargo bench --locked --quiet --bench generate -- "$conversations" "$messages" >"$work/big.jsonl"
cat >"$work/maestro.toml" <<'TOML'
extends = "beta"
[release]
launched_at = 2026-01-24T12:00:00-05:00
TOML
cd "$work"

size=$(stat -c %s big.jsonl)
/usr/bin/time -f '%e %M' -o dry.time "$maestro" -q extract file --dry-run big.jsonl >/dev/null

# Memory must not grow with the file: the first tenth of it is the measure.
head -n "$((conversations / 10))" big.jsonl >small.jsonl
/usr/bin/time -f '%e %M' -o small.time "$maestro" --db small.db -q extract file small.jsonl >/dev/null
/usr/bin/time -f '%e %M' -o big.time "$maestro" -q extract file big.jsonl >/dev/null
/usr/bin/time -f '%e %M' -o again.time "$maestro" -q extract file big.jsonl >/dev/null
read -r small_seconds small_memory <small.time
read -r seconds memory <big.time
read -r again _ <again.time
read -r dry dry_memory <dry.time
count() { "$maestro" log stats --format json | tr -d ' ,' | sed -n "s/\"$1\"://p"; }
rows=$(($(count conversations) + $(count messages) + $(count events)))
printf '%s conversations, %s rows stored, %s MB of JSON lines\n\n' "$conversations" "$rows" "$((size / 1000000))"
awk -v mb="$((size / 1000000))" -v d="$dry" -v dm="$dry_memory" -v rows="$rows" -v s="$seconds" -v ss="$small_seconds" -v m="$memory" -v sm="$small_memory" -v a="$again" 'BEGIN {
    printf "extract        %8.0f rows/s; a tenth of it %.0f rows/s (%.2f x)\n", rows / s, rows / 10 / ss, (rows / s) / (rows / 10 / ss)
    printf "extract again  %8.2f x the first time, 0 changes\n", a / s
    printf "extract --dry-run  %4.0f MB/s, %.0f MiB\n", mb / d, dm / 1024
    printf "memory         %8.0f MiB; a tenth of it %.0f MiB\n", m / 1024, sm / 1024
}'

measure() { # NAME COMMAND
    # The median: whatever else the machine does must not count.
    hyperfine -N -i --warmup 2 --runs 30 --export-json one.json "$2" >/dev/null 2>&1
    sed -n 's/.*"median": *\([^,]*\),.*/\1/p' one.json | head -1
}
start="$(measure start "sqlite3 .maestro/log.db 'select 1'")"
scan="$(measure scan "sqlite3 .maestro/log.db 'select sum(at) from message'")"
heads="$(measure heads "sqlite3 .maestro/log.db 'select sum(opened_at) from conversation'")"
ratio() { awk -v a="$2" -v b="$4" -v name="$1" -v of="$3" 'BEGIN { printf "%-14s %8.1f x %s\n", name, a / b, of }'; }
printf '\n'
ratio "--version" "$(measure v "$maestro --version")" "sqlite3 'select 1'" "$start"
ratio "triage" "$(measure t "$maestro triage --limit 20")" "sqlite3 'select 1'" "$start"
ratio "triage --all" "$(measure a "$maestro triage --all")" "sqlite3 'select 1'" "$start"
ratio "report weekly" "$(measure w "$maestro report weekly")" "sqlite3 'select 1'" "$start"
ratio "sla check" "$(measure c "$maestro sla check --format json")" "a scan of all conversations" "$heads"
ratio "sla status" "$(measure s "$maestro sla status --format csv")" "a scan of all messages" "$scan"
