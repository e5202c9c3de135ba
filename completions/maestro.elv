
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
            cand report 'Write a document from the log: the day, the week, a page for the browser'
            cand log 'Look into the ConversationLog: search, query, export, back up'
            cand completions 'Print a completion script'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;init'= {
            cand --preset 'The numbers to start from: solo (24 h to a first word), beta (P0 to P3), launch (incident classes, strictest rule), pilot (a top-ten board)'
            cand --name 'The product''s name'
            cand --timezone 'The IANA time zone of dates and weekends, such as Europe/Berlin'
            cand --repo 'The repository whose conversations are yours; `maestro sla check` asks whether it was extracted lately. With --cron and --ci: the one of the policy here, unless given'
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
            cand file 'Read conversations from files'
            cand status 'Show what was extracted, when, and how far each source is followed'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;extract;file'= {
            cand --repo 'The repository of GitHub records that do not name theirs'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --dry-run 'Show what would happen: the same transaction, rolled back at its end'
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
            cand file 'Read conversations from files'
            cand status 'Show what was extracted, when, and how far each source is followed'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;extract;help;file'= {
        }
        &'maestro;extract;help;status'= {
        }
        &'maestro;extract;help;help'= {
        }
        &'maestro;triage'= {
            cand --limit 'Show at most N rows [default: 20 on a terminal, all through a pipe]'
            cand --view 'What to list: what needs you, what waits on others, or what is snoozed'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --all 'Show every row, on a terminal too'
            cand --public 'Leave private conversations out'
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
            cand set 'Decide a priority, an owner or the version of the fix'
            cand done 'Mark conversations as done here'
            cand snooze 'Take conversations out of the queue for a while'
            cand wake 'Put snoozed conversations back into the queue'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;triage;list'= {
            cand --limit 'Show at most N rows [default: 20 on a terminal, all through a pipe]'
            cand --view 'What to list: what needs you, what waits on others, or what is snoozed'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --all 'Show every row, on a terminal too'
            cand --public 'Leave private conversations out'
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
        &'maestro;triage;snooze'= {
            cand --reason 'Say why; kept with the decision'
            cand --until 'The end: 3d or 4h from now, a time of the day, a date, RFC 3339, or `reply` (until they write)'
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
        &'maestro;triage;help'= {
            cand list 'Show the queue (what `maestro triage` alone does)'
            cand next 'Show the first conversation of the queue, with its words'
            cand show 'Show conversations: where they stand, every word, every decision'
            cand why 'Tell why conversations stand where they stand, and what would change it'
            cand set 'Decide a priority, an owner or the version of the fix'
            cand done 'Mark conversations as done here'
            cand snooze 'Take conversations out of the queue for a while'
            cand wake 'Put snoozed conversations back into the queue'
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
        &'maestro;triage;help;set'= {
        }
        &'maestro;triage;help;done'= {
        }
        &'maestro;triage;help;snooze'= {
        }
        &'maestro;triage;help;wake'= {
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
        &'maestro;sla;help;policy'= {
        }
        &'maestro;sla;help;lint'= {
        }
        &'maestro;sla;help;help'= {
        }
        &'maestro;report'= {
            cand --slot 'The round of the day, of `daily` [default: morning before noon, then evening]'
            cand --week 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]'
            cand --month 'The month: `2026-02`, or `last`'
            cand --since 'From this moment on: how long ago (`7d`), a date, or RFC 3339'
            cand --until 'Up to this moment, which is the moment of the report [default: now]'
            cand -o 'Write it into FILE instead of printing it; what was in there is replaced'
            cand --output 'Write it into FILE instead of printing it; what was in there is replaced'
            cand --write 'Put it between the markers ANCHOR of FILE, as Markdown'
            cand --as 'Print it in the shape of a message: up to 280 characters, the body of a webhook, a mail'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --public 'For readers outside: leave private conversations out of every list'
            cand --private 'Show the titles of private conversations; what is published never has them'
            cand --force 'Overwrite what was written by hand between the markers'
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
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
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
            cand list 'List the notes of the last weeks with their numbers'
            cand remove 'Take a note back: it stands in no report from now on'
            cand help 'Print this message or the help of the given subcommand(s)'
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
            cand list 'List the notes of the last weeks with their numbers'
            cand remove 'Take a note back: it stands in no report from now on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;report;note;help;list'= {
        }
        &'maestro;report;note;help;remove'= {
        }
        &'maestro;report;note;help;help'= {
        }
        &'maestro;report;calendar'= {
            cand --days 'How many days from now on'
            cand --policy 'The policy [default: maestro.toml in this folder or the nearest above it]'
            cand --db 'The log [default: .maestro/log.db beside the policy]'
            cand --as-of 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]'
            cand --format 'How to show the result [default: table]'
            cand --width 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]'
            cand --color 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is'
            cand --check 'End with 3 where the cadences contradict themselves: a date that is another weekday, two at once of the same owner, one that nobody owns'
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
            cand list 'List the notes of the last weeks with their numbers'
            cand remove 'Take a note back: it stands in no report from now on'
        }
        &'maestro;report;help;note;list'= {
        }
        &'maestro;report;help;note;remove'= {
        }
        &'maestro;report;help;calendar'= {
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
        &'maestro;log;help'= {
            cand stats 'Count what is in the log'
            cand search 'Search titles, labels, opening posts and messages'
            cand show 'Print conversations as the log holds them, in the exchange format'
            cand sql 'Ask the log in SQL; nothing can be written'
            cand export 'Print every conversation in the exchange format, one JSON object a line'
            cand backup 'Copy the log into one consistent file, while others go on using it'
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
        &'maestro;log;help;help'= {
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
            cand report 'Write a document from the log: the day, the week, a page for the browser'
            cand log 'Look into the ConversationLog: search, query, export, back up'
            cand completions 'Print a completion script'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'maestro;help;init'= {
        }
        &'maestro;help;extract'= {
            cand file 'Read conversations from files'
            cand status 'Show what was extracted, when, and how far each source is followed'
        }
        &'maestro;help;extract;file'= {
        }
        &'maestro;help;extract;status'= {
        }
        &'maestro;help;triage'= {
            cand list 'Show the queue (what `maestro triage` alone does)'
            cand next 'Show the first conversation of the queue, with its words'
            cand show 'Show conversations: where they stand, every word, every decision'
            cand why 'Tell why conversations stand where they stand, and what would change it'
            cand set 'Decide a priority, an owner or the version of the fix'
            cand done 'Mark conversations as done here'
            cand snooze 'Take conversations out of the queue for a while'
            cand wake 'Put snoozed conversations back into the queue'
        }
        &'maestro;help;triage;list'= {
        }
        &'maestro;help;triage;next'= {
        }
        &'maestro;help;triage;show'= {
        }
        &'maestro;help;triage;why'= {
        }
        &'maestro;help;triage;set'= {
        }
        &'maestro;help;triage;done'= {
        }
        &'maestro;help;triage;snooze'= {
        }
        &'maestro;help;triage;wake'= {
        }
        &'maestro;help;sla'= {
            cand status 'Show every clock, running and settled'
            cand check 'Fail when a promise is broken (for CI)'
            cand explain 'Explain the clocks of a conversation, second by second'
            cand due 'Tell when a limit ends'
            cand elapsed 'Tell how much time has passed'
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
        &'maestro;help;sla;policy'= {
        }
        &'maestro;help;sla;lint'= {
        }
        &'maestro;help;report'= {
            cand list 'List the reports that there are'
            cand context 'Print what the template of a report sees, as JSON'
            cand render 'Render a context from standard input, without looking at the log'
            cand templates 'See, copy and try the templates that reports are made from'
            cand note 'Write a sentence for the reports of this time, such as a highlight'
            cand calendar 'Show when reviews, posts and surveys are due, by the cadences of the policy'
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
            cand list 'List the notes of the last weeks with their numbers'
            cand remove 'Take a note back: it stands in no report from now on'
        }
        &'maestro;help;report;note;list'= {
        }
        &'maestro;help;report;note;remove'= {
        }
        &'maestro;help;report;calendar'= {
        }
        &'maestro;help;log'= {
            cand stats 'Count what is in the log'
            cand search 'Search titles, labels, opening posts and messages'
            cand show 'Print conversations as the log holds them, in the exchange format'
            cand sql 'Ask the log in SQL; nothing can be written'
            cand export 'Print every conversation in the exchange format, one JSON object a line'
            cand backup 'Copy the log into one consistent file, while others go on using it'
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
        &'maestro;help;completions'= {
        }
        &'maestro;help;help'= {
        }
    ]
    $completions[$command]
}
