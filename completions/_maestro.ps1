
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'maestro' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'maestro'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'maestro' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Write a commented policy into this folder')
            [CompletionResult]::new('extract', 'extract', [CompletionResultType]::ParameterValue, 'Bring conversations from outside into the log')
            [CompletionResult]::new('triage', 'triage', [CompletionResultType]::ParameterValue, 'Show what needs you, in the order in which promises break')
            [CompletionResult]::new('sla', 'sla', [CompletionResultType]::ParameterValue, 'Show and check the service-level clocks')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Write a document from the log: the day, the week, a page for the browser')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Look into the ConversationLog: search, query, export, back up')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;init' {
            [CompletionResult]::new('--preset', '--preset', [CompletionResultType]::ParameterName, 'The numbers to start from: solo (24 h to a first word), beta (P0 to P3), launch (incident classes, strictest rule), pilot (a top-ten board)')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The product''s name')
            [CompletionResult]::new('--timezone', '--timezone', [CompletionResultType]::ParameterName, 'The IANA time zone of dates and weekends, such as Europe/Berlin')
            [CompletionResult]::new('--repo', '--repo', [CompletionResultType]::ParameterName, 'The repository whose conversations are yours; `maestro sla check` asks whether it was extracted lately. With --cron and --ci: the one of the policy here, unless given')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--cron', '--cron', [CompletionResultType]::ParameterName, 'Print lines for a crontab instead; nothing is written')
            [CompletionResult]::new('--ci', '--ci', [CompletionResultType]::ParameterName, 'Print a GitHub workflow that extracts and checks instead; nothing is written')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;extract' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('file', 'file', [CompletionResultType]::ParameterValue, 'Read conversations from files')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what was extracted, when, and how far each source is followed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;extract;file' {
            [CompletionResult]::new('--repo', '--repo', [CompletionResultType]::ParameterName, 'The repository of GitHub records that do not name theirs')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen: the same transaction, rolled back at its end')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;extract;status' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most the last N runs')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;extract;help' {
            [CompletionResult]::new('file', 'file', [CompletionResultType]::ParameterValue, 'Read conversations from files')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what was extracted, when, and how far each source is followed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;extract;help;file' {
            break
        }
        'maestro;extract;help;status' {
            break
        }
        'maestro;extract;help;help' {
            break
        }
        'maestro;triage' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows [default: 20 on a terminal, all through a pipe]')
            [CompletionResult]::new('--view', '--view', [CompletionResultType]::ParameterName, 'What to list: what needs you, what waits on others, or what is snoozed')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show every row, on a terminal too')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Leave private conversations out')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 3 when something is overdue, with 4 when nobody can tell')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the queue (what `maestro triage` alone does)')
            [CompletionResult]::new('next', 'next', [CompletionResultType]::ParameterValue, 'Show the first conversation of the queue, with its words')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show conversations: where they stand, every word, every decision')
            [CompletionResult]::new('why', 'why', [CompletionResultType]::ParameterValue, 'Tell why conversations stand where they stand, and what would change it')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Decide a priority, an owner or the version of the fix')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Mark conversations as done here')
            [CompletionResult]::new('snooze', 'snooze', [CompletionResultType]::ParameterValue, 'Take conversations out of the queue for a while')
            [CompletionResult]::new('wake', 'wake', [CompletionResultType]::ParameterValue, 'Put snoozed conversations back into the queue')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;triage;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows [default: 20 on a terminal, all through a pipe]')
            [CompletionResult]::new('--view', '--view', [CompletionResultType]::ParameterName, 'What to list: what needs you, what waits on others, or what is snoozed')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show every row, on a terminal too')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Leave private conversations out')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 3 when something is overdue, with 4 when nobody can tell')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;triage;next' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Leave private conversations out')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;triage;show' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;triage;why' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;triage;set' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept with the decision')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'The priority: P0 to P3, or none')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who takes it: a handle, `me`, or none')
            [CompletionResult]::new('--fix-planned', '--fix-planned', [CompletionResultType]::ParameterName, 'The version that will hold the fix, or none')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;triage;done' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept with the decision')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--undo', '--undo', [CompletionResultType]::ParameterName, 'Take it back: not done after all')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;triage;snooze' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept with the decision')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The end: 3d or 4h from now, a time of the day, a date, RFC 3339, or `reply` (until they write)')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;triage;wake' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept with the decision')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;triage;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the queue (what `maestro triage` alone does)')
            [CompletionResult]::new('next', 'next', [CompletionResultType]::ParameterValue, 'Show the first conversation of the queue, with its words')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show conversations: where they stand, every word, every decision')
            [CompletionResult]::new('why', 'why', [CompletionResultType]::ParameterValue, 'Tell why conversations stand where they stand, and what would change it')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Decide a priority, an owner or the version of the fix')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Mark conversations as done here')
            [CompletionResult]::new('snooze', 'snooze', [CompletionResultType]::ParameterValue, 'Take conversations out of the queue for a while')
            [CompletionResult]::new('wake', 'wake', [CompletionResultType]::ParameterValue, 'Put snoozed conversations back into the queue')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;triage;help;list' {
            break
        }
        'maestro;triage;help;next' {
            break
        }
        'maestro;triage;help;show' {
            break
        }
        'maestro;triage;help;why' {
            break
        }
        'maestro;triage;help;set' {
            break
        }
        'maestro;triage;help;done' {
            break
        }
        'maestro;triage;help;snooze' {
            break
        }
        'maestro;triage;help;wake' {
            break
        }
        'maestro;triage;help;help' {
            break
        }
        'maestro;sla' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Show only clocks in this state; several with commas between them')
            [CompletionResult]::new('--clock', '--clock', [CompletionResultType]::ParameterName, 'Show only this clock; several with commas between them')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows [default: 40 on a terminal, all through a pipe]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show every row, on a terminal too')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 3 when a promise is broken and still open, with 4 when nobody can tell')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show every clock, running and settled')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Fail when a promise is broken (for CI)')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain the clocks of a conversation, second by second')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Tell when a limit ends')
            [CompletionResult]::new('elapsed', 'elapsed', [CompletionResultType]::ParameterValue, 'Tell how much time has passed')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'Show the policy in force, with the origin of each value')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Look for promises that the policy does not make, or does not mean')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;sla;status' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Show only clocks in this state; several with commas between them')
            [CompletionResult]::new('--clock', '--clock', [CompletionResultType]::ParameterName, 'Show only this clock; several with commas between them')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows [default: 40 on a terminal, all through a pipe]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show every row, on a terminal too')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 3 when a promise is broken and still open, with 4 when nobody can tell')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;sla;check' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Count breaches that were stopped since then, too: RFC 3339, a date, or 7d for a week back')
            [CompletionResult]::new('--fail-on', '--fail-on', [CompletionResultType]::ParameterName, 'Fail on this, besides a breach; several with commas between them')
            [CompletionResult]::new('--ignore', '--ignore', [CompletionResultType]::ParameterName, 'Leave out breaches that exist only because the priority changed')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;sla;explain' {
            [CompletionResult]::new('--clock', '--clock', [CompletionResultType]::ParameterName, 'Explain only this clock; several with commas between them')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;sla;due' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The start: RFC 3339 or a date')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'The limit: 90s, 45m, 4h, 3d, 2w, or 2bd for business days of the calendar')
            [CompletionResult]::new('--calendar', '--calendar', [CompletionResultType]::ParameterName, 'A calendar of the policy [default: 24x7]')
            [CompletionResult]::new('--pause', '--pause', [CompletionResultType]::ParameterName, 'Leave this time out: FROM/TO, or FROM/ while the pause is still open; may be repeated')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;sla;elapsed' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The start: RFC 3339 or a date')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The end: RFC 3339 or a date')
            [CompletionResult]::new('--calendar', '--calendar', [CompletionResultType]::ParameterName, 'A calendar of the policy [default: 24x7]')
            [CompletionResult]::new('--pause', '--pause', [CompletionResultType]::ParameterName, 'Leave this time out: FROM/TO, or FROM/ while the pause is still open; may be repeated')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;sla;policy' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;sla;lint' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;sla;help' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show every clock, running and settled')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Fail when a promise is broken (for CI)')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain the clocks of a conversation, second by second')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Tell when a limit ends')
            [CompletionResult]::new('elapsed', 'elapsed', [CompletionResultType]::ParameterValue, 'Tell how much time has passed')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'Show the policy in force, with the origin of each value')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Look for promises that the policy does not make, or does not mean')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;sla;help;status' {
            break
        }
        'maestro;sla;help;check' {
            break
        }
        'maestro;sla;help;explain' {
            break
        }
        'maestro;sla;help;due' {
            break
        }
        'maestro;sla;help;elapsed' {
            break
        }
        'maestro;sla;help;policy' {
            break
        }
        'maestro;sla;help;lint' {
            break
        }
        'maestro;sla;help;help' {
            break
        }
        'maestro;report' {
            [CompletionResult]::new('--slot', '--slot', [CompletionResultType]::ParameterName, 'The round of the day, of `daily` [default: morning before noon, then evening]')
            [CompletionResult]::new('--week', '--week', [CompletionResultType]::ParameterName, 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]')
            [CompletionResult]::new('--month', '--month', [CompletionResultType]::ParameterName, 'The month: `2026-02`, or `last`')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this moment on: how long ago (`7d`), a date, or RFC 3339')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this moment, which is the moment of the report [default: now]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it into FILE instead of printing it; what was in there is replaced')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write it into FILE instead of printing it; what was in there is replaced')
            [CompletionResult]::new('--write', '--write', [CompletionResultType]::ParameterName, 'Put it between the markers ANCHOR of FILE, as Markdown')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Print it in the shape of a message: up to 280 characters, the body of a webhook, a mail')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'For readers outside: leave private conversations out of every list')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Show the titles of private conversations; what is published never has them')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite what was written by hand between the markers')
            [CompletionResult]::new('--even-if-stale', '--even-if-stale', [CompletionResultType]::ParameterName, 'Write it although the data is missing, incomplete or old')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 3 when the day is red, with 4 when nobody can tell')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports that there are')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'Print what the template of a report sees, as JSON')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Render a context from standard input, without looking at the log')
            [CompletionResult]::new('templates', 'templates', [CompletionResultType]::ParameterValue, 'See, copy and try the templates that reports are made from')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write a sentence for the reports of this time, such as a highlight')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Show when reviews, posts and surveys are due, by the cadences of the policy')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;report;list' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;report;context' {
            [CompletionResult]::new('--slot', '--slot', [CompletionResultType]::ParameterName, 'The round of the day, of `daily` [default: morning before noon, then evening]')
            [CompletionResult]::new('--week', '--week', [CompletionResultType]::ParameterName, 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]')
            [CompletionResult]::new('--month', '--month', [CompletionResultType]::ParameterName, 'The month: `2026-02`, or `last`')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this moment on: how long ago (`7d`), a date, or RFC 3339')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this moment, which is the moment of the report [default: now]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'For readers outside: leave private conversations out of every list')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Show the titles of private conversations; what is published never has them')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'Print the JSON Schema of the context instead')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;report;render' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;report;templates' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates, and which file each comes from')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print a template')
            [CompletionResult]::new('eject', 'eject', [CompletionResultType]::ParameterValue, 'Copy a built-in template to where yours are, to change it')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Try every template on the sample, on an empty log and on hostile text')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;report;templates;list' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;report;templates;show' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;report;templates;eject' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;report;templates;check' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;report;templates;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates, and which file each comes from')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print a template')
            [CompletionResult]::new('eject', 'eject', [CompletionResultType]::ParameterValue, 'Copy a built-in template to where yours are, to change it')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Try every template on the sample, on an empty log and on hostile text')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;report;templates;help;list' {
            break
        }
        'maestro;report;templates;help;show' {
            break
        }
        'maestro;report;templates;help;eject' {
            break
        }
        'maestro;report;templates;help;check' {
            break
        }
        'maestro;report;templates;help;help' {
            break
        }
        'maestro;report;note' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The date that it is about [default: now]')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, 'The conversation that it is about')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the notes of the last weeks with their numbers')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a note back: it stands in no report from now on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;report;note;list' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this moment on: how long ago, a date, or RFC 3339')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;report;note;remove' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;report;note;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the notes of the last weeks with their numbers')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a note back: it stands in no report from now on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;report;note;help;list' {
            break
        }
        'maestro;report;note;help;remove' {
            break
        }
        'maestro;report;note;help;help' {
            break
        }
        'maestro;report;calendar' {
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'How many days from now on')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'End with 3 where the cadences contradict themselves: a date that is another weekday, two at once of the same owner, one that nobody owns')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;report;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports that there are')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'Print what the template of a report sees, as JSON')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Render a context from standard input, without looking at the log')
            [CompletionResult]::new('templates', 'templates', [CompletionResultType]::ParameterValue, 'See, copy and try the templates that reports are made from')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write a sentence for the reports of this time, such as a highlight')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Show when reviews, posts and surveys are due, by the cadences of the policy')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;report;help;list' {
            break
        }
        'maestro;report;help;context' {
            break
        }
        'maestro;report;help;render' {
            break
        }
        'maestro;report;help;templates' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates, and which file each comes from')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print a template')
            [CompletionResult]::new('eject', 'eject', [CompletionResultType]::ParameterValue, 'Copy a built-in template to where yours are, to change it')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Try every template on the sample, on an empty log and on hostile text')
            break
        }
        'maestro;report;help;templates;list' {
            break
        }
        'maestro;report;help;templates;show' {
            break
        }
        'maestro;report;help;templates;eject' {
            break
        }
        'maestro;report;help;templates;check' {
            break
        }
        'maestro;report;help;note' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the notes of the last weeks with their numbers')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a note back: it stands in no report from now on')
            break
        }
        'maestro;report;help;note;list' {
            break
        }
        'maestro;report;help;note;remove' {
            break
        }
        'maestro;report;help;calendar' {
            break
        }
        'maestro;report;help;help' {
            break
        }
        'maestro;log' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count what is in the log')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Search titles, labels, opening posts and messages')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print conversations as the log holds them, in the exchange format')
            [CompletionResult]::new('sql', 'sql', [CompletionResultType]::ParameterValue, 'Ask the log in SQL; nothing can be written')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print every conversation in the exchange format, one JSON object a line')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the log into one consistent file, while others go on using it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;log;stats' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;log;search' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N matches')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;log;show' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;log;sql' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;log;export' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Leave private conversations out')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;log;backup' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;log;help' {
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count what is in the log')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Search titles, labels, opening posts and messages')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print conversations as the log holds them, in the exchange format')
            [CompletionResult]::new('sql', 'sql', [CompletionResultType]::ParameterValue, 'Ask the log in SQL; nothing can be written')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print every conversation in the exchange format, one JSON object a line')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the log into one consistent file, while others go on using it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;log;help;stats' {
            break
        }
        'maestro;log;help;search' {
            break
        }
        'maestro;log;help;show' {
            break
        }
        'maestro;log;help;sql' {
            break
        }
        'maestro;log;help;export' {
            break
        }
        'maestro;log;help;backup' {
            break
        }
        'maestro;log;help;help' {
            break
        }
        'maestro;completions' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'maestro;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Write a commented policy into this folder')
            [CompletionResult]::new('extract', 'extract', [CompletionResultType]::ParameterValue, 'Bring conversations from outside into the log')
            [CompletionResult]::new('triage', 'triage', [CompletionResultType]::ParameterValue, 'Show what needs you, in the order in which promises break')
            [CompletionResult]::new('sla', 'sla', [CompletionResultType]::ParameterValue, 'Show and check the service-level clocks')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Write a document from the log: the day, the week, a page for the browser')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Look into the ConversationLog: search, query, export, back up')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;help;init' {
            break
        }
        'maestro;help;extract' {
            [CompletionResult]::new('file', 'file', [CompletionResultType]::ParameterValue, 'Read conversations from files')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what was extracted, when, and how far each source is followed')
            break
        }
        'maestro;help;extract;file' {
            break
        }
        'maestro;help;extract;status' {
            break
        }
        'maestro;help;triage' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the queue (what `maestro triage` alone does)')
            [CompletionResult]::new('next', 'next', [CompletionResultType]::ParameterValue, 'Show the first conversation of the queue, with its words')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show conversations: where they stand, every word, every decision')
            [CompletionResult]::new('why', 'why', [CompletionResultType]::ParameterValue, 'Tell why conversations stand where they stand, and what would change it')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Decide a priority, an owner or the version of the fix')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Mark conversations as done here')
            [CompletionResult]::new('snooze', 'snooze', [CompletionResultType]::ParameterValue, 'Take conversations out of the queue for a while')
            [CompletionResult]::new('wake', 'wake', [CompletionResultType]::ParameterValue, 'Put snoozed conversations back into the queue')
            break
        }
        'maestro;help;triage;list' {
            break
        }
        'maestro;help;triage;next' {
            break
        }
        'maestro;help;triage;show' {
            break
        }
        'maestro;help;triage;why' {
            break
        }
        'maestro;help;triage;set' {
            break
        }
        'maestro;help;triage;done' {
            break
        }
        'maestro;help;triage;snooze' {
            break
        }
        'maestro;help;triage;wake' {
            break
        }
        'maestro;help;sla' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show every clock, running and settled')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Fail when a promise is broken (for CI)')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain the clocks of a conversation, second by second')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Tell when a limit ends')
            [CompletionResult]::new('elapsed', 'elapsed', [CompletionResultType]::ParameterValue, 'Tell how much time has passed')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'Show the policy in force, with the origin of each value')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Look for promises that the policy does not make, or does not mean')
            break
        }
        'maestro;help;sla;status' {
            break
        }
        'maestro;help;sla;check' {
            break
        }
        'maestro;help;sla;explain' {
            break
        }
        'maestro;help;sla;due' {
            break
        }
        'maestro;help;sla;elapsed' {
            break
        }
        'maestro;help;sla;policy' {
            break
        }
        'maestro;help;sla;lint' {
            break
        }
        'maestro;help;report' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports that there are')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'Print what the template of a report sees, as JSON')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Render a context from standard input, without looking at the log')
            [CompletionResult]::new('templates', 'templates', [CompletionResultType]::ParameterValue, 'See, copy and try the templates that reports are made from')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write a sentence for the reports of this time, such as a highlight')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Show when reviews, posts and surveys are due, by the cadences of the policy')
            break
        }
        'maestro;help;report;list' {
            break
        }
        'maestro;help;report;context' {
            break
        }
        'maestro;help;report;render' {
            break
        }
        'maestro;help;report;templates' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates, and which file each comes from')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print a template')
            [CompletionResult]::new('eject', 'eject', [CompletionResultType]::ParameterValue, 'Copy a built-in template to where yours are, to change it')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Try every template on the sample, on an empty log and on hostile text')
            break
        }
        'maestro;help;report;templates;list' {
            break
        }
        'maestro;help;report;templates;show' {
            break
        }
        'maestro;help;report;templates;eject' {
            break
        }
        'maestro;help;report;templates;check' {
            break
        }
        'maestro;help;report;note' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the notes of the last weeks with their numbers')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a note back: it stands in no report from now on')
            break
        }
        'maestro;help;report;note;list' {
            break
        }
        'maestro;help;report;note;remove' {
            break
        }
        'maestro;help;report;calendar' {
            break
        }
        'maestro;help;log' {
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count what is in the log')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Search titles, labels, opening posts and messages')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print conversations as the log holds them, in the exchange format')
            [CompletionResult]::new('sql', 'sql', [CompletionResultType]::ParameterValue, 'Ask the log in SQL; nothing can be written')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print every conversation in the exchange format, one JSON object a line')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the log into one consistent file, while others go on using it')
            break
        }
        'maestro;help;log;stats' {
            break
        }
        'maestro;help;log;search' {
            break
        }
        'maestro;help;log;show' {
            break
        }
        'maestro;help;log;sql' {
            break
        }
        'maestro;help;log;export' {
            break
        }
        'maestro;help;log;backup' {
            break
        }
        'maestro;help;completions' {
            break
        }
        'maestro;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
