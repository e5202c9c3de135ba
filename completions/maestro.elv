
use builtin;
use str;

set edit:completion:arg-completer[maestro] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'maestro'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'maestro'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand init 'Write a commented policy into this folder'
            cand extract 'Bring conversations from outside into the log'
            cand triage 'Show what needs you, in the order in which promises break'
            cand sla 'Show and check the service-level clocks'
            cand gate 'Ask whether the criteria of a release, a week, a handover hold'
            cand incident 'Run an incident against the clock'
            cand report 'Write a document from the log: the day, the week, a page for the browser'
            cand log 'Look into the ConversationLog: search, query, export, back up'
            cand doctor 'Check that everything maestro depends on is as it should be'
            cand completions 'Print a completion script'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;init'= {
            cand --preset 'The numbers to start from: solo (24 h to a first word), beta (P0 to P3), launch (incident classes, strictest rule), pilot (a top-ten board)'
            cand --name 'The product''s name'
            cand --timezone 'The IANA time zone of dates and weekends, such as Europe/Berlin'
            cand --repo 'The repository whose conversations are yours; `maestro sla check` asks whether it was extracted lately. With --cron and --ci: extract it instead of every source of the policy'
            cand --pack 'Add a set of lines: maintenance (roles, gates, documents and cadences of a desk that stays). A policy that is there already is not touched: what it would take is printed'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --cron 'Print lines for a crontab instead; nothing is written'
            cand --ci 'Print a GitHub workflow that extracts and checks instead; nothing is written'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;extract'= {
            cand --max-wait 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6'
            cand --reserve 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand github 'Follow repositories on GitHub: issues, pull requests and discussions'
            cand file 'Read conversations from files'
            cand metrics 'Read numbers that were measured elsewhere, or ask for them'
            cand survey 'Read what people answered to a survey'
            cand status 'Show what was extracted and when, how far it goes, and the newest numbers'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;extract;github'= {
            cand --only 'Read these parts only; the others are named as gaps'
            cand --numbers 'Read these issues and pull requests only, each anew: 12,40-44'
            cand --since 'Let the first run begin with what has changed since then, such as 90d or 2026-01-24; later runs name what was left out as a gap until --full reads it'
            cand --jobs 'Let up to N requests be under way at once, 1 to 16: for a first run, whose lists are long. It costs some more requests, and slows down before GitHub would refuse; it needs a token'
            cand --max-wait 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6'
            cand --reserve 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --full 'Read everything again, not only what has changed'
            cand --reconcile 'Look for what is gone now, in all conversations: deleted comments, deleted and transferred issues [default: once a day, in what is open or has changed in the last 30 days]'
            cand --dry-run 'Show what would happen: the same run, on a copy of the log that is thrown away'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;extract;file'= {
            cand --repo 'The repository of GitHub records that do not name theirs; those of the exchange format always do'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --dry-run 'Show what would happen, with the numbers of the real run; nothing is kept'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;extract;metrics'= {
            cand --exec 'Run a program (no shell) and read the JSON that it prints; it has 60 seconds and 16 MiB'
            cand --github-releases 'Ask GitHub how often the releases were downloaded: downloads_total'
            cand --github-counts 'Ask GitHub for stars, watchers and forks'
            cand --junit 'Read test results: tests_total, tests_failed, tests_skipped of all files together'
            cand --criterion 'Read the results of Criterion below a folder: bench_NAME, its mean in seconds'
            cand --map 'What the columns are called in the file'
            cand --source 'Where rows come from that do not say so [default: file]'
            cand --max-wait 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6'
            cand --reserve 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --dry-run 'Show what would happen, with the numbers of the real run; nothing is kept'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;extract;survey'= {
            cand --map 'What the columns are called in the file: [columns] such as at = "Date", [constants] such as survey = "ga"'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --dry-run 'Show what would happen, with the numbers of the real run; nothing is kept'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;extract;status'= {
            cand --limit 'Show at most the last N runs'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;extract;help'= {
            cand github 'Follow repositories on GitHub: issues, pull requests and discussions'
            cand file 'Read conversations from files'
            cand metrics 'Read numbers that were measured elsewhere, or ask for them'
            cand survey 'Read what people answered to a survey'
            cand status 'Show what was extracted and when, how far it goes, and the newest numbers'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;extract;help;github'= {
        }
        &'maestro;extract;help;file'= {
        }
        &'maestro;extract;help;metrics'= {
        }
        &'maestro;extract;help;survey'= {
        }
        &'maestro;extract;help;status'= {
        }
        &'maestro;extract;help;help'= {
        }
        &'maestro;triage'= {
            cand --limit 'Show at most N rows [default: 20 on a terminal, all through a pipe]'
            cand --view 'What to list: what needs you, what waits on others, what is snoozed, duplicates, or what was promised [default: us, or all that is open where a QUERY is given]'
            cand --json 'Print only these fields, as JSON: `ref,title,due_at`'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --all 'Show every row, on a terminal too'
            cand --public 'Leave private conversations out'
            cand --sync 'Run `maestro extract` first: what cannot be read is told, and the queue is shown all the same'
            cand --exit-code 'End with 3 when something is overdue, with 4 when nobody can tell'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'Show the queue (what `maestro triage` alone does)'
            cand next 'Show the first conversation of the queue, with its words'
            cand show 'Show conversations: where they stand, every word, every decision'
            cand why 'Tell why conversations stand where they stand, and what would change it'
            cand similar 'Show what may be the same as a conversation, with the evidence'
            cand questions 'Show which questions are asked again and again, and what the FAQ says about them'
            cand board 'Show the worst open problems, each with its owner and deadline'
            cand backlog 'Show or write the register of everything that is open'
            cand handoff 'Write the hand-off to whoever is on call'
            cand session 'Go through the queue one conversation at a time'
            cand set 'Decide a priority, an owner or the version of the fix'
            cand assign 'Say who takes conversations'
            cand done 'Mark conversations as done here'
            cand dup 'Say that a conversation is a duplicate of another'
            cand not-dup 'Say that two conversations are not the same'
            cand snooze 'Take conversations out of the queue for a while'
            cand wake 'Put snoozed conversations back into the queue'
            cand promise 'Give somebody a word by when, keep it, or take it back'
            cand escalate 'Call for help with conversations'
            cand reply 'Write a reply; nothing is sent before `triage apply`'
            cand tell 'Tell everybody who waits for a fix that it is out'
            cand plan 'Show what would be written to GitHub: labels, assignees, replies'
            cand apply 'Write a plan to GitHub: exactly the one that was shown'
            cand undo 'Take back what a plan has written to GitHub'
            cand workflow 'Write the support workflow down, or check one'
            cand route 'Tell which rules of the policy would take a ticket'
            cand test 'Try the examples that stand beside the rules'
            cand lint 'Look for rules that never speak, or speak against each other'
            cand explain-rule 'Show what a rule asks for, what it sets, and for what it holds now'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;triage;list'= {
            cand --limit 'Show at most N rows [default: 20 on a terminal, all through a pipe]'
            cand --view 'What to list: what needs you, what waits on others, what is snoozed, duplicates, or what was promised [default: us, or all that is open where a QUERY is given]'
            cand --json 'Print only these fields, as JSON: `ref,title,due_at`'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --all 'Show every row, on a terminal too'
            cand --public 'Leave private conversations out'
            cand --sync 'Run `maestro extract` first: what cannot be read is told, and the queue is shown all the same'
            cand --exit-code 'End with 3 when something is overdue, with 4 when nobody can tell'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;next'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --public 'Leave private conversations out'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;show'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;why'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;similar'= {
            cand --limit 'Show at most N of each'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --public 'Leave private conversations out'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;questions'= {
            cand --min-repeat 'Asked so many times at least'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --without-entry 'Only those about which the FAQ says nothing'
            cand --public 'Leave private conversations out'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;board'= {
            cand --top 'Show so many; all are counted'
            cand --sla 'The time for a fix or a mitigation, of wall time from the opening'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --public 'Leave private conversations out'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;backlog'= {
            cand -o 'Write it into FILE, as CSV'
            cand --output 'Write it into FILE, as CSV'
            cand --source 'A feedback backlog in JSON, whose items belong to it'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --force 'Overwrite what was edited outside of the places that are yours'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;handoff'= {
            cand -o 'Write it into FILE instead of printing it'
            cand --output 'Write it into FILE instead of printing it'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;session'= {
            cand --slot 'The part of the day: morning (all that needs you), midday, evening or night'
            cand --minutes 'Pick what fits into so many minutes, by how long you took over such ones before'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --public 'Leave private conversations out'
            cand --fresh 'Begin anew, though a session of this slot was not finished'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;set'= {
            cand --reason 'Say why; kept with the decision'
            cand --priority 'The priority: P0 to P3, or none'
            cand --owner 'Who takes it: a handle, `me`, or none'
            cand --fix-planned 'The version that will hold the fix, or none'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;assign'= {
            cand --reason 'Say why; kept with the decision'
            cand --to 'A handle, `me`, or none'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;done'= {
            cand --reason 'Say why; kept with the decision'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --undo 'Take it back: not done after all'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;dup'= {
            cand --reason 'Say why; kept with the decision'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --undo 'Take it back: it stands for itself again'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;not-dup'= {
            cand --reason 'Say why; kept with the decision'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;snooze'= {
            cand --reason 'Say why; kept with the decision'
            cand --until 'The end: 3d or 4h from now, a time of the day, tomorrow, a weekday, a date, RFC 3339, or `reply` (until they write)'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;wake'= {
            cand --reason 'Say why; kept with the decision'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;promise'= {
            cand --due 'By when: 4h, 17:00, today, tomorrow, a weekday, a date (to its end), or RFC 3339'
            cand --number 'The number of the promise, where more than one is owed [default: what is due first]'
            cand --reason 'Say why; kept with it'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --kept 'It was kept, where the log does not see it'
            cand --withdraw 'It is not going to be, and they know; after its moment it counts as broken'
            cand --confirm 'What sounds like a promise is one'
            cand --reject 'What sounds like a promise is none'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;escalate'= {
            cand --kind 'How loud: `immediate` (P0, privacy, security, several people at once), `standard` (stuck, press, law, about to leave), `user` (they asked for somebody who decides) [default: immediate for a P0, else standard]'
            cand --reason 'Say what exactly you need help with; kept with the decision'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --undo 'Take the call back'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;reply'= {
            cand --template 'The template to fill'
            cand --set 'A variable of the template; `none` leaves out what may be left out'
            cand --from 'Another conversation whose title and name the template may take (other_title, other_ref)'
            cand --body 'Your own words, from a file or - for stdin'
            cand --promise 'Be back within this time, or `none` [default: as the template says]'
            cand --show 'Show the text of a template and the variables it asks for'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --redact 'Where that conversation is private and the reply is not, say so in words that tell of nobody'
            cand --edit 'Write it in $VISUAL or $EDITOR, beginning with the template, the body or nothing'
            cand --list 'Show the templates and what each does to the conversation'
            cand --sent 'You have sent the waiting reply yourself: it counts as our word from now on'
            cand --discard 'Give up the waiting reply'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;tell'= {
            cand --release 'The release that holds the fix: everybody for whom it was planned'
            cand --template 'The template of the reply'
            cand --set 'A variable of the template; `none` leaves out what may be left out'
            cand --eml 'Write those for mail into this folder, as drafts that a mail program opens'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --closed 'Those whose conversation is closed, too'
            cand --dry-run 'Show who would be told, and draft nothing'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;plan'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;apply'= {
            cand --token-source 'Where the token for writing comes from'
            cand --max-wait 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6'
            cand --reserve 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --yes 'Do not ask'
            cand --dry-run 'Look and say what would be written; write nothing'
            cand --create-labels 'Create labels that the repository does not have'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;undo'= {
            cand --token-source 'Where the token for writing comes from'
            cand --max-wait 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6'
            cand --reserve 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --yes 'Do not ask'
            cand --dry-run 'Look and say what would be written; write nothing'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;workflow'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand export 'Write the workflow of the policy as YAML'
            cand check 'Check a support workflow: can every ticket get to somebody?'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;triage;workflow;export'= {
            cand -o 'Write it into FILE instead of printing it'
            cand --output 'Write it into FILE instead of printing it'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --force 'Overwrite what was edited outside of the places that are yours'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;workflow;check'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;workflow;help'= {
            cand export 'Write the workflow of the policy as YAML'
            cand check 'Check a support workflow: can every ticket get to somebody?'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;triage;workflow;help;export'= {
        }
        &'maestro;triage;workflow;help;check'= {
        }
        &'maestro;triage;workflow;help;help'= {
        }
        &'maestro;triage;route'= {
            cand --case 'A ticket: channel=…, priority=P0…P3|none, phase=…, and rule=… that is to take it'
            cand --file 'Ask this workflow instead of the policy'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;test'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;lint'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;explain-rule'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;triage;help'= {
            cand list 'Show the queue (what `maestro triage` alone does)'
            cand next 'Show the first conversation of the queue, with its words'
            cand show 'Show conversations: where they stand, every word, every decision'
            cand why 'Tell why conversations stand where they stand, and what would change it'
            cand similar 'Show what may be the same as a conversation, with the evidence'
            cand questions 'Show which questions are asked again and again, and what the FAQ says about them'
            cand board 'Show the worst open problems, each with its owner and deadline'
            cand backlog 'Show or write the register of everything that is open'
            cand handoff 'Write the hand-off to whoever is on call'
            cand session 'Go through the queue one conversation at a time'
            cand set 'Decide a priority, an owner or the version of the fix'
            cand assign 'Say who takes conversations'
            cand done 'Mark conversations as done here'
            cand dup 'Say that a conversation is a duplicate of another'
            cand not-dup 'Say that two conversations are not the same'
            cand snooze 'Take conversations out of the queue for a while'
            cand wake 'Put snoozed conversations back into the queue'
            cand promise 'Give somebody a word by when, keep it, or take it back'
            cand escalate 'Call for help with conversations'
            cand reply 'Write a reply; nothing is sent before `triage apply`'
            cand tell 'Tell everybody who waits for a fix that it is out'
            cand plan 'Show what would be written to GitHub: labels, assignees, replies'
            cand apply 'Write a plan to GitHub: exactly the one that was shown'
            cand undo 'Take back what a plan has written to GitHub'
            cand workflow 'Write the support workflow down, or check one'
            cand route 'Tell which rules of the policy would take a ticket'
            cand test 'Try the examples that stand beside the rules'
            cand lint 'Look for rules that never speak, or speak against each other'
            cand explain-rule 'Show what a rule asks for, what it sets, and for what it holds now'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;triage;help;list'= {
        }
        &'maestro;triage;help;next'= {
        }
        &'maestro;triage;help;show'= {
        }
        &'maestro;triage;help;why'= {
        }
        &'maestro;triage;help;similar'= {
        }
        &'maestro;triage;help;questions'= {
        }
        &'maestro;triage;help;board'= {
        }
        &'maestro;triage;help;backlog'= {
        }
        &'maestro;triage;help;handoff'= {
        }
        &'maestro;triage;help;session'= {
        }
        &'maestro;triage;help;set'= {
        }
        &'maestro;triage;help;assign'= {
        }
        &'maestro;triage;help;done'= {
        }
        &'maestro;triage;help;dup'= {
        }
        &'maestro;triage;help;not-dup'= {
        }
        &'maestro;triage;help;snooze'= {
        }
        &'maestro;triage;help;wake'= {
        }
        &'maestro;triage;help;promise'= {
        }
        &'maestro;triage;help;escalate'= {
        }
        &'maestro;triage;help;reply'= {
        }
        &'maestro;triage;help;tell'= {
        }
        &'maestro;triage;help;plan'= {
        }
        &'maestro;triage;help;apply'= {
        }
        &'maestro;triage;help;undo'= {
        }
        &'maestro;triage;help;workflow'= {
            cand export 'Write the workflow of the policy as YAML'
            cand check 'Check a support workflow: can every ticket get to somebody?'
        }
        &'maestro;triage;help;workflow;export'= {
        }
        &'maestro;triage;help;workflow;check'= {
        }
        &'maestro;triage;help;route'= {
        }
        &'maestro;triage;help;test'= {
        }
        &'maestro;triage;help;lint'= {
        }
        &'maestro;triage;help;explain-rule'= {
        }
        &'maestro;triage;help;help'= {
        }
        &'maestro;sla'= {
            cand --state 'Show only clocks in this state; several with commas between them'
            cand --clock 'Show only this clock; several with commas between them'
            cand --limit 'Show at most N rows [default: 40 on a terminal, all through a pipe]'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --all 'Show every row, on a terminal too'
            cand --exit-code 'End with 3 when a promise is broken and still open, with 4 when nobody can tell'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand status 'Show every clock, running and settled'
            cand check 'Fail when a promise is broken (for CI)'
            cand explain 'Explain the clocks of a conversation, second by second'
            cand due 'Tell when a limit ends'
            cand elapsed 'Tell how much time has passed'
            cand capacity 'Compare people''s hours with what comes in'
            cand policy 'Show the policy in force, with the origin of each value'
            cand lint 'Look for promises that the policy does not make, or does not mean'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;sla;status'= {
            cand --state 'Show only clocks in this state; several with commas between them'
            cand --clock 'Show only this clock; several with commas between them'
            cand --limit 'Show at most N rows [default: 40 on a terminal, all through a pipe]'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --all 'Show every row, on a terminal too'
            cand --exit-code 'End with 3 when a promise is broken and still open, with 4 when nobody can tell'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;sla;check'= {
            cand --since 'Count breaches that were stopped since then, too: RFC 3339, a date, or 7d for a week back'
            cand --fail-on 'Fail on this, besides a breach; several with commas between them'
            cand --ignore 'Leave out breaches that exist only because the priority changed'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;sla;explain'= {
            cand --clock 'Explain only this clock; several with commas between them'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;sla;due'= {
            cand --from 'The start: RFC 3339 or a date'
            cand --within 'The limit: 90s, 45m, 4h, 3d, 2w, or 2bd for business days of the calendar'
            cand --calendar 'A calendar of the policy [default: 24x7]'
            cand --pause 'Leave this time out: FROM/TO, or FROM/ while the pause is still open; may be repeated'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;sla;elapsed'= {
            cand --from 'The start: RFC 3339 or a date'
            cand --to 'The end: RFC 3339 or a date'
            cand --calendar 'A calendar of the policy [default: 24x7]'
            cand --pause 'Leave this time out: FROM/TO, or FROM/ while the pause is still open; may be repeated'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;sla;capacity'= {
            cand --week 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]'
            cand --since 'From this moment on: how long ago (`7d`), a date, or RFC 3339'
            cand --until 'Up to this moment [default: now]'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --public 'For readers outside: do not tell who worked at a weekend'
            cand --exit-code 'End with 3 when a limit of `[capacity]` is passed, with 4 when nobody can tell'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;sla;policy'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;sla;lint'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;sla;help'= {
            cand status 'Show every clock, running and settled'
            cand check 'Fail when a promise is broken (for CI)'
            cand explain 'Explain the clocks of a conversation, second by second'
            cand due 'Tell when a limit ends'
            cand elapsed 'Tell how much time has passed'
            cand capacity 'Compare people''s hours with what comes in'
            cand policy 'Show the policy in force, with the origin of each value'
            cand lint 'Look for promises that the policy does not make, or does not mean'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;sla;help;status'= {
        }
        &'maestro;sla;help;check'= {
        }
        &'maestro;sla;help;explain'= {
        }
        &'maestro;sla;help;due'= {
        }
        &'maestro;sla;help;elapsed'= {
        }
        &'maestro;sla;help;capacity'= {
        }
        &'maestro;sla;help;policy'= {
        }
        &'maestro;sla;help;lint'= {
        }
        &'maestro;sla;help;help'= {
        }
        &'maestro;gate'= {
            cand --item 'What it is about, of a gate that is about one of several things'
            cand --fail-on 'Fail (3) by warnings, too: `important`'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --ga 'The gate before a release; the same as the name `ga`'
            cand --all 'Show criteria that do not apply now, too (with -q, only what is in the way)'
            cand --record 'Keep the evaluation, so that later ones can be compared with it'
            cand --announce 'Tell the phases of the maintenance plan, one a line (of `maintenance`)'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the gates of the policy, built-in ones too'
            cand check 'Check the gates of the policy, without judging anything'
            cand explain 'Explain one criterion: value, target, margin, sample, SQL, rows, remedy'
            cand plan 'Plan the shortest way to GO'
            cand decide 'Decide GO or NO-GO, and record who, why and until when'
            cand require 'Require a recorded GO that still stands (for the workflow that publishes)'
            cand waive 'Waive a criterion, until a day and for a reason'
            cand waivers 'List what is waived, and until when'
            cand attest 'Attest that something is so, or that it is not'
            cand approve 'Approve something as a stakeholder, or refuse to'
            cand history 'Show what people said of gates, the newest first'
            cand diff 'Compare two evaluations of a gate: what changed, and what got worse'
            cand bundle 'Put a verdict and all that it rests on into a folder'
            cand verify 'Check a bundle, and judge its gate again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;gate;list'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --settings 'Show every setting of the gate by its key'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;check'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;explain'= {
            cand --item 'What the gate is about, of a gate that is about one of several things'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --rows 'Show all rows behind the number, not the first ten'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;plan'= {
            cand --item 'What it is about, of a gate that is about one of several things'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;decide'= {
            cand --by 'Who takes the responsibility [default: you]'
            cand --reason 'Why'
            cand --consulted 'Who was asked before: handles or roles; may be given several times'
            cand --condition 'What has to happen besides; may be given several times'
            cand --due 'By when the conditions are owed: 3d, a date, RFC 3339'
            cand --valid-for 'How long it stands: at most 30d, or what the gate says where that is more [default: what the gate says, 72h]'
            cand --item 'What the gate is about, of a gate that is about one of several things'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --go 'Decide GO'
            cand --no-go 'Decide NO-GO'
            cand --override 'Take it against the verdict, the authority or the consultation'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;require'= {
            cand --subject 'The release or the commit that must be the one decided about [default: that of the policy]'
            cand --bundle 'Take the decision of this bundle instead of the log''s'
            cand --signers 'Who may sign a bundle, as `ssh-keygen -Y verify` reads it'
            cand --signer 'Who must have signed the bundle'
            cand --item 'What the gate is about, of a gate that is about one of several things'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;waive'= {
            cand --until 'Until when: 7d, a date, RFC 3339'
            cand --reason 'Why'
            cand --compensating 'What is done instead'
            cand --by 'Who takes the responsibility [default: you]'
            cand --item 'What the gate is about, of a gate that is about one of several things'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;waivers'= {
            cand --expiring 'Show only those that end within this time, and those that are over'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;attest'= {
            cand --evidence 'What shows it: a link, a file, a word'
            cand --until 'Until when it holds: 90d, a date [default: as long as the gate says]'
            cand --by 'Who says it [default: you]'
            cand --item 'What it is about, of a gate that is about one of several things'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --no 'It is not so'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;approve'= {
            cand --by 'Who approves it [default: you]'
            cand --role 'As what they approve it: operations, product …'
            cand --condition 'Under which condition'
            cand --due 'By when the condition is owed: 3d, a date'
            cand --until 'Until when it holds: 90d, a date [default: for good]'
            cand --item 'What it is about, of a gate that is about one of several things'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --reject 'It is not approved'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;history'= {
            cand --kind 'Only this kind'
            cand --item 'Only of this thing, of gates that are about one of several'
            cand --limit 'At most so many, on a terminal'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;diff'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;bundle'= {
            cand -o 'The folder to write, new or an earlier bundle'
            cand --output 'The folder to write, new or an earlier bundle'
            cand --item 'What it is about, of a gate that is about one of several things'
            cand --previous 'Leave out receipts that this earlier bundle has'
            cand --key 'Sign with this SSH private key (Ed25519, without a passphrase)'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --with-pii 'Keep columns that tell who somebody is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;verify'= {
            cand --signers 'Who may sign, as `ssh-keygen -Y verify` reads it; without it nobody asks whose the key is'
            cand --signer 'Who must have signed'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;gate;help'= {
            cand list 'List the gates of the policy, built-in ones too'
            cand check 'Check the gates of the policy, without judging anything'
            cand explain 'Explain one criterion: value, target, margin, sample, SQL, rows, remedy'
            cand plan 'Plan the shortest way to GO'
            cand decide 'Decide GO or NO-GO, and record who, why and until when'
            cand require 'Require a recorded GO that still stands (for the workflow that publishes)'
            cand waive 'Waive a criterion, until a day and for a reason'
            cand waivers 'List what is waived, and until when'
            cand attest 'Attest that something is so, or that it is not'
            cand approve 'Approve something as a stakeholder, or refuse to'
            cand history 'Show what people said of gates, the newest first'
            cand diff 'Compare two evaluations of a gate: what changed, and what got worse'
            cand bundle 'Put a verdict and all that it rests on into a folder'
            cand verify 'Check a bundle, and judge its gate again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;gate;help;list'= {
        }
        &'maestro;gate;help;check'= {
        }
        &'maestro;gate;help;explain'= {
        }
        &'maestro;gate;help;plan'= {
        }
        &'maestro;gate;help;decide'= {
        }
        &'maestro;gate;help;require'= {
        }
        &'maestro;gate;help;waive'= {
        }
        &'maestro;gate;help;waivers'= {
        }
        &'maestro;gate;help;attest'= {
        }
        &'maestro;gate;help;approve'= {
        }
        &'maestro;gate;help;history'= {
        }
        &'maestro;gate;help;diff'= {
        }
        &'maestro;gate;help;bundle'= {
        }
        &'maestro;gate;help;verify'= {
        }
        &'maestro;gate;help;help'= {
        }
        &'maestro;incident'= {
            cand --severity 'Show only those of this severity now: P0 to P3'
            cand --kind 'Show only this kind: incident, maintenance or drill'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --all 'Show the closed ones, too'
            cand --public 'Leave private incidents out'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand open 'Declare an incident'
            cand list 'List incidents, what is due first on top (as `maestro incident` alone)'
            cand show 'Show an incident: what is due next, its deadlines, its actions, what happened'
            cand stage 'Say that a stage is done'
            cand update 'Record what you told the public, and when you will write again'
            cand set 'Change what is known: the severity, a moment, who leads, what it hits'
            cand facts 'Record what is known, for the decision'
            cand decide 'Ask the rollback matrix, and record what was decided'
            cand escalate 'See whom to call next, how, and what to say'
            cand alert 'Print what to tell the team, post it, or record that it was posted'
            cand hotfix 'Follow a hotfix: planned against actual, and what must not be forgotten'
            cand action 'Note what has to be done after the fire, and by whom'
            cand log 'Show the timeline, add to it, correct it, or write the incident table'
            cand check 'Check that nothing of an incident is late (for cron and CI)'
            cand postmortem 'Write the post-mortem: begin it from the log, check it, publish it'
            cand runbook 'Keep an eye on the runbooks: who reviewed them, which were used'
            cand export 'Hand the incidents on: CSV, JSON, an RSS feed, pages for cState'
            cand import 'Take incidents in from another tool: CSV or JSON'
            cand close 'Close an incident, or open it again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;incident;open'= {
            cand --from 'A conversation that tells of it; may be given several times'
            cand --severity 'P0 to P3 [default: the conversation''s priority, else P0]'
            cand --kind 'What it is: incident, maintenance or drill'
            cand --started 'When it began: 10m (ago), 02:40, a date, or RFC 3339 [default: when it was reported]'
            cand --reported 'When somebody told us'
            cand --detected 'When we saw it ourselves'
            cand --until 'The end of a maintenance window: 2h (from now), 04:00, or RFC 3339'
            cand --lead 'Who leads [default: you]'
            cand --release 'The release in which it burns [default: release.version of the policy]'
            cand --private 'Keep all of it inside the team, and say why'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;list'= {
            cand --severity 'Show only those of this severity now: P0 to P3'
            cand --kind 'Show only this kind: incident, maintenance or drill'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --all 'Show the closed ones, too'
            cand --public 'Leave private incidents out'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;show'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;stage'= {
            cand --evidence 'How one can see it: a pull request, a release, who confirmed it'
            cand --at 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --undone 'Take it back: not done after all'
            cand --private 'Keep it inside the team: it never appears in anything public'
            cand --public 'Let it appear in public documents'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;update'= {
            cand --kind 'What it is: ack, update, mitigation, released, resolved or report'
            cand --text 'The words'
            cand --next 'When you will write again: 1h (from now), 14:30, a date, or RFC 3339'
            cand --link 'Where it was posted'
            cand --at 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --template 'Print words to begin with, and record nothing'
            cand --force 'Record words that are not fit for the public'
            cand --private 'Keep it inside the team: it never appears in anything public'
            cand --public 'Let it appear in public documents'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;set'= {
            cand --severity 'P0 to P3'
            cand --reason 'Why the severity is another one'
            cand --title 'What is wrong, in a few words'
            cand --lead 'Who leads, or none'
            cand --release 'The release in which it burns, or none'
            cand --started 'When it began: 10m (ago), 02:10, a date, or RFC 3339'
            cand --detected 'When we saw it ourselves'
            cand --reported 'When somebody told us'
            cand --until 'The end of a maintenance window: 2h (from now), 04:00, or RFC 3339'
            cand --make-private 'Keep it inside the team from now on, and say why'
            cand --summary 'What happens, in a sentence or two, or none'
            cand --impact 'Who is hit and how badly, or none'
            cand --cause 'What contributed to it, or none'
            cand --fixed 'How it was mended, or none'
            cand --affected 'The parts or platforms it touches, or none'
            cand --link 'A conversation that tells of it; may be given several times'
            cand --at 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --make-public 'Let the public read of it'
            cand --private 'Keep it inside the team: it never appears in anything public'
            cand --public 'Let it appear in public documents'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;facts'= {
            cand --source 'Where it is known from'
            cand --at 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --private 'Keep it inside the team: it never appears in anything public'
            cand --public 'Let it appear in public documents'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;decide'= {
            cand --accept 'What was decided: rollback, disable, hotfix or fix-forward'
            cand --by 'Who takes the responsibility [default: you]'
            cand --consulted 'Who was asked before: handles or roles; may be given several times'
            cand --reason 'Why'
            cand --override 'Why the matrix, the authority or the consultation is passed over'
            cand --tag 'The tag of the hotfix, to be looked at'
            cand --at 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --private 'Keep it inside the team: it never appears in anything public'
            cand --public 'Let it appear in public documents'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;escalate'= {
            cand --step 'Another step than the next one, by its id'
            cand --note 'What was said'
            cand --at 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --reached 'They answered'
            cand --no-answer 'Nobody answered'
            cand --private 'Keep it inside the team: it never appears in anything public'
            cand --public 'Let it appear in public documents'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;alert'= {
            cand --to 'The form of the message'
            cand --posted 'It was posted: in which channel, or to whom'
            cand --link 'Where one can see it'
            cand --at 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --yes 'Post it now'
            cand --again 'Post it though it was posted there before'
            cand --inside 'Only the team reads there: name what is private, too'
            cand --private 'Keep it inside the team: it never appears in anything public'
            cand --public 'Let it appear in public documents'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;hotfix'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand plan 'Show the timetable of a hotfix, planned and actual'
            cand check 'Show the checklist, or tick one of its items'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;incident;hotfix;plan'= {
            cand --tag 'The tag you mean to give it, to be looked at'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;hotfix;check'= {
            cand --evidence 'How one can see it'
            cand --waive 'It is not needed here, and why'
            cand --at 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --undo 'Take the tick back'
            cand --exit-code 'End with 3 when an item is late'
            cand --private 'Keep it inside the team: it never appears in anything public'
            cand --public 'Let it appear in public documents'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;hotfix;help'= {
            cand plan 'Show the timetable of a hotfix, planned and actual'
            cand check 'Show the checklist, or tick one of its items'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;incident;hotfix;help;plan'= {
        }
        &'maestro;incident;hotfix;help;check'= {
        }
        &'maestro;incident;hotfix;help;help'= {
        }
        &'maestro;incident;action'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand add 'Add an action'
            cand set 'Change an action: done, rejected, another owner, another date'
            cand list 'List the open actions of all incidents'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;incident;action;add'= {
            cand --owner 'Who does it'
            cand --due 'By when: 7d (from now), a date, or RFC 3339'
            cand --kind 'What it does: detect, prevent, correct, or change the process'
            cand --at 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --private 'Keep it inside the team: it never appears in anything public'
            cand --public 'Let it appear in public documents'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;action;set'= {
            cand --state 'Its state: open, done or rejected'
            cand --owner 'Who does it'
            cand --due 'By when: 7d (from now), a date, or RFC 3339'
            cand --reason 'Why'
            cand --link 'Where one can see it'
            cand --at 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --private 'Keep it inside the team: it never appears in anything public'
            cand --public 'Let it appear in public documents'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;action;list'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --all 'Show what is done or rejected, too'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;action;help'= {
            cand add 'Add an action'
            cand set 'Change an action: done, rejected, another owner, another date'
            cand list 'List the open actions of all incidents'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;incident;action;help;add'= {
        }
        &'maestro;incident;action;help;set'= {
        }
        &'maestro;incident;action;help;list'= {
        }
        &'maestro;incident;action;help;help'= {
        }
        &'maestro;incident;log'= {
            cand --link 'Where one can see it'
            cand --runbook 'The runbook that was followed, by its id'
            cand --revise 'The entry to correct, such as e12: its moment with --at, its words with TEXT'
            cand --write 'Write the table of public incidents into FILE, between markers named ANCHOR'
            cand --at 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --private 'Keep it inside the team: it never appears in anything public'
            cand --public 'Let it appear in public documents'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;check'= {
            cand --within 'Fail also by what is due within this time: 15m, 1h'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --public 'Leave private incidents out'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;postmortem'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand new 'Begin the document with what the log knows'
            cand check 'Check that it is finished and blames nobody'
            cand publish 'Write it for the public, without its private parts'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;incident;postmortem;new'= {
            cand --out 'Where to write it; - is standard output, and then nothing is recorded [default: NAME.md]'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;postmortem;check'= {
            cand --file 'The document [default: where it was written]'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --in-review 'Record that it is with its reviewers'
            cand --reviewed 'Record that it was reviewed; refused while something is missing'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;postmortem;publish'= {
            cand --out 'Where to write it; - is standard output'
            cand --file 'The document [default: where it was written]'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;postmortem;help'= {
            cand new 'Begin the document with what the log knows'
            cand check 'Check that it is finished and blames nobody'
            cand publish 'Write it for the public, without its private parts'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;incident;postmortem;help;new'= {
        }
        &'maestro;incident;postmortem;help;check'= {
        }
        &'maestro;incident;postmortem;help;publish'= {
        }
        &'maestro;incident;postmortem;help;help'= {
        }
        &'maestro;incident;runbook'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand index 'Look through folders for runbooks, and remember what is in them'
            cand list 'List the runbooks, whose review is due, and how often each was followed'
            cand reviewed 'Record that you have read runbooks through, as they are now'
            cand import 'Take runbooks in from files of another tool: YAML, JSON or Markdown'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;incident;runbook;index'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --dry-run 'Only look'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;runbook;list'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --exit-code 'End with 3 when one is stale'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;runbook;reviewed'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;runbook;import'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --dry-run 'Only look'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;runbook;help'= {
            cand index 'Look through folders for runbooks, and remember what is in them'
            cand list 'List the runbooks, whose review is due, and how often each was followed'
            cand reviewed 'Record that you have read runbooks through, as they are now'
            cand import 'Take runbooks in from files of another tool: YAML, JSON or Markdown'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;incident;runbook;help;index'= {
        }
        &'maestro;incident;runbook;help;list'= {
        }
        &'maestro;incident;runbook;help;reviewed'= {
        }
        &'maestro;incident;runbook;help;import'= {
        }
        &'maestro;incident;runbook;help;help'= {
        }
        &'maestro;incident;export'= {
            cand --to 'The form'
            cand --out 'For cState: the folder of its issues; one file for each incident'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --public 'Leave private incidents out'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;import'= {
            cand --severity 'What the other tool calls a severity; may be given several times'
            cand --source 'Whose ids these are: two tools may both have an incident 7'
            cand --default-severity 'The severity of records that name none, or none that is known'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --close-open 'Close what the other tool calls open, at its last moment: for archives'
            cand --dry-run 'Only look: the same work, and nothing is stored'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;close'= {
            cand --as 'How it ended: resolved, false-alarm or merged'
            cand --into 'The incident it was merged into'
            cand --reason 'Why'
            cand --override 'Close it though something is open, and say why'
            cand --at 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --reopen 'It burns again: the fix is owed anew'
            cand --private 'Keep it inside the team: it never appears in anything public'
            cand --public 'Let it appear in public documents'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;incident;help'= {
            cand open 'Declare an incident'
            cand list 'List incidents, what is due first on top (as `maestro incident` alone)'
            cand show 'Show an incident: what is due next, its deadlines, its actions, what happened'
            cand stage 'Say that a stage is done'
            cand update 'Record what you told the public, and when you will write again'
            cand set 'Change what is known: the severity, a moment, who leads, what it hits'
            cand facts 'Record what is known, for the decision'
            cand decide 'Ask the rollback matrix, and record what was decided'
            cand escalate 'See whom to call next, how, and what to say'
            cand alert 'Print what to tell the team, post it, or record that it was posted'
            cand hotfix 'Follow a hotfix: planned against actual, and what must not be forgotten'
            cand action 'Note what has to be done after the fire, and by whom'
            cand log 'Show the timeline, add to it, correct it, or write the incident table'
            cand check 'Check that nothing of an incident is late (for cron and CI)'
            cand postmortem 'Write the post-mortem: begin it from the log, check it, publish it'
            cand runbook 'Keep an eye on the runbooks: who reviewed them, which were used'
            cand export 'Hand the incidents on: CSV, JSON, an RSS feed, pages for cState'
            cand import 'Take incidents in from another tool: CSV or JSON'
            cand close 'Close an incident, or open it again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;incident;help;open'= {
        }
        &'maestro;incident;help;list'= {
        }
        &'maestro;incident;help;show'= {
        }
        &'maestro;incident;help;stage'= {
        }
        &'maestro;incident;help;update'= {
        }
        &'maestro;incident;help;set'= {
        }
        &'maestro;incident;help;facts'= {
        }
        &'maestro;incident;help;decide'= {
        }
        &'maestro;incident;help;escalate'= {
        }
        &'maestro;incident;help;alert'= {
        }
        &'maestro;incident;help;hotfix'= {
            cand plan 'Show the timetable of a hotfix, planned and actual'
            cand check 'Show the checklist, or tick one of its items'
        }
        &'maestro;incident;help;hotfix;plan'= {
        }
        &'maestro;incident;help;hotfix;check'= {
        }
        &'maestro;incident;help;action'= {
            cand add 'Add an action'
            cand set 'Change an action: done, rejected, another owner, another date'
            cand list 'List the open actions of all incidents'
        }
        &'maestro;incident;help;action;add'= {
        }
        &'maestro;incident;help;action;set'= {
        }
        &'maestro;incident;help;action;list'= {
        }
        &'maestro;incident;help;log'= {
        }
        &'maestro;incident;help;check'= {
        }
        &'maestro;incident;help;postmortem'= {
            cand new 'Begin the document with what the log knows'
            cand check 'Check that it is finished and blames nobody'
            cand publish 'Write it for the public, without its private parts'
        }
        &'maestro;incident;help;postmortem;new'= {
        }
        &'maestro;incident;help;postmortem;check'= {
        }
        &'maestro;incident;help;postmortem;publish'= {
        }
        &'maestro;incident;help;runbook'= {
            cand index 'Look through folders for runbooks, and remember what is in them'
            cand list 'List the runbooks, whose review is due, and how often each was followed'
            cand reviewed 'Record that you have read runbooks through, as they are now'
            cand import 'Take runbooks in from files of another tool: YAML, JSON or Markdown'
        }
        &'maestro;incident;help;runbook;index'= {
        }
        &'maestro;incident;help;runbook;list'= {
        }
        &'maestro;incident;help;runbook;reviewed'= {
        }
        &'maestro;incident;help;runbook;import'= {
        }
        &'maestro;incident;help;export'= {
        }
        &'maestro;incident;help;import'= {
        }
        &'maestro;incident;help;close'= {
        }
        &'maestro;incident;help;help'= {
        }
        &'maestro;report'= {
            cand --slot 'The round of the day, of `daily` [default: morning before noon, then evening]'
            cand --week 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]'
            cand --month 'The month: `2026-02`, or `last`'
            cand --since 'From this moment on: how long ago (`7d`), a date, or RFC 3339'
            cand --until 'Up to this moment, which is the moment of the report [default: now]'
            cand --min-repeat 'Of `faq`: name questions that were asked so many times at least [default: 3]'
            cand --tenant 'Of `dashboard`: one tenant''s own numbers (dimension `tenant`), and nothing of the log'
            cand -o 'Write it into FILE instead of printing it; what was in there is replaced'
            cand --output 'Write it into FILE instead of printing it; what was in there is replaced'
            cand --write 'Put it between the markers ANCHOR of FILE, as Markdown'
            cand --as 'Print it in the shape of a message: up to 280 characters, the body of a webhook, a mail'
            cand --publish 'Publish it: `discussion`, `discord`, `slack`, `stdout`, FILE#ANCHOR or FILE.eml'
            cand --category 'The category of the discussion by its slug [default: `[report] category`, else announcements]'
            cand --repo 'The repository of the discussion [default: the one of the policy]'
            cand --token-source 'Where the token for writing comes from'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --from-telemetry 'Of `roadmap`: put what the product measured of its own use before what is planned'
            cand --public 'For readers outside: leave private conversations out of every list'
            cand --private 'Show the titles of private conversations; what is published never has them'
            cand --yes 'Publish it now [default: print what would go out, and where]'
            cand --force 'Overwrite what was written by hand between the markers, or at the target'
            cand --again 'Send once more what was sent before or may have been, or create anew what is gone'
            cand --posted 'Somebody looked: it is in the chat. Record that, and send nothing'
            cand --inside 'Only the team reads there: mask private conversations instead of leaving them out'
            cand --even-if-stale 'Write it although the data is missing, incomplete or old'
            cand --exit-code 'End with 3 when the day is red, with 4 when nobody can tell'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the reports that there are'
            cand context 'Print what the template of a report sees, as JSON'
            cand render 'Render a context from standard input, without looking at the log'
            cand templates 'See, copy and try the templates that reports are made from'
            cand note 'Write a sentence for the reports of this time, such as a highlight'
            cand calendar 'Show when reviews, posts and surveys are due, by the cadences of the policy'
            cand publish 'Publish a document from a file, or list what was published'
            cand mail 'Write a report as one mail for each person of a table'
            cand artifact 'Write the documents of a desk that stays, such as its charter'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;report;list'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;context'= {
            cand --slot 'The round of the day, of `daily` [default: morning before noon, then evening]'
            cand --week 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]'
            cand --month 'The month: `2026-02`, or `last`'
            cand --since 'From this moment on: how long ago (`7d`), a date, or RFC 3339'
            cand --until 'Up to this moment, which is the moment of the report [default: now]'
            cand --min-repeat 'Of `faq`: name questions that were asked so many times at least [default: 3]'
            cand --tenant 'Of `dashboard`: one tenant''s own numbers (dimension `tenant`), and nothing of the log'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --from-telemetry 'Of `roadmap`: put what the product measured of its own use before what is planned'
            cand --public 'For readers outside: leave private conversations out of every list'
            cand --private 'Show the titles of private conversations; what is published never has them'
            cand --schema 'Print the JSON Schema of the context instead'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;render'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;templates'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the templates, and which file each comes from'
            cand show 'Print a template'
            cand eject 'Copy a built-in template to where yours are, to change it'
            cand check 'Try every template on the sample, on an empty log and on hostile text'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;report;templates;list'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;templates;show'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;templates;eject'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;templates;check'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;templates;help'= {
            cand list 'List the templates, and which file each comes from'
            cand show 'Print a template'
            cand eject 'Copy a built-in template to where yours are, to change it'
            cand check 'Try every template on the sample, on an empty log and on hostile text'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;report;templates;help;list'= {
        }
        &'maestro;report;templates;help;show'= {
        }
        &'maestro;report;templates;help;eject'= {
        }
        &'maestro;report;templates;help;check'= {
        }
        &'maestro;report;templates;help;help'= {
        }
        &'maestro;report;note'= {
            cand --on 'The date that it is about [default: now]'
            cand --about 'The conversation that it is about'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand import 'Read the minutes of a meeting as notes'
            cand list 'List the notes of the last weeks with their numbers'
            cand remove 'Take a note back: it stands in no report from now on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;report;note;import'= {
            cand --on 'The day of the meeting'
            cand --section 'Where things go that stand under no heading of a section'
            cand --archive 'Keep a copy in this folder, under the date, and its SHA-256 beside the notes'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --dry-run 'Only look'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;note;list'= {
            cand --since 'From this moment on: how long ago, a date, or RFC 3339'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;note;remove'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;note;help'= {
            cand import 'Read the minutes of a meeting as notes'
            cand list 'List the notes of the last weeks with their numbers'
            cand remove 'Take a note back: it stands in no report from now on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;report;note;help;import'= {
        }
        &'maestro;report;note;help;list'= {
        }
        &'maestro;report;note;help;remove'= {
        }
        &'maestro;report;note;help;help'= {
        }
        &'maestro;report;calendar'= {
            cand --days 'How many days from now on; --check looks as far back, too'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --check 'End with 3 where the cadences contradict themselves, or one was missed'
            cand --ics 'Write it for a calendar program, as `--format ics` does'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;publish'= {
            cand --to '`discussion`, `discord`, `slack`, `stdout`, FILE#ANCHOR or FILE.eml'
            cand --category 'The category of the discussion by its slug [default: `[report] category`, else announcements]'
            cand --repo 'The repository of the discussion [default: the one of the policy]'
            cand --token-source 'Where the token for writing comes from'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --yes 'Publish it now [default: print what would go out, and where]'
            cand --force 'Overwrite what was written by hand between the markers, or at the target'
            cand --again 'Send once more what was sent before or may have been, or create anew what is gone'
            cand --posted 'Somebody looked: it is in the chat. Record that, and send nothing'
            cand --inside 'Only the team reads there: mask private conversations instead of leaving them out'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;mail'= {
            cand --people 'Who gets it, CSV'
            cand --wave 'Another wave is another mail to the same people [default: the period of the report]'
            cand --dir 'The folder of the mails [default: `mails` beside the log]'
            cand --slot 'The round of the day, of `daily` [default: morning before noon, then evening]'
            cand --week 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]'
            cand --month 'The month: `2026-02`, or `last`'
            cand --since 'From this moment on: how long ago (`7d`), a date, or RFC 3339'
            cand --until 'Up to this moment, which is the moment of the report [default: now]'
            cand --min-repeat 'Of `faq`: name questions that were asked so many times at least [default: 3]'
            cand --tenant 'Of `dashboard`: one tenant''s own numbers (dimension `tenant`), and nothing of the log'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --yes 'Write them now'
            cand --again 'Write them all, once more'
            cand --even-if-stale 'Although the data is missing, incomplete or old'
            cand --from-telemetry 'Of `roadmap`: put what the product measured of its own use before what is planned'
            cand --public 'For readers outside: leave private conversations out of every list'
            cand --private 'Show the titles of private conversations; what is published never has them'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;artifact'= {
            cand --dir 'Write it below this folder'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --force 'Overwrite what was edited outside of the places that are yours'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;report;help'= {
            cand list 'List the reports that there are'
            cand context 'Print what the template of a report sees, as JSON'
            cand render 'Render a context from standard input, without looking at the log'
            cand templates 'See, copy and try the templates that reports are made from'
            cand note 'Write a sentence for the reports of this time, such as a highlight'
            cand calendar 'Show when reviews, posts and surveys are due, by the cadences of the policy'
            cand publish 'Publish a document from a file, or list what was published'
            cand mail 'Write a report as one mail for each person of a table'
            cand artifact 'Write the documents of a desk that stays, such as its charter'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;report;help;list'= {
        }
        &'maestro;report;help;context'= {
        }
        &'maestro;report;help;render'= {
        }
        &'maestro;report;help;templates'= {
            cand list 'List the templates, and which file each comes from'
            cand show 'Print a template'
            cand eject 'Copy a built-in template to where yours are, to change it'
            cand check 'Try every template on the sample, on an empty log and on hostile text'
        }
        &'maestro;report;help;templates;list'= {
        }
        &'maestro;report;help;templates;show'= {
        }
        &'maestro;report;help;templates;eject'= {
        }
        &'maestro;report;help;templates;check'= {
        }
        &'maestro;report;help;note'= {
            cand import 'Read the minutes of a meeting as notes'
            cand list 'List the notes of the last weeks with their numbers'
            cand remove 'Take a note back: it stands in no report from now on'
        }
        &'maestro;report;help;note;import'= {
        }
        &'maestro;report;help;note;list'= {
        }
        &'maestro;report;help;note;remove'= {
        }
        &'maestro;report;help;calendar'= {
        }
        &'maestro;report;help;publish'= {
        }
        &'maestro;report;help;mail'= {
        }
        &'maestro;report;help;artifact'= {
        }
        &'maestro;report;help;help'= {
        }
        &'maestro;log'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand stats 'Count what is in the log'
            cand search 'Search titles, labels, opening posts and messages'
            cand show 'Print conversations as the log holds them, in the exchange format'
            cand sql 'Ask the log in SQL; nothing can be written'
            cand export 'Print every conversation in the exchange format, one JSON object a line'
            cand backup 'Copy the log into one consistent file, while others go on using it'
            cand receipts 'List the receipts of what was decided and imported'
            cand verify 'Check that what was recorded is still what was recorded'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;log;stats'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;log;search'= {
            cand --limit 'Show at most N matches'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;log;show'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;log;sql'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;log;export'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --public 'Leave private conversations out'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;log;backup'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;log;receipts'= {
            cand --kind 'Only receipts of this kind: genesis, decision, incident, runbook, note, extract, write-back, publication, evaluation, gate-decision, waiver, attestation, approval'
            cand --by 'Only receipts of this person'
            cand --since 'Only receipts since this moment: RFC 3339, a date, or a length of time back (`7d`)'
            cand --limit 'Show at most the newest N'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --lines 'Print all of them as they are chained, the oldest first, one JSON object a line: what `log verify --file` reads'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;log;verify'= {
            cand --file 'Check receipts that `log receipts --lines` printed, not those of the log'
            cand --head 'A head that was kept elsewhere, or the manifest.json of a gate''s bundle [default: the head beside the log]'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --quick 'Leave out SQLite''s own check of the whole file, which takes long on a large log'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;log;help'= {
            cand stats 'Count what is in the log'
            cand search 'Search titles, labels, opening posts and messages'
            cand show 'Print conversations as the log holds them, in the exchange format'
            cand sql 'Ask the log in SQL; nothing can be written'
            cand export 'Print every conversation in the exchange format, one JSON object a line'
            cand backup 'Copy the log into one consistent file, while others go on using it'
            cand receipts 'List the receipts of what was decided and imported'
            cand verify 'Check that what was recorded is still what was recorded'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;log;help;stats'= {
        }
        &'maestro;log;help;search'= {
        }
        &'maestro;log;help;show'= {
        }
        &'maestro;log;help;sql'= {
        }
        &'maestro;log;help;export'= {
        }
        &'maestro;log;help;backup'= {
        }
        &'maestro;log;help;receipts'= {
        }
        &'maestro;log;help;verify'= {
        }
        &'maestro;log;help;help'= {
        }
        &'maestro;doctor'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand access 'Show which token is used, what it may do, and whether it reads every source'
            cand links 'Check the links of Markdown documents before a launch'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;doctor;access'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;doctor;links'= {
            cand --timeout 'With `--online`: wait this long for each answer'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --online 'Ask each address of the web whether it answers'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;doctor;help'= {
            cand access 'Show which token is used, what it may do, and whether it reads every source'
            cand links 'Check the links of Markdown documents before a launch'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;doctor;help;access'= {
        }
        &'maestro;doctor;help;links'= {
        }
        &'maestro;doctor;help;help'= {
        }
        &'maestro;completions'= {
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --sample 'Use the built-in sample log, with its own policy and moment; nothing is written'
            cand -q 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand --quiet 'Say less: no notes, no progress bar, nothing at all when all is well'
            cand -v 'Say more on stderr: which policy and which log are used'
            cand --verbose 'Say more on stderr: which policy and which log are used'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'maestro;help'= {
            cand init 'Write a commented policy into this folder'
            cand extract 'Bring conversations from outside into the log'
            cand triage 'Show what needs you, in the order in which promises break'
            cand sla 'Show and check the service-level clocks'
            cand gate 'Ask whether the criteria of a release, a week, a handover hold'
            cand incident 'Run an incident against the clock'
            cand report 'Write a document from the log: the day, the week, a page for the browser'
            cand log 'Look into the ConversationLog: search, query, export, back up'
            cand doctor 'Check that everything maestro depends on is as it should be'
            cand completions 'Print a completion script'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;help;init'= {
        }
        &'maestro;help;extract'= {
            cand github 'Follow repositories on GitHub: issues, pull requests and discussions'
            cand file 'Read conversations from files'
            cand metrics 'Read numbers that were measured elsewhere, or ask for them'
            cand survey 'Read what people answered to a survey'
            cand status 'Show what was extracted and when, how far it goes, and the newest numbers'
        }
        &'maestro;help;extract;github'= {
        }
        &'maestro;help;extract;file'= {
        }
        &'maestro;help;extract;metrics'= {
        }
        &'maestro;help;extract;survey'= {
        }
        &'maestro;help;extract;status'= {
        }
        &'maestro;help;triage'= {
            cand list 'Show the queue (what `maestro triage` alone does)'
            cand next 'Show the first conversation of the queue, with its words'
            cand show 'Show conversations: where they stand, every word, every decision'
            cand why 'Tell why conversations stand where they stand, and what would change it'
            cand similar 'Show what may be the same as a conversation, with the evidence'
            cand questions 'Show which questions are asked again and again, and what the FAQ says about them'
            cand board 'Show the worst open problems, each with its owner and deadline'
            cand backlog 'Show or write the register of everything that is open'
            cand handoff 'Write the hand-off to whoever is on call'
            cand session 'Go through the queue one conversation at a time'
            cand set 'Decide a priority, an owner or the version of the fix'
            cand assign 'Say who takes conversations'
            cand done 'Mark conversations as done here'
            cand dup 'Say that a conversation is a duplicate of another'
            cand not-dup 'Say that two conversations are not the same'
            cand snooze 'Take conversations out of the queue for a while'
            cand wake 'Put snoozed conversations back into the queue'
            cand promise 'Give somebody a word by when, keep it, or take it back'
            cand escalate 'Call for help with conversations'
            cand reply 'Write a reply; nothing is sent before `triage apply`'
            cand tell 'Tell everybody who waits for a fix that it is out'
            cand plan 'Show what would be written to GitHub: labels, assignees, replies'
            cand apply 'Write a plan to GitHub: exactly the one that was shown'
            cand undo 'Take back what a plan has written to GitHub'
            cand workflow 'Write the support workflow down, or check one'
            cand route 'Tell which rules of the policy would take a ticket'
            cand test 'Try the examples that stand beside the rules'
            cand lint 'Look for rules that never speak, or speak against each other'
            cand explain-rule 'Show what a rule asks for, what it sets, and for what it holds now'
        }
        &'maestro;help;triage;list'= {
        }
        &'maestro;help;triage;next'= {
        }
        &'maestro;help;triage;show'= {
        }
        &'maestro;help;triage;why'= {
        }
        &'maestro;help;triage;similar'= {
        }
        &'maestro;help;triage;questions'= {
        }
        &'maestro;help;triage;board'= {
        }
        &'maestro;help;triage;backlog'= {
        }
        &'maestro;help;triage;handoff'= {
        }
        &'maestro;help;triage;session'= {
        }
        &'maestro;help;triage;set'= {
        }
        &'maestro;help;triage;assign'= {
        }
        &'maestro;help;triage;done'= {
        }
        &'maestro;help;triage;dup'= {
        }
        &'maestro;help;triage;not-dup'= {
        }
        &'maestro;help;triage;snooze'= {
        }
        &'maestro;help;triage;wake'= {
        }
        &'maestro;help;triage;promise'= {
        }
        &'maestro;help;triage;escalate'= {
        }
        &'maestro;help;triage;reply'= {
        }
        &'maestro;help;triage;tell'= {
        }
        &'maestro;help;triage;plan'= {
        }
        &'maestro;help;triage;apply'= {
        }
        &'maestro;help;triage;undo'= {
        }
        &'maestro;help;triage;workflow'= {
            cand export 'Write the workflow of the policy as YAML'
            cand check 'Check a support workflow: can every ticket get to somebody?'
        }
        &'maestro;help;triage;workflow;export'= {
        }
        &'maestro;help;triage;workflow;check'= {
        }
        &'maestro;help;triage;route'= {
        }
        &'maestro;help;triage;test'= {
        }
        &'maestro;help;triage;lint'= {
        }
        &'maestro;help;triage;explain-rule'= {
        }
        &'maestro;help;sla'= {
            cand status 'Show every clock, running and settled'
            cand check 'Fail when a promise is broken (for CI)'
            cand explain 'Explain the clocks of a conversation, second by second'
            cand due 'Tell when a limit ends'
            cand elapsed 'Tell how much time has passed'
            cand capacity 'Compare people''s hours with what comes in'
            cand policy 'Show the policy in force, with the origin of each value'
            cand lint 'Look for promises that the policy does not make, or does not mean'
        }
        &'maestro;help;sla;status'= {
        }
        &'maestro;help;sla;check'= {
        }
        &'maestro;help;sla;explain'= {
        }
        &'maestro;help;sla;due'= {
        }
        &'maestro;help;sla;elapsed'= {
        }
        &'maestro;help;sla;capacity'= {
        }
        &'maestro;help;sla;policy'= {
        }
        &'maestro;help;sla;lint'= {
        }
        &'maestro;help;gate'= {
            cand list 'List the gates of the policy, built-in ones too'
            cand check 'Check the gates of the policy, without judging anything'
            cand explain 'Explain one criterion: value, target, margin, sample, SQL, rows, remedy'
            cand plan 'Plan the shortest way to GO'
            cand decide 'Decide GO or NO-GO, and record who, why and until when'
            cand require 'Require a recorded GO that still stands (for the workflow that publishes)'
            cand waive 'Waive a criterion, until a day and for a reason'
            cand waivers 'List what is waived, and until when'
            cand attest 'Attest that something is so, or that it is not'
            cand approve 'Approve something as a stakeholder, or refuse to'
            cand history 'Show what people said of gates, the newest first'
            cand diff 'Compare two evaluations of a gate: what changed, and what got worse'
            cand bundle 'Put a verdict and all that it rests on into a folder'
            cand verify 'Check a bundle, and judge its gate again'
        }
        &'maestro;help;gate;list'= {
        }
        &'maestro;help;gate;check'= {
        }
        &'maestro;help;gate;explain'= {
        }
        &'maestro;help;gate;plan'= {
        }
        &'maestro;help;gate;decide'= {
        }
        &'maestro;help;gate;require'= {
        }
        &'maestro;help;gate;waive'= {
        }
        &'maestro;help;gate;waivers'= {
        }
        &'maestro;help;gate;attest'= {
        }
        &'maestro;help;gate;approve'= {
        }
        &'maestro;help;gate;history'= {
        }
        &'maestro;help;gate;diff'= {
        }
        &'maestro;help;gate;bundle'= {
        }
        &'maestro;help;gate;verify'= {
        }
        &'maestro;help;incident'= {
            cand open 'Declare an incident'
            cand list 'List incidents, what is due first on top (as `maestro incident` alone)'
            cand show 'Show an incident: what is due next, its deadlines, its actions, what happened'
            cand stage 'Say that a stage is done'
            cand update 'Record what you told the public, and when you will write again'
            cand set 'Change what is known: the severity, a moment, who leads, what it hits'
            cand facts 'Record what is known, for the decision'
            cand decide 'Ask the rollback matrix, and record what was decided'
            cand escalate 'See whom to call next, how, and what to say'
            cand alert 'Print what to tell the team, post it, or record that it was posted'
            cand hotfix 'Follow a hotfix: planned against actual, and what must not be forgotten'
            cand action 'Note what has to be done after the fire, and by whom'
            cand log 'Show the timeline, add to it, correct it, or write the incident table'
            cand check 'Check that nothing of an incident is late (for cron and CI)'
            cand postmortem 'Write the post-mortem: begin it from the log, check it, publish it'
            cand runbook 'Keep an eye on the runbooks: who reviewed them, which were used'
            cand export 'Hand the incidents on: CSV, JSON, an RSS feed, pages for cState'
            cand import 'Take incidents in from another tool: CSV or JSON'
            cand close 'Close an incident, or open it again'
        }
        &'maestro;help;incident;open'= {
        }
        &'maestro;help;incident;list'= {
        }
        &'maestro;help;incident;show'= {
        }
        &'maestro;help;incident;stage'= {
        }
        &'maestro;help;incident;update'= {
        }
        &'maestro;help;incident;set'= {
        }
        &'maestro;help;incident;facts'= {
        }
        &'maestro;help;incident;decide'= {
        }
        &'maestro;help;incident;escalate'= {
        }
        &'maestro;help;incident;alert'= {
        }
        &'maestro;help;incident;hotfix'= {
            cand plan 'Show the timetable of a hotfix, planned and actual'
            cand check 'Show the checklist, or tick one of its items'
        }
        &'maestro;help;incident;hotfix;plan'= {
        }
        &'maestro;help;incident;hotfix;check'= {
        }
        &'maestro;help;incident;action'= {
            cand add 'Add an action'
            cand set 'Change an action: done, rejected, another owner, another date'
            cand list 'List the open actions of all incidents'
        }
        &'maestro;help;incident;action;add'= {
        }
        &'maestro;help;incident;action;set'= {
        }
        &'maestro;help;incident;action;list'= {
        }
        &'maestro;help;incident;log'= {
        }
        &'maestro;help;incident;check'= {
        }
        &'maestro;help;incident;postmortem'= {
            cand new 'Begin the document with what the log knows'
            cand check 'Check that it is finished and blames nobody'
            cand publish 'Write it for the public, without its private parts'
        }
        &'maestro;help;incident;postmortem;new'= {
        }
        &'maestro;help;incident;postmortem;check'= {
        }
        &'maestro;help;incident;postmortem;publish'= {
        }
        &'maestro;help;incident;runbook'= {
            cand index 'Look through folders for runbooks, and remember what is in them'
            cand list 'List the runbooks, whose review is due, and how often each was followed'
            cand reviewed 'Record that you have read runbooks through, as they are now'
            cand import 'Take runbooks in from files of another tool: YAML, JSON or Markdown'
        }
        &'maestro;help;incident;runbook;index'= {
        }
        &'maestro;help;incident;runbook;list'= {
        }
        &'maestro;help;incident;runbook;reviewed'= {
        }
        &'maestro;help;incident;runbook;import'= {
        }
        &'maestro;help;incident;export'= {
        }
        &'maestro;help;incident;import'= {
        }
        &'maestro;help;incident;close'= {
        }
        &'maestro;help;report'= {
            cand list 'List the reports that there are'
            cand context 'Print what the template of a report sees, as JSON'
            cand render 'Render a context from standard input, without looking at the log'
            cand templates 'See, copy and try the templates that reports are made from'
            cand note 'Write a sentence for the reports of this time, such as a highlight'
            cand calendar 'Show when reviews, posts and surveys are due, by the cadences of the policy'
            cand publish 'Publish a document from a file, or list what was published'
            cand mail 'Write a report as one mail for each person of a table'
            cand artifact 'Write the documents of a desk that stays, such as its charter'
        }
        &'maestro;help;report;list'= {
        }
        &'maestro;help;report;context'= {
        }
        &'maestro;help;report;render'= {
        }
        &'maestro;help;report;templates'= {
            cand list 'List the templates, and which file each comes from'
            cand show 'Print a template'
            cand eject 'Copy a built-in template to where yours are, to change it'
            cand check 'Try every template on the sample, on an empty log and on hostile text'
        }
        &'maestro;help;report;templates;list'= {
        }
        &'maestro;help;report;templates;show'= {
        }
        &'maestro;help;report;templates;eject'= {
        }
        &'maestro;help;report;templates;check'= {
        }
        &'maestro;help;report;note'= {
            cand import 'Read the minutes of a meeting as notes'
            cand list 'List the notes of the last weeks with their numbers'
            cand remove 'Take a note back: it stands in no report from now on'
        }
        &'maestro;help;report;note;import'= {
        }
        &'maestro;help;report;note;list'= {
        }
        &'maestro;help;report;note;remove'= {
        }
        &'maestro;help;report;calendar'= {
        }
        &'maestro;help;report;publish'= {
        }
        &'maestro;help;report;mail'= {
        }
        &'maestro;help;report;artifact'= {
        }
        &'maestro;help;log'= {
            cand stats 'Count what is in the log'
            cand search 'Search titles, labels, opening posts and messages'
            cand show 'Print conversations as the log holds them, in the exchange format'
            cand sql 'Ask the log in SQL; nothing can be written'
            cand export 'Print every conversation in the exchange format, one JSON object a line'
            cand backup 'Copy the log into one consistent file, while others go on using it'
            cand receipts 'List the receipts of what was decided and imported'
            cand verify 'Check that what was recorded is still what was recorded'
        }
        &'maestro;help;log;stats'= {
        }
        &'maestro;help;log;search'= {
        }
        &'maestro;help;log;show'= {
        }
        &'maestro;help;log;sql'= {
        }
        &'maestro;help;log;export'= {
        }
        &'maestro;help;log;backup'= {
        }
        &'maestro;help;log;receipts'= {
        }
        &'maestro;help;log;verify'= {
        }
        &'maestro;help;doctor'= {
            cand access 'Show which token is used, what it may do, and whether it reads every source'
            cand links 'Check the links of Markdown documents before a launch'
        }
        &'maestro;help;doctor;access'= {
        }
        &'maestro;help;doctor;links'= {
        }
        &'maestro;help;completions'= {
        }
        &'maestro;help;help'= {
        }
    ]
    $completions[$command]
}
