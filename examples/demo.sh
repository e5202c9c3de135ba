#!/bin/sh
# The pilot in six steps, on made-up data in a folder of its own. Run it anywhere: sh examples/demo.sh
set -eu
desk="${1:-$(mktemp -d)}"
mkdir -p "$desk"
cd "$desk"
echo "the demo is played in $desk"
today="$(date -u +%Y-%m-%dT00:00:00Z)"
step() { printf '\n== %s\n' "$1"; }
# What a command finds (3, 4) is part of the play; that it cannot run is not.
look() { "$@" || case $? in 3 | 4) ;; *) exit 1 ;; esac; }

cat >maestro.toml <<'POLICY'
extends = "pilot"
[project]
name = "caro"
[team]
members = ["@nora"]
[[roadmap]]
id = "phrases"
title = "Phrases of a team"
version = "v1.1.0"
metric = "a team shares ten phrases"
policy = "a phrase is approved before it is shared"
test = "a phrase of another team is never found"
operability = "the runbook Share a phrase"
acceptance = ["a phrase is found by everybody of the team"]
POLICY
export MAESTRO_ACTOR=@nora

step "1. A tenant is set up, step by step"
maestro gate attest setup.identity-provider --item acme --evidence 'signed in on the first try'
maestro gate attest setup.tenant --item acme --evidence 'ticket 12'
look maestro gate setup --item acme

step "2. Runbooks come in: looked at first, then kept"
cat >restore.md <<'RUNBOOK'
---
title: Restore a tenant
owner: nora
---
1. Stop the writers.
2. Restore the newest copy.
RUNBOOK
maestro incident runbook import restore.md --dry-run
maestro incident runbook import restore.md
maestro incident open 'Restore of acme' --severity P1 --kind drill

step "3. A blocked action is reported, and becomes a conversation with a receipt"
cat >friction.jsonl <<JSONL
{"schema":"maestro.exchange/1","channel":"email","external_id":"friction-1","title":"Blocked: approve a phrase","body":"The policy denied it and did not say why.","opened_at":"$today","author":{"handle":"ops@acme.example"},"state":"open","labels":["friction"]}
JSONL
maestro extract file friction.jsonl
maestro triage
maestro log receipts

step "4. The numbers of the pilot, on a page"
cat >numbers.csv <<NUMBERS
metric,at,good,total,value,dim.step,dim.workflow
activation_rate,$today,6,10,,,
funnel_users,$today,,,10,1 sign in,
funnel_users,$today,,,6,2 first command,
workflow_runs,$today,,,41,,approve a phrase
environment_mismatches,$today,,,0,,
NUMBERS
maestro extract metrics numbers.csv --source demo
maestro report dashboard --output dashboard.html --even-if-stale

step "5. May it go from staging to production?"
look maestro gate cutover

step "6. The roadmap, beside what was measured"
maestro report roadmap --from-telemetry
look maestro gate spec-ready --item phrases
