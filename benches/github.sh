#!/usr/bin/env bash
# A first extract from a stand-in of GitHub: rows a second and memory, as a ratio against
# `gh api --paginate` of the same lists, which stores nothing, and against our own client, which
# throws every page away: once from a server that makes its pages when they are asked for, as
# GitHub does, once from one that has them ready. And, with 150 ms for every answer, several
# requests at once against one after the other. Wants python3, gh, and ../shared beside the
# checkout; run by hand.
#
#   benches/github.sh [SCALE] [JOBS]
set -euo pipefail
cd "$(dirname "$0")/.."
scale="${1:-4}"
jobs="${2:-8}"
shared="$(cd .. && pwd)/shared"
repo=acme/app

cargo build --release --locked --quiet
maestro="$PWD/target/release/maestro"
work="$(mktemp -d)"
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
export GH_TOKEN=ghp_standin_0123456789

serve() { # FLAG...
    [ -z "$server" ] || { kill "$server" && wait "$server" || true; }
    : >"$work/server"
    python3 "$shared/tools/github_standin/server.py" "$shared"/data/archives/*.json \
        --merge "$repo" --scale "$scale" --port 0 "$@" >"$work/server" &
    server=$!
    until grep -q '"url"' "$work/server"; do kill -0 "$server"; sleep 1; done
    url="$(sed -n 's/.*"url": "\([^"]*\)".*/\1/p' "$work/server")"
    export MAESTRO_GITHUB_API="$url"
}

median() { sort -n "$1" | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
slow() { curl -sf -X POST "$url/__standin/faults" -d "{\"slow_ms\": $1, \"slow_jitter_ms\": $2}" >/dev/null; }

extract() { # NAME FLAG...
    local name="$1"
    shift
    rm -rf "$work/log" && mkdir "$work/log"
    /usr/bin/time -f '%e %M' -a -o "$work/$name" \
        "$maestro" -q --db "$work/log/log.db" extract github "$repo" --only issues,comments --format json "$@" >/dev/null
}
download() {
    local list
    for list in "issues?state=all&per_page=100" "issues/comments?per_page=100"; do
        GH_HOST=github.localhost HTTP_PROXY="$url" gh api --paginate "repos/$repo/$list" >"$work/list.json"
    done
}

fetch() { # TIMES: seconds of our own client, a line each
    cargo bench --locked --quiet --bench download -- "$url" "$repo" "$1" | cut -d' ' -f1
}

cargo bench --locked --quiet --bench download --no-run
serve
fetch 1 >"$work/fetched_cold"
serve
extract cold
awk -v cold="$(cut -d' ' -f1 "$work/cold")" -v fetched="$(cat "$work/fetched_cold")" 'BEGIN {
    printf "against fetching pages that are made when asked for: %.1f x\n", cold / fetched
}'

serve --prerender
for _ in 1 2 3; do
    extract one
    begun=$(date +%s%N)
    download
    echo $((($(date +%s%N) - begun) / 1000000)) >>"$work/gh"
done
count() { "$maestro" --db "$work/log/log.db" log stats --format json | tr -d ' ,' | sed -n "s/\"$1\"://p"; }
rows=$(($(count conversations) + $(count messages) + $(count events)))
one="$(median "$work/one")"
awk -v rows="$rows" -v one="$one" -v gh="$(median "$work/gh")" -v kib="$(cut -d' ' -f2 "$work/one" | sort -n | tail -1)" 'BEGIN {
    printf "%d rows stored, %.0f a second, %.0f MiB\n", rows, rows / one, kib / 1024
    printf "against gh api --paginate, which stores nothing: %.2f x\n", one * 1000 / gh
}'
fetch 3 >"$work/fetched"
awk -v one="$one" -v fetched="$(median "$work/fetched")" 'BEGIN {
    printf "against fetching pages that are ready: %.1f x\n", one / fetched
}'

slow 150 50
extract slow_one
extract slow_several --jobs "$jobs"
awk -v jobs="$jobs" -v one="$(median "$work/slow_one")" -v several="$(median "$work/slow_several")" 'BEGIN {
    printf "with 150 ms an answer, %d at once: %.2f x of one after the other (%.1f s)\n", jobs, several / one, one
}'
