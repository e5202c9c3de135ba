# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_maestro_global_optspecs
    string join \n policy= db= as-of= sample format= width= color= q/quiet v/verbose h/help V/version
end

function __fish_maestro_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_maestro_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_maestro_using_subcommand
    set -l cmd (__fish_maestro_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c maestro -n "__fish_maestro_needs_command" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_needs_command" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_needs_command" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_needs_command" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_needs_command" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_needs_command" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_needs_command" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_needs_command" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_needs_command" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_needs_command" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "init" -d 'Write a commented policy into this folder'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "extract" -d 'Bring conversations from outside into the log'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "triage" -d 'Show what needs you, in the order in which promises break'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "sla" -d 'Show and check the service-level clocks'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "gate" -d 'Ask whether the criteria of a release, a week, a handover hold'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "incident" -d 'Run an incident against the clock'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "report" -d 'Write a document from the log: the day, the week, a page for the browser'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "log" -d 'Look into the ConversationLog: search, query, export, back up'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "doctor" -d 'Check that everything maestro depends on is as it should be'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "completions" -d 'Print a completion script'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand init" -l preset -d 'The numbers to start from: solo (24 h to a first word), beta (P0 to P3), launch (incident classes, strictest rule), pilot (a top-ten board)' -r -f -a "solo\t''
beta\t''
launch\t''
pilot\t''"
complete -c maestro -n "__fish_maestro_using_subcommand init" -l name -d 'The product\'s name' -r
complete -c maestro -n "__fish_maestro_using_subcommand init" -l timezone -d 'The IANA time zone of dates and weekends, such as Europe/Berlin' -r
complete -c maestro -n "__fish_maestro_using_subcommand init" -l repo -d 'The repository whose conversations are yours; `maestro sla check` asks whether it was extracted lately. With --cron and --ci: extract it instead of every source of the policy' -r
complete -c maestro -n "__fish_maestro_using_subcommand init" -l pack -d 'Add a set of lines: maintenance (roles, gates, documents and cadences of a desk that stays). A policy that is there already is not touched: what it would take is printed' -r -f -a "maintenance\t''"
complete -c maestro -n "__fish_maestro_using_subcommand init" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand init" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand init" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand init" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand init" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand init" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand init" -l cron -d 'Print lines for a crontab instead; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand init" -l ci -d 'Print a GitHub workflow that extracts and checks instead; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand init" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand init" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand init" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand init" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -l max-wait -d 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -l reserve -d 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -f -a "github" -d 'Follow repositories on GitHub: issues, pull requests and discussions'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -f -a "file" -d 'Read conversations from files'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -f -a "metrics" -d 'Read numbers that were measured elsewhere, or ask for them'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -f -a "survey" -d 'Read what people answered to a survey'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -f -a "status" -d 'Show what was extracted and when, how far it goes, and the newest numbers'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from github file metrics survey status help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l only -d 'Read these parts only; the others are named as gaps' -r -f -a "issues\t''
comments\t''
reviews\t''
events\t''
discussions\t''
releases\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l numbers -d 'Read these issues and pull requests only, each anew: 12,40-44' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l since -d 'Let the first run begin with what has changed since then, such as 90d or 2026-01-24; later runs name what was left out as a gap until --full reads it' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l jobs -d 'Let up to N requests be under way at once, 1 to 16: for a first run, whose lists are long. It costs some more requests, and slows down before GitHub would refuse; it needs a token' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l max-wait -d 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l reserve -d 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l full -d 'Read everything again, not only what has changed'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l reconcile -d 'Look for what is gone now, in all conversations: deleted comments, deleted and transferred issues [default: once a day, in what is open or has changed in the last 30 days]'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l dry-run -d 'Show what would happen: the same run, on a copy of the log that is thrown away'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from github" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -l repo -d 'The repository of GitHub records that do not name theirs; those of the exchange format always do' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -l dry-run -d 'Show what would happen, with the numbers of the real run; nothing is kept'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l exec -d 'Run a program (no shell) and read the JSON that it prints; it has 60 seconds and 16 MiB' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l github-releases -d 'Ask GitHub how often the releases were downloaded: downloads_total' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l github-counts -d 'Ask GitHub for stars, watchers and forks' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l junit -d 'Read test results: tests_total, tests_failed, tests_skipped of all files together' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l criterion -d 'Read the results of Criterion below a folder: bench_NAME, its mean in seconds' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l map -d 'What the columns are called in the file' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l source -d 'Where rows come from that do not say so [default: file]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l max-wait -d 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l reserve -d 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l dry-run -d 'Show what would happen, with the numbers of the real run; nothing is kept'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from metrics" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from survey" -l map -d 'What the columns are called in the file: [columns] such as at = "Date", [constants] such as survey = "ga"' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from survey" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from survey" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from survey" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from survey" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from survey" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from survey" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from survey" -l dry-run -d 'Show what would happen, with the numbers of the real run; nothing is kept'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from survey" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from survey" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from survey" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from survey" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from survey" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from status" -l limit -d 'Show at most the last N runs' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from status" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from status" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from status" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from status" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from status" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from status" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from status" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from status" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from help" -f -a "github" -d 'Follow repositories on GitHub: issues, pull requests and discussions'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from help" -f -a "file" -d 'Read conversations from files'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from help" -f -a "metrics" -d 'Read numbers that were measured elsewhere, or ask for them'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from help" -f -a "survey" -d 'Read what people answered to a survey'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show what was extracted and when, how far it goes, and the newest numbers'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l limit -d 'Show at most N rows [default: 20 on a terminal, all through a pipe]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l view -d 'What to list: what needs you, what waits on others, what is snoozed, duplicates, or what was promised [default: us, or all that is open where a QUERY is given]' -r -f -a "us\t''
them\t''
snoozed\t''
dupes\t''
promises\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l json -d 'Print only these fields, as JSON: `ref,title,due_at`' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l all -d 'Show every row, on a terminal too'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l public -d 'Leave private conversations out'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l sync -d 'Run `maestro extract` first: what cannot be read is told, and the queue is shown all the same'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l exit-code -d 'End with 3 when something is overdue, with 4 when nobody can tell'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "list" -d 'Show the queue (what `maestro triage` alone does)'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "next" -d 'Show the first conversation of the queue, with its words'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "show" -d 'Show conversations: where they stand, every word, every decision'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "why" -d 'Tell why conversations stand where they stand, and what would change it'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "similar" -d 'Show what may be the same as a conversation, with the evidence'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "questions" -d 'Show which questions are asked again and again, and what the FAQ says about them'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "board" -d 'Show the worst open problems, each with its owner and deadline'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "backlog" -d 'Show or write the register of everything that is open'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "handoff" -d 'Write the hand-off to whoever is on call'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "session" -d 'Go through the queue one conversation at a time'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "set" -d 'Decide a priority, an owner or the version of the fix'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "assign" -d 'Say who takes conversations'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "done" -d 'Mark conversations as done here'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "dup" -d 'Say that a conversation is a duplicate of another'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "not-dup" -d 'Say that two conversations are not the same'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "snooze" -d 'Take conversations out of the queue for a while'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "wake" -d 'Put snoozed conversations back into the queue'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "promise" -d 'Give somebody a word by when, keep it, or take it back'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "escalate" -d 'Call for help with conversations'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "reply" -d 'Write a reply; nothing is sent before `triage apply`'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "tell" -d 'Tell everybody who waits for a fix that it is out'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "plan" -d 'Show what would be written to GitHub: labels, assignees, replies'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "apply" -d 'Write a plan to GitHub: exactly the one that was shown'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "undo" -d 'Take back what a plan has written to GitHub'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "workflow" -d 'Write the support workflow down, or check one'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "route" -d 'Tell which rules of the policy would take a ticket'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "test" -d 'Try the examples that stand beside the rules'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "lint" -d 'Look for rules that never speak, or speak against each other'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "explain-rule" -d 'Show what a rule asks for, what it sets, and for what it holds now'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why similar questions board backlog handoff session set assign done dup not-dup snooze wake promise escalate reply tell plan apply undo workflow route test lint explain-rule help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N rows [default: 20 on a terminal, all through a pipe]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l view -d 'What to list: what needs you, what waits on others, what is snoozed, duplicates, or what was promised [default: us, or all that is open where a QUERY is given]' -r -f -a "us\t''
them\t''
snoozed\t''
dupes\t''
promises\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l json -d 'Print only these fields, as JSON: `ref,title,due_at`' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l all -d 'Show every row, on a terminal too'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l public -d 'Leave private conversations out'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l sync -d 'Run `maestro extract` first: what cannot be read is told, and the queue is shown all the same'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l exit-code -d 'End with 3 when something is overdue, with 4 when nobody can tell'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from next" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from next" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from next" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from next" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from next" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from next" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from next" -l public -d 'Leave private conversations out'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from next" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from next" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from next" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from next" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from next" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from show" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from show" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from show" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from show" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from show" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from show" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from show" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from why" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from why" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from why" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from why" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from why" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from why" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from why" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from why" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from why" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from why" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from why" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from similar" -l limit -d 'Show at most N of each' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from similar" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from similar" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from similar" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from similar" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from similar" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from similar" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from similar" -l public -d 'Leave private conversations out'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from similar" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from similar" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from similar" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from similar" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from similar" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -l min-repeat -d 'Asked so many times at least' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -l without-entry -d 'Only those about which the FAQ says nothing'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -l public -d 'Leave private conversations out'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from questions" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -l top -d 'Show so many; all are counted' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -l sla -d 'The time for a fix or a mitigation, of wall time from the opening' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -l public -d 'Leave private conversations out'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from board" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -s o -l output -d 'Write it into FILE, as CSV' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -l source -d 'A feedback backlog in JSON, whose items belong to it' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -l force -d 'Overwrite what was edited outside of the places that are yours'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from backlog" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from handoff" -s o -l output -d 'Write it into FILE instead of printing it' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from handoff" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from handoff" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from handoff" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from handoff" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from handoff" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from handoff" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from handoff" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from handoff" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from handoff" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from handoff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from handoff" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -l slot -d 'The part of the day: morning (all that needs you), midday, evening or night' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -l minutes -d 'Pick what fits into so many minutes, by how long you took over such ones before' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -l public -d 'Leave private conversations out'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -l fresh -d 'Begin anew, though a session of this slot was not finished'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from session" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -l reason -d 'Say why; kept with the decision' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -l priority -d 'The priority: P0 to P3, or none' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -l owner -d 'Who takes it: a handle, `me`, or none' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -l fix-planned -d 'The version that will hold the fix, or none' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from assign" -l reason -d 'Say why; kept with the decision' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from assign" -l to -d 'A handle, `me`, or none' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from assign" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from assign" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from assign" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from assign" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from assign" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from assign" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from assign" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from assign" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from done" -l reason -d 'Say why; kept with the decision' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from done" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from done" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from done" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from done" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from done" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from done" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from done" -l undo -d 'Take it back: not done after all'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from done" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from done" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from done" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from done" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from dup" -l reason -d 'Say why; kept with the decision' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from dup" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from dup" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from dup" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from dup" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from dup" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from dup" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from dup" -l undo -d 'Take it back: it stands for itself again'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from dup" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from dup" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from dup" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from dup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from dup" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from not-dup" -l reason -d 'Say why; kept with the decision' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from not-dup" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from not-dup" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from not-dup" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from not-dup" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from not-dup" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from not-dup" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from not-dup" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from not-dup" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from not-dup" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from not-dup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from not-dup" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -l reason -d 'Say why; kept with the decision' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -l until -d 'The end: 3d or 4h from now, a time of the day, tomorrow, a weekday, a date, RFC 3339, or `reply` (until they write)' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from wake" -l reason -d 'Say why; kept with the decision' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from wake" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from wake" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from wake" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from wake" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from wake" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from wake" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from wake" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from wake" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from wake" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from wake" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from wake" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l due -d 'By when: 4h, 17:00, today, tomorrow, a weekday, a date (to its end), or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l number -d 'The number of the promise, where more than one is owed [default: what is due first]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l reason -d 'Say why; kept with it' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l kept -d 'It was kept, where the log does not see it'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l withdraw -d 'It is not going to be, and they know; after its moment it counts as broken'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l confirm -d 'What sounds like a promise is one'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l reject -d 'What sounds like a promise is none'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from promise" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -l kind -d 'How loud: `immediate` (P0, privacy, security, several people at once), `standard` (stuck, press, law, about to leave), `user` (they asked for somebody who decides) [default: immediate for a P0, else standard]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -l reason -d 'Say what exactly you need help with; kept with the decision' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -l undo -d 'Take the call back'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from escalate" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l template -d 'The template to fill' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l set -d 'A variable of the template; `none` leaves out what may be left out' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l from -d 'Another conversation whose title and name the template may take (other_title, other_ref)' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l body -d 'Your own words, from a file or - for stdin' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l promise -d 'Be back within this time, or `none` [default: as the template says]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l show -d 'Show the text of a template and the variables it asks for' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l redact -d 'Where that conversation is private and the reply is not, say so in words that tell of nobody'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l edit -d 'Write it in $VISUAL or $EDITOR, beginning with the template, the body or nothing'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l list -d 'Show the templates and what each does to the conversation'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l sent -d 'You have sent the waiting reply yourself: it counts as our word from now on'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l discard -d 'Give up the waiting reply'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from reply" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -l release -d 'The release that holds the fix: everybody for whom it was planned' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -l template -d 'The template of the reply' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -l set -d 'A variable of the template; `none` leaves out what may be left out' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -l eml -d 'Write those for mail into this folder, as drafts that a mail program opens' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -l closed -d 'Those whose conversation is closed, too'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -l dry-run -d 'Show who would be told, and draft nothing'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from tell" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from plan" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from plan" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from plan" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from plan" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from plan" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from plan" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from plan" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from plan" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from plan" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -l token-source -d 'Where the token for writing comes from' -r -f -a "env\t'MAESTRO_GITHUB_WRITE_TOKEN'
gh\t'What `gh auth token` prints'"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -l max-wait -d 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -l reserve -d 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -l yes -d 'Do not ask'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -l dry-run -d 'Look and say what would be written; write nothing'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -l create-labels -d 'Create labels that the repository does not have'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from apply" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -l token-source -d 'Where the token for writing comes from' -r -f -a "env\t'MAESTRO_GITHUB_WRITE_TOKEN'
gh\t'What `gh auth token` prints'"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -l max-wait -d 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -l reserve -d 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -l yes -d 'Do not ask'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -l dry-run -d 'Look and say what would be written; write nothing'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from undo" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -f -a "export" -d 'Write the workflow of the policy as YAML'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -f -a "check" -d 'Check a support workflow: can every ticket get to somebody?'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from workflow" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from route" -l case -d 'A ticket: channel=…, priority=P0…P3|none, phase=…, and rule=… that is to take it' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from route" -l file -d 'Ask this workflow instead of the policy' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from route" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from route" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from route" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from route" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from route" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from route" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from route" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from route" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from route" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from route" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from route" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from test" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from test" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from test" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from test" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from test" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from test" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from test" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from test" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from lint" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from lint" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from lint" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from lint" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from lint" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from lint" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from lint" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from lint" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from lint" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from lint" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from lint" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from explain-rule" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from explain-rule" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from explain-rule" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from explain-rule" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from explain-rule" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from explain-rule" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from explain-rule" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from explain-rule" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from explain-rule" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from explain-rule" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from explain-rule" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "list" -d 'Show the queue (what `maestro triage` alone does)'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "next" -d 'Show the first conversation of the queue, with its words'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show conversations: where they stand, every word, every decision'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "why" -d 'Tell why conversations stand where they stand, and what would change it'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "similar" -d 'Show what may be the same as a conversation, with the evidence'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "questions" -d 'Show which questions are asked again and again, and what the FAQ says about them'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "board" -d 'Show the worst open problems, each with its owner and deadline'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "backlog" -d 'Show or write the register of everything that is open'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "handoff" -d 'Write the hand-off to whoever is on call'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "session" -d 'Go through the queue one conversation at a time'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "set" -d 'Decide a priority, an owner or the version of the fix'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "assign" -d 'Say who takes conversations'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "done" -d 'Mark conversations as done here'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "dup" -d 'Say that a conversation is a duplicate of another'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "not-dup" -d 'Say that two conversations are not the same'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "snooze" -d 'Take conversations out of the queue for a while'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "wake" -d 'Put snoozed conversations back into the queue'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "promise" -d 'Give somebody a word by when, keep it, or take it back'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "escalate" -d 'Call for help with conversations'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "reply" -d 'Write a reply; nothing is sent before `triage apply`'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "tell" -d 'Tell everybody who waits for a fix that it is out'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "plan" -d 'Show what would be written to GitHub: labels, assignees, replies'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "apply" -d 'Write a plan to GitHub: exactly the one that was shown'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "undo" -d 'Take back what a plan has written to GitHub'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "workflow" -d 'Write the support workflow down, or check one'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "route" -d 'Tell which rules of the policy would take a ticket'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "test" -d 'Try the examples that stand beside the rules'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "lint" -d 'Look for rules that never speak, or speak against each other'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "explain-rule" -d 'Show what a rule asks for, what it sets, and for what it holds now'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -l state -d 'Show only clocks in this state; several with commas between them' -r -f -a "breached_open\t''
at_risk\t''
running\t''
paused\t''
open_ended\t''
unknown\t''
met\t''
breached_closed\t''
cancelled\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -l clock -d 'Show only this clock; several with commas between them' -r -f -a "first_response\t''
acknowledge\t''
triage\t''
next_response\t''
periodic_update\t''
resolution\t''
requester_wait\t''
agent_work\t''
mitigation_note\t''
assess\t''
triage_max\t''
escalation\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -l limit -d 'Show at most N rows [default: 40 on a terminal, all through a pipe]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -l all -d 'Show every row, on a terminal too'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -l exit-code -d 'End with 3 when a promise is broken and still open, with 4 when nobody can tell'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -a "status" -d 'Show every clock, running and settled'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -a "check" -d 'Fail when a promise is broken (for CI)'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -a "explain" -d 'Explain the clocks of a conversation, second by second'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -a "due" -d 'Tell when a limit ends'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -a "elapsed" -d 'Tell how much time has passed'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -a "capacity" -d 'Compare people\'s hours with what comes in'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -a "policy" -d 'Show the policy in force, with the origin of each value'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -a "lint" -d 'Look for promises that the policy does not make, or does not mean'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed capacity policy lint help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -l state -d 'Show only clocks in this state; several with commas between them' -r -f -a "breached_open\t''
at_risk\t''
running\t''
paused\t''
open_ended\t''
unknown\t''
met\t''
breached_closed\t''
cancelled\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -l clock -d 'Show only this clock; several with commas between them' -r -f -a "first_response\t''
acknowledge\t''
triage\t''
next_response\t''
periodic_update\t''
resolution\t''
requester_wait\t''
agent_work\t''
mitigation_note\t''
assess\t''
triage_max\t''
escalation\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -l limit -d 'Show at most N rows [default: 40 on a terminal, all through a pipe]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -l all -d 'Show every row, on a terminal too'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -l exit-code -d 'End with 3 when a promise is broken and still open, with 4 when nobody can tell'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from status" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -l since -d 'Count breaches that were stopped since then, too: RFC 3339, a date, or 7d for a week back' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -l fail-on -d 'Fail on this, besides a breach; several with commas between them' -r -f -a "at-risk\t'A clock that is about to break (3)'
unknown\t'A clock that nobody can judge (4)'"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -l ignore -d 'Leave out breaches that exist only because the priority changed' -r -f -a "retarget\t'The old limit was kept; the one that the new priority brought was not'"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from check" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from explain" -l clock -d 'Explain only this clock; several with commas between them' -r -f -a "first_response\t''
acknowledge\t''
triage\t''
next_response\t''
periodic_update\t''
resolution\t''
requester_wait\t''
agent_work\t''
mitigation_note\t''
assess\t''
triage_max\t''
escalation\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from explain" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from explain" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from explain" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from explain" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from explain" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from explain" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from explain" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from explain" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -l from -d 'The start: RFC 3339 or a date' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -l within -d 'The limit: 90s, 45m, 4h, 3d, 2w, or 2bd for business days of the calendar' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -l calendar -d 'A calendar of the policy [default: 24x7]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -l pause -d 'Leave this time out: FROM/TO, or FROM/ while the pause is still open; may be repeated' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from due" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -l from -d 'The start: RFC 3339 or a date' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -l to -d 'The end: RFC 3339 or a date' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -l calendar -d 'A calendar of the policy [default: 24x7]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -l pause -d 'Leave this time out: FROM/TO, or FROM/ while the pause is still open; may be repeated' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from elapsed" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -l week -d 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -l since -d 'From this moment on: how long ago (`7d`), a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -l until -d 'Up to this moment [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -l public -d 'For readers outside: do not tell who worked at a weekend'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -l exit-code -d 'End with 3 when a limit of `[capacity]` is passed, with 4 when nobody can tell'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from capacity" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from policy" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from policy" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from policy" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from policy" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from policy" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from policy" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from policy" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from policy" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from policy" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from policy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from policy" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from lint" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from lint" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from lint" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from lint" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from lint" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from lint" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from lint" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from lint" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from lint" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from lint" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from lint" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show every clock, running and settled'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from help" -f -a "check" -d 'Fail when a promise is broken (for CI)'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from help" -f -a "explain" -d 'Explain the clocks of a conversation, second by second'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from help" -f -a "due" -d 'Tell when a limit ends'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from help" -f -a "elapsed" -d 'Tell how much time has passed'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from help" -f -a "capacity" -d 'Compare people\'s hours with what comes in'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from help" -f -a "policy" -d 'Show the policy in force, with the origin of each value'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from help" -f -a "lint" -d 'Look for promises that the policy does not make, or does not mean'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -l item -d 'What it is about, of a gate that is about one of several things' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -l fail-on -d 'Fail (3) by warnings, too: `important`' -r -f -a "critical\t''
important\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -l ga -d 'The gate before a release; the same as the name `ga`'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -l all -d 'Show criteria that do not apply now, too (with -q, only what is in the way)'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -l record -d 'Keep the evaluation, so that later ones can be compared with it'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -l announce -d 'Tell the phases of the maintenance plan, one a line (of `maintenance`)'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "list" -d 'List the gates of the policy, built-in ones too'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "check" -d 'Check the gates of the policy, without judging anything'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "explain" -d 'Explain one criterion: value, target, margin, sample, SQL, rows, remedy'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "plan" -d 'Plan the shortest way to GO'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "decide" -d 'Decide GO or NO-GO, and record who, why and until when'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "require" -d 'Require a recorded GO that still stands (for the workflow that publishes)'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "waive" -d 'Waive a criterion, until a day and for a reason'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "waivers" -d 'List what is waived, and until when'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "attest" -d 'Attest that something is so, or that it is not'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "approve" -d 'Approve something as a stakeholder, or refuse to'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "history" -d 'Show what people said of gates, the newest first'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "diff" -d 'Compare two evaluations of a gate: what changed, and what got worse'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "bundle" -d 'Put a verdict and all that it rests on into a folder'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "verify" -d 'Check a bundle, and judge its gate again'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and not __fish_seen_subcommand_from list check explain plan decide require waive waivers attest approve history diff bundle verify help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from list" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from list" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from list" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from list" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from list" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from list" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from list" -l settings -d 'Show every setting of the gate by its key'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from list" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from check" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from check" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from check" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from check" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from check" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from check" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from check" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from check" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from explain" -l item -d 'What the gate is about, of a gate that is about one of several things' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from explain" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from explain" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from explain" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from explain" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from explain" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from explain" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from explain" -l rows -d 'Show all rows behind the number, not the first ten'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from explain" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from explain" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from plan" -l item -d 'What it is about, of a gate that is about one of several things' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from plan" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from plan" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from plan" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from plan" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from plan" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from plan" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from plan" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from plan" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from plan" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l by -d 'Who takes the responsibility [default: you]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l reason -d 'Why' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l consulted -d 'Who was asked before: handles or roles; may be given several times' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l condition -d 'What has to happen besides; may be given several times' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l due -d 'By when the conditions are owed: 3d, a date, RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l valid-for -d 'How long it stands: at most 30d, or what the gate says where that is more [default: what the gate says, 72h]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l item -d 'What the gate is about, of a gate that is about one of several things' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l go -d 'Decide GO'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l no-go -d 'Decide NO-GO'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l override -d 'Take it against the verdict, the authority or the consultation'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from decide" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -l subject -d 'The release or the commit that must be the one decided about [default: that of the policy]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -l bundle -d 'Take the decision of this bundle instead of the log\'s' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -l signers -d 'Who may sign a bundle, as `ssh-keygen -Y verify` reads it' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -l signer -d 'Who must have signed the bundle' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -l item -d 'What the gate is about, of a gate that is about one of several things' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from require" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -l until -d 'Until when: 7d, a date, RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -l reason -d 'Why' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -l compensating -d 'What is done instead' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -l by -d 'Who takes the responsibility [default: you]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -l item -d 'What the gate is about, of a gate that is about one of several things' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waive" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waivers" -l expiring -d 'Show only those that end within this time, and those that are over' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waivers" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waivers" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waivers" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waivers" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waivers" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waivers" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waivers" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waivers" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waivers" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waivers" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from waivers" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -l evidence -d 'What shows it: a link, a file, a word' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -l until -d 'Until when it holds: 90d, a date [default: as long as the gate says]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -l by -d 'Who says it [default: you]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -l item -d 'What it is about, of a gate that is about one of several things' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -l no -d 'It is not so'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from attest" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l by -d 'Who approves it [default: you]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l role -d 'As what they approve it: operations, product …' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l condition -d 'Under which condition' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l due -d 'By when the condition is owed: 3d, a date' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l until -d 'Until when it holds: 90d, a date [default: for good]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l item -d 'What it is about, of a gate that is about one of several things' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l reject -d 'It is not approved'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from approve" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -l kind -d 'Only this kind' -r -f -a "evaluation\t''
decision\t''
waiver\t''
attestation\t''
approval\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -l item -d 'Only of this thing, of gates that are about one of several' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -l limit -d 'At most so many, on a terminal' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from history" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from diff" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from diff" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from diff" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from diff" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from diff" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from diff" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from diff" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from diff" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -s o -l output -d 'The folder to write, new or an earlier bundle' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -l item -d 'What it is about, of a gate that is about one of several things' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -l previous -d 'Leave out receipts that this earlier bundle has' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -l key -d 'Sign with this SSH private key (Ed25519, without a passphrase)' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -l with-pii -d 'Keep columns that tell who somebody is'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from bundle" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from verify" -l signers -d 'Who may sign, as `ssh-keygen -Y verify` reads it; without it nobody asks whose the key is' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from verify" -l signer -d 'Who must have signed' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from verify" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from verify" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from verify" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from verify" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from verify" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from verify" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from verify" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from verify" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the gates of the policy, built-in ones too'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check the gates of the policy, without judging anything'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "explain" -d 'Explain one criterion: value, target, margin, sample, SQL, rows, remedy'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "plan" -d 'Plan the shortest way to GO'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "decide" -d 'Decide GO or NO-GO, and record who, why and until when'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "require" -d 'Require a recorded GO that still stands (for the workflow that publishes)'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "waive" -d 'Waive a criterion, until a day and for a reason'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "waivers" -d 'List what is waived, and until when'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "attest" -d 'Attest that something is so, or that it is not'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "approve" -d 'Approve something as a stakeholder, or refuse to'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "history" -d 'Show what people said of gates, the newest first'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Compare two evaluations of a gate: what changed, and what got worse'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "bundle" -d 'Put a verdict and all that it rests on into a folder'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Check a bundle, and judge its gate again'
complete -c maestro -n "__fish_maestro_using_subcommand gate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -l severity -d 'Show only those of this severity now: P0 to P3' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -l kind -d 'Show only this kind: incident, maintenance or drill' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -l all -d 'Show the closed ones, too'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -l public -d 'Leave private incidents out'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "open" -d 'Declare an incident'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "list" -d 'List incidents, what is due first on top (as `maestro incident` alone)'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "show" -d 'Show an incident: what is due next, its deadlines, its actions, what happened'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "stage" -d 'Say that a stage is done'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "update" -d 'Record what you told the public, and when you will write again'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "set" -d 'Change what is known: the severity, a moment, who leads, what it hits'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "facts" -d 'Record what is known, for the decision'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "decide" -d 'Ask the rollback matrix, and record what was decided'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "escalate" -d 'See whom to call next, how, and what to say'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "alert" -d 'Print what to tell the team, post it, or record that it was posted'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "hotfix" -d 'Follow a hotfix: planned against actual, and what must not be forgotten'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "action" -d 'Note what has to be done after the fire, and by whom'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "log" -d 'Show the timeline, add to it, correct it, or write the incident table'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "check" -d 'Check that nothing of an incident is late (for cron and CI)'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "postmortem" -d 'Write the post-mortem: begin it from the log, check it, publish it'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "runbook" -d 'Keep an eye on the runbooks: who reviewed them, which were used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "export" -d 'Hand the incidents on: CSV, JSON, an RSS feed, pages for cState'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "import" -d 'Take incidents in from another tool: CSV or JSON'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "close" -d 'Close an incident, or open it again'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and not __fish_seen_subcommand_from open list show stage update set facts decide escalate alert hotfix action log check postmortem runbook export import close help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l from -d 'A conversation that tells of it; may be given several times' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l severity -d 'P0 to P3 [default: the conversation\'s priority, else P0]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l kind -d 'What it is: incident, maintenance or drill' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l started -d 'When it began: 10m (ago), 02:40, a date, or RFC 3339 [default: when it was reported]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l reported -d 'When somebody told us' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l detected -d 'When we saw it ourselves' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l until -d 'The end of a maintenance window: 2h (from now), 04:00, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l lead -d 'Who leads [default: you]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l release -d 'The release in which it burns [default: release.version of the policy]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l private -d 'Keep all of it inside the team, and say why' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from open" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -l severity -d 'Show only those of this severity now: P0 to P3' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -l kind -d 'Show only this kind: incident, maintenance or drill' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -l all -d 'Show the closed ones, too'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -l public -d 'Leave private incidents out'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from show" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from show" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from show" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from show" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from show" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from show" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from show" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -l evidence -d 'How one can see it: a pull request, a release, who confirmed it' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -l at -d 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -l undone -d 'Take it back: not done after all'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -l private -d 'Keep it inside the team: it never appears in anything public'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -l public -d 'Let it appear in public documents'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from stage" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l kind -d 'What it is: ack, update, mitigation, released, resolved or report' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l text -d 'The words' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l next -d 'When you will write again: 1h (from now), 14:30, a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l link -d 'Where it was posted' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l at -d 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l template -d 'Print words to begin with, and record nothing'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l force -d 'Record words that are not fit for the public'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l private -d 'Keep it inside the team: it never appears in anything public'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l public -d 'Let it appear in public documents'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from update" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l severity -d 'P0 to P3' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l reason -d 'Why the severity is another one' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l title -d 'What is wrong, in a few words' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l lead -d 'Who leads, or none' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l release -d 'The release in which it burns, or none' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l started -d 'When it began: 10m (ago), 02:10, a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l detected -d 'When we saw it ourselves' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l reported -d 'When somebody told us' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l until -d 'The end of a maintenance window: 2h (from now), 04:00, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l make-private -d 'Keep it inside the team from now on, and say why' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l summary -d 'What happens, in a sentence or two, or none' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l impact -d 'Who is hit and how badly, or none' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l cause -d 'What contributed to it, or none' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l fixed -d 'How it was mended, or none' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l affected -d 'The parts or platforms it touches, or none' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l link -d 'A conversation that tells of it; may be given several times' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l at -d 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l make-public -d 'Let the public read of it'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l private -d 'Keep it inside the team: it never appears in anything public'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l public -d 'Let it appear in public documents'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -l source -d 'Where it is known from' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -l at -d 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -l private -d 'Keep it inside the team: it never appears in anything public'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -l public -d 'Let it appear in public documents'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from facts" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l accept -d 'What was decided: rollback, disable, hotfix or fix-forward' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l by -d 'Who takes the responsibility [default: you]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l consulted -d 'Who was asked before: handles or roles; may be given several times' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l reason -d 'Why' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l override -d 'Why the matrix, the authority or the consultation is passed over' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l tag -d 'The tag of the hotfix, to be looked at' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l at -d 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l private -d 'Keep it inside the team: it never appears in anything public'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l public -d 'Let it appear in public documents'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from decide" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l step -d 'Another step than the next one, by its id' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l note -d 'What was said' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l at -d 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l reached -d 'They answered'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l no-answer -d 'Nobody answered'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l private -d 'Keep it inside the team: it never appears in anything public'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l public -d 'Let it appear in public documents'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from escalate" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l to -d 'The form of the message' -r -f -a "text\t''
discord\t''
slack\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l posted -d 'It was posted: in which channel, or to whom' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l link -d 'Where one can see it' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l at -d 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l yes -d 'Post it now'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l again -d 'Post it though it was posted there before'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l inside -d 'Only the team reads there: name what is private, too'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l private -d 'Keep it inside the team: it never appears in anything public'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l public -d 'Let it appear in public documents'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from alert" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -f -a "plan" -d 'Show the timetable of a hotfix, planned and actual'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -f -a "check" -d 'Show the checklist, or tick one of its items'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from hotfix" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -f -a "add" -d 'Add an action'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -f -a "set" -d 'Change an action: done, rejected, another owner, another date'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -f -a "list" -d 'List the open actions of all incidents'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from action" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l link -d 'Where one can see it' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l runbook -d 'The runbook that was followed, by its id' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l revise -d 'The entry to correct, such as e12: its moment with --at, its words with TEXT' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l write -d 'Write the table of public incidents into FILE, between markers named ANCHOR' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l at -d 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l private -d 'Keep it inside the team: it never appears in anything public'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l public -d 'Let it appear in public documents'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from log" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from check" -l within -d 'Fail also by what is due within this time: 15m, 1h' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from check" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from check" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from check" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from check" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from check" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from check" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from check" -l public -d 'Leave private incidents out'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from check" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from check" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -f -a "new" -d 'Begin the document with what the log knows'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -f -a "check" -d 'Check that it is finished and blames nobody'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -f -a "publish" -d 'Write it for the public, without its private parts'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from postmortem" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -f -a "index" -d 'Look through folders for runbooks, and remember what is in them'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -f -a "list" -d 'List the runbooks, whose review is due, and how often each was followed'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -f -a "reviewed" -d 'Record that you have read runbooks through, as they are now'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -f -a "import" -d 'Take runbooks in from files of another tool: YAML, JSON or Markdown'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from runbook" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -l to -d 'The form' -r -f -a "csv\t''
json\t''
rss\t''
cstate\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -l out -d 'For cState: the folder of its issues; one file for each incident' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -l public -d 'Leave private incidents out'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -l severity -d 'What the other tool calls a severity; may be given several times' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -l source -d 'Whose ids these are: two tools may both have an incident 7' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -l default-severity -d 'The severity of records that name none, or none that is known' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -l close-open -d 'Close what the other tool calls open, at its last moment: for archives'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -l dry-run -d 'Only look: the same work, and nothing is stored'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l as -d 'How it ended: resolved, false-alarm or merged' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l into -d 'The incident it was merged into' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l reason -d 'Why' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l override -d 'Close it though something is open, and say why' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l at -d 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l reopen -d 'It burns again: the fix is owed anew'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l private -d 'Keep it inside the team: it never appears in anything public'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l public -d 'Let it appear in public documents'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from close" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "open" -d 'Declare an incident'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "list" -d 'List incidents, what is due first on top (as `maestro incident` alone)'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show an incident: what is due next, its deadlines, its actions, what happened'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "stage" -d 'Say that a stage is done'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "update" -d 'Record what you told the public, and when you will write again'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "set" -d 'Change what is known: the severity, a moment, who leads, what it hits'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "facts" -d 'Record what is known, for the decision'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "decide" -d 'Ask the rollback matrix, and record what was decided'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "escalate" -d 'See whom to call next, how, and what to say'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "alert" -d 'Print what to tell the team, post it, or record that it was posted'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "hotfix" -d 'Follow a hotfix: planned against actual, and what must not be forgotten'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "action" -d 'Note what has to be done after the fire, and by whom'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "log" -d 'Show the timeline, add to it, correct it, or write the incident table'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check that nothing of an incident is late (for cron and CI)'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "postmortem" -d 'Write the post-mortem: begin it from the log, check it, publish it'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "runbook" -d 'Keep an eye on the runbooks: who reviewed them, which were used'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "export" -d 'Hand the incidents on: CSV, JSON, an RSS feed, pages for cState'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "import" -d 'Take incidents in from another tool: CSV or JSON'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "close" -d 'Close an incident, or open it again'
complete -c maestro -n "__fish_maestro_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l slot -d 'The round of the day, of `daily` [default: morning before noon, then evening]' -r -f -a "morning\t''
midday\t''
evening\t''
night\t''
launch\t''
eod\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l week -d 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l month -d 'The month: `2026-02`, or `last`' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l since -d 'From this moment on: how long ago (`7d`), a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l until -d 'Up to this moment, which is the moment of the report [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l min-repeat -d 'Of `faq`: name questions that were asked so many times at least [default: 3]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l tenant -d 'Of `dashboard`: one tenant\'s own numbers (dimension `tenant`), and nothing of the log' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -s o -l output -d 'Write it into FILE instead of printing it; what was in there is replaced' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l write -d 'Put it between the markers ANCHOR of FILE, as Markdown' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l as -d 'Print it in the shape of a message: up to 280 characters, the body of a webhook, a mail' -r -f -a "short\t''
discord\t''
slack\t''
eml\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l publish -d 'Publish it: `discussion`, `discord`, `slack`, `stdout`, FILE#ANCHOR or FILE.eml' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l category -d 'The category of the discussion by its slug [default: `[report] category`, else announcements]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l repo -d 'The repository of the discussion [default: the one of the policy]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l token-source -d 'Where the token for writing comes from' -r -f -a "env\t'MAESTRO_GITHUB_WRITE_TOKEN'
gh\t'What `gh auth token` prints'"
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l from-telemetry -d 'Of `roadmap`: put what the product measured of its own use before what is planned'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l public -d 'For readers outside: leave private conversations out of every list'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l private -d 'Show the titles of private conversations; what is published never has them'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l yes -d 'Publish it now [default: print what would go out, and where]'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l force -d 'Overwrite what was written by hand between the markers, or at the target'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l again -d 'Send once more what was sent before or may have been, or create anew what is gone'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l posted -d 'Somebody looked: it is in the chat. Record that, and send nothing'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l inside -d 'Only the team reads there: mask private conversations instead of leaving them out'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l even-if-stale -d 'Write it although the data is missing, incomplete or old'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l exit-code -d 'End with 3 when the day is red, with 4 when nobody can tell'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -a "list" -d 'List the reports that there are'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -a "context" -d 'Print what the template of a report sees, as JSON'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -a "render" -d 'Render a context from standard input, without looking at the log'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -a "templates" -d 'See, copy and try the templates that reports are made from'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -a "note" -d 'Write a sentence for the reports of this time, such as a highlight'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -a "calendar" -d 'Show when reviews, posts and surveys are due, by the cadences of the policy'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -a "publish" -d 'Publish a document from a file, or list what was published'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -a "mail" -d 'Write a report as one mail for each person of a table'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -a "artifact" -d 'Write the documents of a desk that stays, such as its charter'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar publish mail artifact help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from list" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from list" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from list" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from list" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from list" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from list" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from list" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l slot -d 'The round of the day, of `daily` [default: morning before noon, then evening]' -r -f -a "morning\t''
midday\t''
evening\t''
night\t''
launch\t''
eod\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l week -d 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l month -d 'The month: `2026-02`, or `last`' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l since -d 'From this moment on: how long ago (`7d`), a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l until -d 'Up to this moment, which is the moment of the report [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l min-repeat -d 'Of `faq`: name questions that were asked so many times at least [default: 3]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l tenant -d 'Of `dashboard`: one tenant\'s own numbers (dimension `tenant`), and nothing of the log' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l from-telemetry -d 'Of `roadmap`: put what the product measured of its own use before what is planned'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l public -d 'For readers outside: leave private conversations out of every list'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l private -d 'Show the titles of private conversations; what is published never has them'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l schema -d 'Print the JSON Schema of the context instead'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from context" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from render" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from render" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from render" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from render" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from render" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from render" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from render" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from render" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from render" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from render" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from render" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -f -a "list" -d 'List the templates, and which file each comes from'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -f -a "show" -d 'Print a template'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -f -a "eject" -d 'Copy a built-in template to where yours are, to change it'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -f -a "check" -d 'Try every template on the sample, on an empty log and on hostile text'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from templates" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -l on -d 'The date that it is about [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -l about -d 'The conversation that it is about' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -a "import" -d 'Read the minutes of a meeting as notes'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -a "list" -d 'List the notes of the last weeks with their numbers'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -a "remove" -d 'Take a note back: it stands in no report from now on'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -l days -d 'How many days from now on; --check looks as far back, too' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -l check -d 'End with 3 where the cadences contradict themselves, or one was missed'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -l ics -d 'Write it for a calendar program, as `--format ics` does'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l to -d '`discussion`, `discord`, `slack`, `stdout`, FILE#ANCHOR or FILE.eml' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l category -d 'The category of the discussion by its slug [default: `[report] category`, else announcements]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l repo -d 'The repository of the discussion [default: the one of the policy]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l token-source -d 'Where the token for writing comes from' -r -f -a "env\t'MAESTRO_GITHUB_WRITE_TOKEN'
gh\t'What `gh auth token` prints'"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l yes -d 'Publish it now [default: print what would go out, and where]'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l force -d 'Overwrite what was written by hand between the markers, or at the target'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l again -d 'Send once more what was sent before or may have been, or create anew what is gone'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l posted -d 'Somebody looked: it is in the chat. Record that, and send nothing'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l inside -d 'Only the team reads there: mask private conversations instead of leaving them out'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from publish" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l people -d 'Who gets it, CSV' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l wave -d 'Another wave is another mail to the same people [default: the period of the report]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l dir -d 'The folder of the mails [default: `mails` beside the log]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l slot -d 'The round of the day, of `daily` [default: morning before noon, then evening]' -r -f -a "morning\t''
midday\t''
evening\t''
night\t''
launch\t''
eod\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l week -d 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l month -d 'The month: `2026-02`, or `last`' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l since -d 'From this moment on: how long ago (`7d`), a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l until -d 'Up to this moment, which is the moment of the report [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l min-repeat -d 'Of `faq`: name questions that were asked so many times at least [default: 3]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l tenant -d 'Of `dashboard`: one tenant\'s own numbers (dimension `tenant`), and nothing of the log' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l yes -d 'Write them now'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l again -d 'Write them all, once more'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l even-if-stale -d 'Although the data is missing, incomplete or old'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l from-telemetry -d 'Of `roadmap`: put what the product measured of its own use before what is planned'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l public -d 'For readers outside: leave private conversations out of every list'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l private -d 'Show the titles of private conversations; what is published never has them'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from mail" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from artifact" -l dir -d 'Write it below this folder' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from artifact" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from artifact" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from artifact" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from artifact" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from artifact" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from artifact" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from artifact" -l force -d 'Overwrite what was edited outside of the places that are yours'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from artifact" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from artifact" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from artifact" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from artifact" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from artifact" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the reports that there are'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "context" -d 'Print what the template of a report sees, as JSON'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "render" -d 'Render a context from standard input, without looking at the log'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "templates" -d 'See, copy and try the templates that reports are made from'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "note" -d 'Write a sentence for the reports of this time, such as a highlight'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "calendar" -d 'Show when reviews, posts and surveys are due, by the cadences of the policy'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "publish" -d 'Publish a document from a file, or list what was published'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "mail" -d 'Write a report as one mail for each person of a table'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "artifact" -d 'Write the documents of a desk that stays, such as its charter'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -f -a "stats" -d 'Count what is in the log'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -f -a "search" -d 'Search titles, labels, opening posts and messages'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -f -a "show" -d 'Print conversations as the log holds them, in the exchange format'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -f -a "sql" -d 'Ask the log in SQL; nothing can be written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -f -a "export" -d 'Print every conversation in the exchange format, one JSON object a line'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -f -a "backup" -d 'Copy the log into one consistent file, while others go on using it'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -f -a "receipts" -d 'List the receipts of what was decided and imported'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -f -a "verify" -d 'Check that what was recorded is still what was recorded'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup receipts verify help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from stats" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from stats" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from stats" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from stats" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from stats" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from stats" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from stats" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from stats" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from search" -l limit -d 'Show at most N matches' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from search" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from search" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from search" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from search" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from search" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from search" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from search" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from search" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from search" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from show" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from show" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from show" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from show" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from show" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from show" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from show" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from sql" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from sql" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from sql" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from sql" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from sql" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from sql" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from sql" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from sql" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from sql" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from sql" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from sql" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from export" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from export" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from export" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from export" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from export" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from export" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from export" -l public -d 'Leave private conversations out'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from export" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from backup" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from backup" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from backup" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from backup" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from backup" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from backup" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from backup" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from backup" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -l kind -d 'Only receipts of this kind: genesis, decision, incident, runbook, note, extract, write-back, publication, evaluation, gate-decision, waiver, attestation, approval' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -l by -d 'Only receipts of this person' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -l since -d 'Only receipts since this moment: RFC 3339, a date, or a length of time back (`7d`)' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -l limit -d 'Show at most the newest N' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -l lines -d 'Print all of them as they are chained, the oldest first, one JSON object a line: what `log verify --file` reads'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from receipts" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -l file -d 'Check receipts that `log receipts --lines` printed, not those of the log' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -l head -d 'A head that was kept elsewhere, or the manifest.json of a gate\'s bundle [default: the head beside the log]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -l quick -d 'Leave out SQLite\'s own check of the whole file, which takes long on a large log'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from verify" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Count what is in the log'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "search" -d 'Search titles, labels, opening posts and messages'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "show" -d 'Print conversations as the log holds them, in the exchange format'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "sql" -d 'Ask the log in SQL; nothing can be written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "export" -d 'Print every conversation in the exchange format, one JSON object a line'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "backup" -d 'Copy the log into one consistent file, while others go on using it'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "receipts" -d 'List the receipts of what was decided and imported'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Check that what was recorded is still what was recorded'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -f -a "access" -d 'Show which token is used, what it may do, and whether it reads every source'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -f -a "links" -d 'Check the links of Markdown documents before a launch'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and not __fish_seen_subcommand_from access links help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from access" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from access" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from access" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from access" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from access" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from access" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from access" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from access" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from access" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from access" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from access" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from links" -l timeout -d 'With `--online`: wait this long for each answer' -r
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from links" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from links" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from links" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from links" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from links" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from links" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from links" -l online -d 'Ask each address of the web whether it answers'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from links" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from links" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from links" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from links" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from links" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from help" -f -a "access" -d 'Show which token is used, what it may do, and whether it reads every source'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from help" -f -a "links" -d 'Check the links of Markdown documents before a launch'
complete -c maestro -n "__fish_maestro_using_subcommand doctor; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand completions" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand completions" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand completions" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand completions" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand completions" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand completions" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand completions" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand completions" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand completions" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand completions" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla gate incident report log doctor completions help" -f -a "init" -d 'Write a commented policy into this folder'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla gate incident report log doctor completions help" -f -a "extract" -d 'Bring conversations from outside into the log'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla gate incident report log doctor completions help" -f -a "triage" -d 'Show what needs you, in the order in which promises break'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla gate incident report log doctor completions help" -f -a "sla" -d 'Show and check the service-level clocks'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla gate incident report log doctor completions help" -f -a "gate" -d 'Ask whether the criteria of a release, a week, a handover hold'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla gate incident report log doctor completions help" -f -a "incident" -d 'Run an incident against the clock'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla gate incident report log doctor completions help" -f -a "report" -d 'Write a document from the log: the day, the week, a page for the browser'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla gate incident report log doctor completions help" -f -a "log" -d 'Look into the ConversationLog: search, query, export, back up'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla gate incident report log doctor completions help" -f -a "doctor" -d 'Check that everything maestro depends on is as it should be'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla gate incident report log doctor completions help" -f -a "completions" -d 'Print a completion script'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla gate incident report log doctor completions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from extract" -f -a "github" -d 'Follow repositories on GitHub: issues, pull requests and discussions'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from extract" -f -a "file" -d 'Read conversations from files'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from extract" -f -a "metrics" -d 'Read numbers that were measured elsewhere, or ask for them'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from extract" -f -a "survey" -d 'Read what people answered to a survey'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from extract" -f -a "status" -d 'Show what was extracted and when, how far it goes, and the newest numbers'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "list" -d 'Show the queue (what `maestro triage` alone does)'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "next" -d 'Show the first conversation of the queue, with its words'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "show" -d 'Show conversations: where they stand, every word, every decision'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "why" -d 'Tell why conversations stand where they stand, and what would change it'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "similar" -d 'Show what may be the same as a conversation, with the evidence'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "questions" -d 'Show which questions are asked again and again, and what the FAQ says about them'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "board" -d 'Show the worst open problems, each with its owner and deadline'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "backlog" -d 'Show or write the register of everything that is open'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "handoff" -d 'Write the hand-off to whoever is on call'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "session" -d 'Go through the queue one conversation at a time'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "set" -d 'Decide a priority, an owner or the version of the fix'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "assign" -d 'Say who takes conversations'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "done" -d 'Mark conversations as done here'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "dup" -d 'Say that a conversation is a duplicate of another'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "not-dup" -d 'Say that two conversations are not the same'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "snooze" -d 'Take conversations out of the queue for a while'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "wake" -d 'Put snoozed conversations back into the queue'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "promise" -d 'Give somebody a word by when, keep it, or take it back'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "escalate" -d 'Call for help with conversations'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "reply" -d 'Write a reply; nothing is sent before `triage apply`'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "tell" -d 'Tell everybody who waits for a fix that it is out'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "plan" -d 'Show what would be written to GitHub: labels, assignees, replies'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "apply" -d 'Write a plan to GitHub: exactly the one that was shown'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "undo" -d 'Take back what a plan has written to GitHub'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "workflow" -d 'Write the support workflow down, or check one'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "route" -d 'Tell which rules of the policy would take a ticket'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "test" -d 'Try the examples that stand beside the rules'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "lint" -d 'Look for rules that never speak, or speak against each other'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "explain-rule" -d 'Show what a rule asks for, what it sets, and for what it holds now'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "status" -d 'Show every clock, running and settled'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "check" -d 'Fail when a promise is broken (for CI)'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "explain" -d 'Explain the clocks of a conversation, second by second'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "due" -d 'Tell when a limit ends'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "elapsed" -d 'Tell how much time has passed'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "capacity" -d 'Compare people\'s hours with what comes in'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "policy" -d 'Show the policy in force, with the origin of each value'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "lint" -d 'Look for promises that the policy does not make, or does not mean'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "list" -d 'List the gates of the policy, built-in ones too'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "check" -d 'Check the gates of the policy, without judging anything'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "explain" -d 'Explain one criterion: value, target, margin, sample, SQL, rows, remedy'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "plan" -d 'Plan the shortest way to GO'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "decide" -d 'Decide GO or NO-GO, and record who, why and until when'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "require" -d 'Require a recorded GO that still stands (for the workflow that publishes)'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "waive" -d 'Waive a criterion, until a day and for a reason'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "waivers" -d 'List what is waived, and until when'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "attest" -d 'Attest that something is so, or that it is not'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "approve" -d 'Approve something as a stakeholder, or refuse to'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "history" -d 'Show what people said of gates, the newest first'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "diff" -d 'Compare two evaluations of a gate: what changed, and what got worse'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "bundle" -d 'Put a verdict and all that it rests on into a folder'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from gate" -f -a "verify" -d 'Check a bundle, and judge its gate again'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "open" -d 'Declare an incident'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "list" -d 'List incidents, what is due first on top (as `maestro incident` alone)'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "show" -d 'Show an incident: what is due next, its deadlines, its actions, what happened'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "stage" -d 'Say that a stage is done'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "update" -d 'Record what you told the public, and when you will write again'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "set" -d 'Change what is known: the severity, a moment, who leads, what it hits'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "facts" -d 'Record what is known, for the decision'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "decide" -d 'Ask the rollback matrix, and record what was decided'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "escalate" -d 'See whom to call next, how, and what to say'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "alert" -d 'Print what to tell the team, post it, or record that it was posted'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "hotfix" -d 'Follow a hotfix: planned against actual, and what must not be forgotten'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "action" -d 'Note what has to be done after the fire, and by whom'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "log" -d 'Show the timeline, add to it, correct it, or write the incident table'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "check" -d 'Check that nothing of an incident is late (for cron and CI)'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "postmortem" -d 'Write the post-mortem: begin it from the log, check it, publish it'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "runbook" -d 'Keep an eye on the runbooks: who reviewed them, which were used'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "export" -d 'Hand the incidents on: CSV, JSON, an RSS feed, pages for cState'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "import" -d 'Take incidents in from another tool: CSV or JSON'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "close" -d 'Close an incident, or open it again'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "list" -d 'List the reports that there are'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "context" -d 'Print what the template of a report sees, as JSON'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "render" -d 'Render a context from standard input, without looking at the log'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "templates" -d 'See, copy and try the templates that reports are made from'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "note" -d 'Write a sentence for the reports of this time, such as a highlight'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "calendar" -d 'Show when reviews, posts and surveys are due, by the cadences of the policy'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "publish" -d 'Publish a document from a file, or list what was published'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "mail" -d 'Write a report as one mail for each person of a table'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "artifact" -d 'Write the documents of a desk that stays, such as its charter'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "stats" -d 'Count what is in the log'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "search" -d 'Search titles, labels, opening posts and messages'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "show" -d 'Print conversations as the log holds them, in the exchange format'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "sql" -d 'Ask the log in SQL; nothing can be written'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "export" -d 'Print every conversation in the exchange format, one JSON object a line'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "backup" -d 'Copy the log into one consistent file, while others go on using it'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "receipts" -d 'List the receipts of what was decided and imported'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "verify" -d 'Check that what was recorded is still what was recorded'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from doctor" -f -a "access" -d 'Show which token is used, what it may do, and whether it reads every source'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from doctor" -f -a "links" -d 'Check the links of Markdown documents before a launch'
