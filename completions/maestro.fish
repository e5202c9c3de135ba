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
complete -c maestro -n "__fish_maestro_needs_command" -f -a "report" -d 'Write a document from the log: the day, the week, a page for the browser'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "log" -d 'Look into the ConversationLog: search, query, export, back up'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "completions" -d 'Print a completion script'
complete -c maestro -n "__fish_maestro_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand init" -l preset -d 'The numbers to start from: solo (24 h to a first word), beta (P0 to P3), launch (incident classes, strictest rule), pilot (a top-ten board)' -r -f -a "solo\t''
beta\t''
launch\t''
pilot\t''"
complete -c maestro -n "__fish_maestro_using_subcommand init" -l name -d 'The product\'s name' -r
complete -c maestro -n "__fish_maestro_using_subcommand init" -l timezone -d 'The IANA time zone of dates and weekends, such as Europe/Berlin' -r
complete -c maestro -n "__fish_maestro_using_subcommand init" -l repo -d 'The repository whose conversations are yours; `maestro sla check` asks whether it was extracted lately. With --cron and --ci: the one of the policy here, unless given' -r
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
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -f -a "file" -d 'Read conversations from files'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -f -a "status" -d 'Show what was extracted, when, and how far each source is followed'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and not __fish_seen_subcommand_from file status help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -l repo -d 'The repository of GitHub records that do not name theirs' -r
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
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -l dry-run -d 'Show what would happen: the same transaction, rolled back at its end'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from file" -s V -l version -d 'Print version'
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
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from help" -f -a "file" -d 'Read conversations from files'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show what was extracted, when, and how far each source is followed'
complete -c maestro -n "__fish_maestro_using_subcommand extract; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -l limit -d 'Show at most N rows [default: 20 on a terminal, all through a pipe]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -l view -d 'What to list: what needs you, what waits on others, or what is snoozed' -r -f -a "us\t''
them\t''
snoozed\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -l all -d 'Show every row, on a terminal too'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -l public -d 'Leave private conversations out'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -l exit-code -d 'End with 3 when something is overdue, with 4 when nobody can tell'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -f -a "list" -d 'Show the queue (what `maestro triage` alone does)'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -f -a "next" -d 'Show the first conversation of the queue, with its words'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -f -a "show" -d 'Show conversations: where they stand, every word, every decision'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -f -a "why" -d 'Tell why conversations stand where they stand, and what would change it'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -f -a "set" -d 'Decide a priority, an owner or the version of the fix'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -f -a "done" -d 'Mark conversations as done here'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -f -a "snooze" -d 'Take conversations out of the queue for a while'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -f -a "wake" -d 'Put snoozed conversations back into the queue'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and not __fish_seen_subcommand_from list next show why set done snooze wake help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N rows [default: 20 on a terminal, all through a pipe]' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from list" -l view -d 'What to list: what needs you, what waits on others, or what is snoozed' -r -f -a "us\t''
them\t''
snoozed\t''"
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
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -l reason -d 'Say why; kept with the decision' -r
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from snooze" -l until -d 'The end: 3d or 4h from now, a time of the day, a date, RFC 3339, or `reply` (until they write)' -r
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
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "list" -d 'Show the queue (what `maestro triage` alone does)'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "next" -d 'Show the first conversation of the queue, with its words'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show conversations: where they stand, every word, every decision'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "why" -d 'Tell why conversations stand where they stand, and what would change it'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "set" -d 'Decide a priority, an owner or the version of the fix'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "done" -d 'Mark conversations as done here'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "snooze" -d 'Take conversations out of the queue for a while'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "wake" -d 'Put snoozed conversations back into the queue'
complete -c maestro -n "__fish_maestro_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -l state -d 'Show only clocks in this state; several with commas between them' -r -f -a "breached_open\t''
at_risk\t''
running\t''
paused\t''
open_ended\t''
unknown\t''
met\t''
breached_closed\t''
cancelled\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -l clock -d 'Show only this clock; several with commas between them' -r -f -a "first_response\t''
acknowledge\t''
triage\t''
next_response\t''
periodic_update\t''
resolution\t''
requester_wait\t''
agent_work\t''
mitigation_note\t''
assess\t''
triage_max\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -l limit -d 'Show at most N rows [default: 40 on a terminal, all through a pipe]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -l all -d 'Show every row, on a terminal too'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -l exit-code -d 'End with 3 when a promise is broken and still open, with 4 when nobody can tell'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -a "status" -d 'Show every clock, running and settled'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -a "check" -d 'Fail when a promise is broken (for CI)'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -a "explain" -d 'Explain the clocks of a conversation, second by second'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -a "due" -d 'Tell when a limit ends'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -a "elapsed" -d 'Tell how much time has passed'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -a "policy" -d 'Show the policy in force, with the origin of each value'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -a "lint" -d 'Look for promises that the policy does not make, or does not mean'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and not __fish_seen_subcommand_from status check explain due elapsed policy lint help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
triage_max\t''"
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
triage_max\t''"
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
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from help" -f -a "policy" -d 'Show the policy in force, with the origin of each value'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from help" -f -a "lint" -d 'Look for promises that the policy does not make, or does not mean'
complete -c maestro -n "__fish_maestro_using_subcommand sla; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l slot -d 'The round of the day, of `daily` [default: morning before noon, then evening]' -r -f -a "morning\t''
midday\t''
evening\t''
night\t''
launch\t''
eod\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l week -d 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l month -d 'The month: `2026-02`, or `last`' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l since -d 'From this moment on: how long ago (`7d`), a date, or RFC 3339' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l until -d 'Up to this moment, which is the moment of the report [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -s o -l output -d 'Write it into FILE instead of printing it; what was in there is replaced' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l write -d 'Put it between the markers ANCHOR of FILE, as Markdown' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l as -d 'Print it in the shape of a message: up to 280 characters, the body of a webhook, a mail' -r -f -a "short\t''
discord\t''
slack\t''
eml\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l public -d 'For readers outside: leave private conversations out of every list'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l private -d 'Show the titles of private conversations; what is published never has them'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l force -d 'Overwrite what was written by hand between the markers'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l even-if-stale -d 'Write it although the data is missing, incomplete or old'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l exit-code -d 'End with 3 when the day is red, with 4 when nobody can tell'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -a "list" -d 'List the reports that there are'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -a "context" -d 'Print what the template of a report sees, as JSON'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -a "render" -d 'Render a context from standard input, without looking at the log'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -a "templates" -d 'See, copy and try the templates that reports are made from'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -a "note" -d 'Write a sentence for the reports of this time, such as a highlight'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -a "calendar" -d 'Show when reviews, posts and surveys are due, by the cadences of the policy'
complete -c maestro -n "__fish_maestro_using_subcommand report; and not __fish_seen_subcommand_from list context render templates note calendar help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -a "list" -d 'List the notes of the last weeks with their numbers'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -a "remove" -d 'Take a note back: it stands in no report from now on'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from note" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -l days -d 'How many days from now on' -r
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
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -l check -d 'End with 3 where the cadences contradict themselves: a date that is another weekday, two at once of the same owner, one that nobody owns'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from calendar" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the reports that there are'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "context" -d 'Print what the template of a report sees, as JSON'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "render" -d 'Render a context from standard input, without looking at the log'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "templates" -d 'See, copy and try the templates that reports are made from'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "note" -d 'Write a sentence for the reports of this time, such as a highlight'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "calendar" -d 'Show when reviews, posts and surveys are due, by the cadences of the policy'
complete -c maestro -n "__fish_maestro_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -l policy -d 'The policy [default: maestro.toml in this folder or the nearest above it]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -l db -d 'The log [default: .maestro/log.db beside the policy]' -r -F
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -l as-of -d 'The moment of the command: RFC 3339, or a date (its midnight in the policy\'s time zone) [default: now]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -l format -d 'How to show the result [default: table]' -r -f -a "table\t''
markdown\t''
json\t''
csv\t''
html\t''
ics\t''
github\t''
junit\t''
sarif\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -l width -d 'Lay tables out for N columns [default: the terminal\'s width; through a pipe nothing is cut]' -r
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -l color -d 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is' -r -f -a "auto\t''
always\t''
never\t''"
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -l sample -d 'Use the built-in sample log, with its own policy and moment; nothing is written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -s q -l quiet -d 'Say less: no notes, no progress bar, nothing at all when all is well'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -s v -l verbose -d 'Say more on stderr: which policy and which log are used'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -s V -l version -d 'Print version'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -f -a "stats" -d 'Count what is in the log'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -f -a "search" -d 'Search titles, labels, opening posts and messages'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -f -a "show" -d 'Print conversations as the log holds them, in the exchange format'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -f -a "sql" -d 'Ask the log in SQL; nothing can be written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -f -a "export" -d 'Print every conversation in the exchange format, one JSON object a line'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -f -a "backup" -d 'Copy the log into one consistent file, while others go on using it'
complete -c maestro -n "__fish_maestro_using_subcommand log; and not __fish_seen_subcommand_from stats search show sql export backup help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Count what is in the log'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "search" -d 'Search titles, labels, opening posts and messages'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "show" -d 'Print conversations as the log holds them, in the exchange format'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "sql" -d 'Ask the log in SQL; nothing can be written'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "export" -d 'Print every conversation in the exchange format, one JSON object a line'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "backup" -d 'Copy the log into one consistent file, while others go on using it'
complete -c maestro -n "__fish_maestro_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla report log completions help" -f -a "init" -d 'Write a commented policy into this folder'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla report log completions help" -f -a "extract" -d 'Bring conversations from outside into the log'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla report log completions help" -f -a "triage" -d 'Show what needs you, in the order in which promises break'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla report log completions help" -f -a "sla" -d 'Show and check the service-level clocks'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla report log completions help" -f -a "report" -d 'Write a document from the log: the day, the week, a page for the browser'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla report log completions help" -f -a "log" -d 'Look into the ConversationLog: search, query, export, back up'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla report log completions help" -f -a "completions" -d 'Print a completion script'
complete -c maestro -n "__fish_maestro_using_subcommand help; and not __fish_seen_subcommand_from init extract triage sla report log completions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from extract" -f -a "file" -d 'Read conversations from files'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from extract" -f -a "status" -d 'Show what was extracted, when, and how far each source is followed'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "list" -d 'Show the queue (what `maestro triage` alone does)'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "next" -d 'Show the first conversation of the queue, with its words'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "show" -d 'Show conversations: where they stand, every word, every decision'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "why" -d 'Tell why conversations stand where they stand, and what would change it'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "set" -d 'Decide a priority, an owner or the version of the fix'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "done" -d 'Mark conversations as done here'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "snooze" -d 'Take conversations out of the queue for a while'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "wake" -d 'Put snoozed conversations back into the queue'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "status" -d 'Show every clock, running and settled'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "check" -d 'Fail when a promise is broken (for CI)'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "explain" -d 'Explain the clocks of a conversation, second by second'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "due" -d 'Tell when a limit ends'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "elapsed" -d 'Tell how much time has passed'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "policy" -d 'Show the policy in force, with the origin of each value'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from sla" -f -a "lint" -d 'Look for promises that the policy does not make, or does not mean'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "list" -d 'List the reports that there are'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "context" -d 'Print what the template of a report sees, as JSON'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "render" -d 'Render a context from standard input, without looking at the log'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "templates" -d 'See, copy and try the templates that reports are made from'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "note" -d 'Write a sentence for the reports of this time, such as a highlight'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "calendar" -d 'Show when reviews, posts and surveys are due, by the cadences of the policy'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "stats" -d 'Count what is in the log'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "search" -d 'Search titles, labels, opening posts and messages'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "show" -d 'Print conversations as the log holds them, in the exchange format'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "sql" -d 'Ask the log in SQL; nothing can be written'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "export" -d 'Print every conversation in the exchange format, one JSON object a line'
complete -c maestro -n "__fish_maestro_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "backup" -d 'Copy the log into one consistent file, while others go on using it'
