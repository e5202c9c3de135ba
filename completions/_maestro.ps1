
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
            [CompletionResult]::new('gate', 'gate', [CompletionResultType]::ParameterValue, 'Ask whether the criteria of a release, a week, a handover hold')
            [CompletionResult]::new('incident', 'incident', [CompletionResultType]::ParameterValue, 'Run an incident against the clock')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Write a document from the log: the day, the week, a page for the browser')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Look into the ConversationLog: search, query, export, back up')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Check that everything maestro depends on is as it should be')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;init' {
            [CompletionResult]::new('--preset', '--preset', [CompletionResultType]::ParameterName, 'The numbers to start from: solo (24 h to a first word), beta (P0 to P3), launch (incident classes, strictest rule), pilot (a top-ten board)')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The product''s name')
            [CompletionResult]::new('--timezone', '--timezone', [CompletionResultType]::ParameterName, 'The IANA time zone of dates and weekends, such as Europe/Berlin')
            [CompletionResult]::new('--repo', '--repo', [CompletionResultType]::ParameterName, 'The repository whose conversations are yours; `maestro sla check` asks whether it was extracted lately. With --cron and --ci: extract it instead of every source of the policy')
            [CompletionResult]::new('--pack', '--pack', [CompletionResultType]::ParameterName, 'Add a set of lines: maintenance (roles, gates, documents and cadences of a desk that stays). A policy that is there already is not touched: what it would take is printed')
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
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]')
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
            [CompletionResult]::new('github', 'github', [CompletionResultType]::ParameterValue, 'Follow repositories on GitHub: issues, pull requests and discussions')
            [CompletionResult]::new('file', 'file', [CompletionResultType]::ParameterValue, 'Read conversations from files')
            [CompletionResult]::new('metrics', 'metrics', [CompletionResultType]::ParameterValue, 'Read numbers that were measured elsewhere, or ask for them')
            [CompletionResult]::new('survey', 'survey', [CompletionResultType]::ParameterValue, 'Read what people answered to a survey')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what was extracted and when, how far it goes, and the newest numbers')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;extract;github' {
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Read these parts only; the others are named as gaps')
            [CompletionResult]::new('--numbers', '--numbers', [CompletionResultType]::ParameterName, 'Read these issues and pull requests only, each anew: 12,40-44')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Let the first run begin with what has changed since then, such as 90d or 2026-01-24; later runs name what was left out as a gap until --full reads it')
            [CompletionResult]::new('--jobs', '--jobs', [CompletionResultType]::ParameterName, 'Let up to N requests be under way at once, 1 to 16: for a first run, whose lists are long. It costs some more requests, and slows down before GitHub would refuse; it needs a token')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Read everything again, not only what has changed')
            [CompletionResult]::new('--reconcile', '--reconcile', [CompletionResultType]::ParameterName, 'Look for what is gone now, in all conversations: deleted comments, deleted and transferred issues [default: once a day, in what is open or has changed in the last 30 days]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen: the same run, on a copy of the log that is thrown away')
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
        'maestro;extract;file' {
            [CompletionResult]::new('--repo', '--repo', [CompletionResultType]::ParameterName, 'The repository of GitHub records that do not name theirs; those of the exchange format always do')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, with the numbers of the real run; nothing is kept')
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
        'maestro;extract;metrics' {
            [CompletionResult]::new('--exec', '--exec', [CompletionResultType]::ParameterName, 'Run a program (no shell) and read the JSON that it prints; it has 60 seconds and 16 MiB')
            [CompletionResult]::new('--github-releases', '--github-releases', [CompletionResultType]::ParameterName, 'Ask GitHub how often the releases were downloaded: downloads_total')
            [CompletionResult]::new('--github-counts', '--github-counts', [CompletionResultType]::ParameterName, 'Ask GitHub for stars, watchers and forks')
            [CompletionResult]::new('--junit', '--junit', [CompletionResultType]::ParameterName, 'Read test results: tests_total, tests_failed, tests_skipped of all files together')
            [CompletionResult]::new('--criterion', '--criterion', [CompletionResultType]::ParameterName, 'Read the results of Criterion below a folder: bench_NAME, its mean in seconds')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'What the columns are called in the file')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Where rows come from that do not say so [default: file]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, with the numbers of the real run; nothing is kept')
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
        'maestro;extract;survey' {
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'What the columns are called in the file: [columns] such as at = "Date", [constants] such as survey = "ga"')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, with the numbers of the real run; nothing is kept')
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
            [CompletionResult]::new('github', 'github', [CompletionResultType]::ParameterValue, 'Follow repositories on GitHub: issues, pull requests and discussions')
            [CompletionResult]::new('file', 'file', [CompletionResultType]::ParameterValue, 'Read conversations from files')
            [CompletionResult]::new('metrics', 'metrics', [CompletionResultType]::ParameterValue, 'Read numbers that were measured elsewhere, or ask for them')
            [CompletionResult]::new('survey', 'survey', [CompletionResultType]::ParameterValue, 'Read what people answered to a survey')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what was extracted and when, how far it goes, and the newest numbers')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;extract;help;github' {
            break
        }
        'maestro;extract;help;file' {
            break
        }
        'maestro;extract;help;metrics' {
            break
        }
        'maestro;extract;help;survey' {
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
            [CompletionResult]::new('--view', '--view', [CompletionResultType]::ParameterName, 'What to list: what needs you, what waits on others, what is snoozed, duplicates, or what was promised [default: us, or all that is open where a QUERY is given]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print only these fields, as JSON: `ref,title,due_at`')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show every row, on a terminal too')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Leave private conversations out')
            [CompletionResult]::new('--sync', '--sync', [CompletionResultType]::ParameterName, 'Run `maestro extract` first: what cannot be read is told, and the queue is shown all the same')
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
            [CompletionResult]::new('similar', 'similar', [CompletionResultType]::ParameterValue, 'Show what may be the same as a conversation, with the evidence')
            [CompletionResult]::new('questions', 'questions', [CompletionResultType]::ParameterValue, 'Show which questions are asked again and again, and what the FAQ says about them')
            [CompletionResult]::new('board', 'board', [CompletionResultType]::ParameterValue, 'Show the worst open problems, each with its owner and deadline')
            [CompletionResult]::new('backlog', 'backlog', [CompletionResultType]::ParameterValue, 'Show or write the register of everything that is open')
            [CompletionResult]::new('handoff', 'handoff', [CompletionResultType]::ParameterValue, 'Write the hand-off to whoever is on call')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'Go through the queue one conversation at a time')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Decide a priority, an owner or the version of the fix')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who takes conversations')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Mark conversations as done here')
            [CompletionResult]::new('dup', 'dup', [CompletionResultType]::ParameterValue, 'Say that a conversation is a duplicate of another')
            [CompletionResult]::new('not-dup', 'not-dup', [CompletionResultType]::ParameterValue, 'Say that two conversations are not the same')
            [CompletionResult]::new('snooze', 'snooze', [CompletionResultType]::ParameterValue, 'Take conversations out of the queue for a while')
            [CompletionResult]::new('wake', 'wake', [CompletionResultType]::ParameterValue, 'Put snoozed conversations back into the queue')
            [CompletionResult]::new('promise', 'promise', [CompletionResultType]::ParameterValue, 'Give somebody a word by when, keep it, or take it back')
            [CompletionResult]::new('escalate', 'escalate', [CompletionResultType]::ParameterValue, 'Call for help with conversations')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Write a reply; nothing is sent before `triage apply`')
            [CompletionResult]::new('tell', 'tell', [CompletionResultType]::ParameterValue, 'Tell everybody who waits for a fix that it is out')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show what would be written to GitHub: labels, assignees, replies')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Write a plan to GitHub: exactly the one that was shown')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back what a plan has written to GitHub')
            [CompletionResult]::new('workflow', 'workflow', [CompletionResultType]::ParameterValue, 'Write the support workflow down, or check one')
            [CompletionResult]::new('route', 'route', [CompletionResultType]::ParameterValue, 'Tell which rules of the policy would take a ticket')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Try the examples that stand beside the rules')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Look for rules that never speak, or speak against each other')
            [CompletionResult]::new('explain-rule', 'explain-rule', [CompletionResultType]::ParameterValue, 'Show what a rule asks for, what it sets, and for what it holds now')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;triage;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows [default: 20 on a terminal, all through a pipe]')
            [CompletionResult]::new('--view', '--view', [CompletionResultType]::ParameterName, 'What to list: what needs you, what waits on others, what is snoozed, duplicates, or what was promised [default: us, or all that is open where a QUERY is given]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print only these fields, as JSON: `ref,title,due_at`')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show every row, on a terminal too')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Leave private conversations out')
            [CompletionResult]::new('--sync', '--sync', [CompletionResultType]::ParameterName, 'Run `maestro extract` first: what cannot be read is told, and the queue is shown all the same')
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
        'maestro;triage;similar' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N of each')
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
        'maestro;triage;questions' {
            [CompletionResult]::new('--min-repeat', '--min-repeat', [CompletionResultType]::ParameterName, 'Asked so many times at least')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--without-entry', '--without-entry', [CompletionResultType]::ParameterName, 'Only those about which the FAQ says nothing')
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
        'maestro;triage;board' {
            [CompletionResult]::new('--top', '--top', [CompletionResultType]::ParameterName, 'Show so many; all are counted')
            [CompletionResult]::new('--sla', '--sla', [CompletionResultType]::ParameterName, 'The time for a fix or a mitigation, of wall time from the opening')
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
        'maestro;triage;backlog' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it into FILE, as CSV')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write it into FILE, as CSV')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'A feedback backlog in JSON, whose items belong to it')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite what was edited outside of the places that are yours')
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
        'maestro;triage;handoff' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it into FILE instead of printing it')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write it into FILE instead of printing it')
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
        'maestro;triage;session' {
            [CompletionResult]::new('--slot', '--slot', [CompletionResultType]::ParameterName, 'The part of the day: morning (all that needs you), midday, evening or night')
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'Pick what fits into so many minutes, by how long you took over such ones before')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Leave private conversations out')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Begin anew, though a session of this slot was not finished')
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
        'maestro;triage;assign' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept with the decision')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'A handle, `me`, or none')
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
        'maestro;triage;dup' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept with the decision')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--undo', '--undo', [CompletionResultType]::ParameterName, 'Take it back: it stands for itself again')
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
        'maestro;triage;not-dup' {
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
        'maestro;triage;snooze' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept with the decision')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The end: 3d or 4h from now, a time of the day, tomorrow, a weekday, a date, RFC 3339, or `reply` (until they write)')
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
        'maestro;triage;promise' {
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when: 4h, 17:00, today, tomorrow, a weekday, a date (to its end), or RFC 3339')
            [CompletionResult]::new('--number', '--number', [CompletionResultType]::ParameterName, 'The number of the promise, where more than one is owed [default: what is due first]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept with it')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--kept', '--kept', [CompletionResultType]::ParameterName, 'It was kept, where the log does not see it')
            [CompletionResult]::new('--withdraw', '--withdraw', [CompletionResultType]::ParameterName, 'It is not going to be, and they know; after its moment it counts as broken')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'What sounds like a promise is one')
            [CompletionResult]::new('--reject', '--reject', [CompletionResultType]::ParameterName, 'What sounds like a promise is none')
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
        'maestro;triage;escalate' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'How loud: `immediate` (P0, privacy, security, several people at once), `standard` (stuck, press, law, about to leave), `user` (they asked for somebody who decides) [default: immediate for a P0, else standard]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say what exactly you need help with; kept with the decision')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--undo', '--undo', [CompletionResultType]::ParameterName, 'Take the call back')
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
        'maestro;triage;reply' {
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'The template to fill')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'A variable of the template; `none` leaves out what may be left out')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Another conversation whose title and name the template may take (other_title, other_ref)')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'Your own words, from a file or - for stdin')
            [CompletionResult]::new('--promise', '--promise', [CompletionResultType]::ParameterName, 'Be back within this time, or `none` [default: as the template says]')
            [CompletionResult]::new('--show', '--show', [CompletionResultType]::ParameterName, 'Show the text of a template and the variables it asks for')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--redact', '--redact', [CompletionResultType]::ParameterName, 'Where that conversation is private and the reply is not, say so in words that tell of nobody')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Write it in $VISUAL or $EDITOR, beginning with the template, the body or nothing')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'Show the templates and what each does to the conversation')
            [CompletionResult]::new('--sent', '--sent', [CompletionResultType]::ParameterName, 'You have sent the waiting reply yourself: it counts as our word from now on')
            [CompletionResult]::new('--discard', '--discard', [CompletionResultType]::ParameterName, 'Give up the waiting reply')
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
        'maestro;triage;tell' {
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release that holds the fix: everybody for whom it was planned')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'The template of the reply')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'A variable of the template; `none` leaves out what may be left out')
            [CompletionResult]::new('--eml', '--eml', [CompletionResultType]::ParameterName, 'Write those for mail into this folder, as drafts that a mail program opens')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--closed', '--closed', [CompletionResultType]::ParameterName, 'Those whose conversation is closed, too')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show who would be told, and draft nothing')
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
        'maestro;triage;plan' {
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
        'maestro;triage;apply' {
            [CompletionResult]::new('--token-source', '--token-source', [CompletionResultType]::ParameterName, 'Where the token for writing comes from')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Look and say what would be written; write nothing')
            [CompletionResult]::new('--create-labels', '--create-labels', [CompletionResultType]::ParameterName, 'Create labels that the repository does not have')
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
        'maestro;triage;undo' {
            [CompletionResult]::new('--token-source', '--token-source', [CompletionResultType]::ParameterName, 'Where the token for writing comes from')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Wait this long at most for a limit of GitHub to end, then stop with exit code 6')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Look and say what would be written; write nothing')
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
        'maestro;triage;workflow' {
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
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the workflow of the policy as YAML')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check a support workflow: can every ticket get to somebody?')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;triage;workflow;export' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it into FILE instead of printing it')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write it into FILE instead of printing it')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite what was edited outside of the places that are yours')
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
        'maestro;triage;workflow;check' {
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
        'maestro;triage;workflow;help' {
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the workflow of the policy as YAML')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check a support workflow: can every ticket get to somebody?')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;triage;workflow;help;export' {
            break
        }
        'maestro;triage;workflow;help;check' {
            break
        }
        'maestro;triage;workflow;help;help' {
            break
        }
        'maestro;triage;route' {
            [CompletionResult]::new('--case', '--case', [CompletionResultType]::ParameterName, 'A ticket: channel=…, priority=P0…P3|none, phase=…, and rule=… that is to take it')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Ask this workflow instead of the policy')
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
        'maestro;triage;test' {
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
        'maestro;triage;lint' {
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
        'maestro;triage;explain-rule' {
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
            [CompletionResult]::new('similar', 'similar', [CompletionResultType]::ParameterValue, 'Show what may be the same as a conversation, with the evidence')
            [CompletionResult]::new('questions', 'questions', [CompletionResultType]::ParameterValue, 'Show which questions are asked again and again, and what the FAQ says about them')
            [CompletionResult]::new('board', 'board', [CompletionResultType]::ParameterValue, 'Show the worst open problems, each with its owner and deadline')
            [CompletionResult]::new('backlog', 'backlog', [CompletionResultType]::ParameterValue, 'Show or write the register of everything that is open')
            [CompletionResult]::new('handoff', 'handoff', [CompletionResultType]::ParameterValue, 'Write the hand-off to whoever is on call')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'Go through the queue one conversation at a time')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Decide a priority, an owner or the version of the fix')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who takes conversations')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Mark conversations as done here')
            [CompletionResult]::new('dup', 'dup', [CompletionResultType]::ParameterValue, 'Say that a conversation is a duplicate of another')
            [CompletionResult]::new('not-dup', 'not-dup', [CompletionResultType]::ParameterValue, 'Say that two conversations are not the same')
            [CompletionResult]::new('snooze', 'snooze', [CompletionResultType]::ParameterValue, 'Take conversations out of the queue for a while')
            [CompletionResult]::new('wake', 'wake', [CompletionResultType]::ParameterValue, 'Put snoozed conversations back into the queue')
            [CompletionResult]::new('promise', 'promise', [CompletionResultType]::ParameterValue, 'Give somebody a word by when, keep it, or take it back')
            [CompletionResult]::new('escalate', 'escalate', [CompletionResultType]::ParameterValue, 'Call for help with conversations')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Write a reply; nothing is sent before `triage apply`')
            [CompletionResult]::new('tell', 'tell', [CompletionResultType]::ParameterValue, 'Tell everybody who waits for a fix that it is out')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show what would be written to GitHub: labels, assignees, replies')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Write a plan to GitHub: exactly the one that was shown')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back what a plan has written to GitHub')
            [CompletionResult]::new('workflow', 'workflow', [CompletionResultType]::ParameterValue, 'Write the support workflow down, or check one')
            [CompletionResult]::new('route', 'route', [CompletionResultType]::ParameterValue, 'Tell which rules of the policy would take a ticket')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Try the examples that stand beside the rules')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Look for rules that never speak, or speak against each other')
            [CompletionResult]::new('explain-rule', 'explain-rule', [CompletionResultType]::ParameterValue, 'Show what a rule asks for, what it sets, and for what it holds now')
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
        'maestro;triage;help;similar' {
            break
        }
        'maestro;triage;help;questions' {
            break
        }
        'maestro;triage;help;board' {
            break
        }
        'maestro;triage;help;backlog' {
            break
        }
        'maestro;triage;help;handoff' {
            break
        }
        'maestro;triage;help;session' {
            break
        }
        'maestro;triage;help;set' {
            break
        }
        'maestro;triage;help;assign' {
            break
        }
        'maestro;triage;help;done' {
            break
        }
        'maestro;triage;help;dup' {
            break
        }
        'maestro;triage;help;not-dup' {
            break
        }
        'maestro;triage;help;snooze' {
            break
        }
        'maestro;triage;help;wake' {
            break
        }
        'maestro;triage;help;promise' {
            break
        }
        'maestro;triage;help;escalate' {
            break
        }
        'maestro;triage;help;reply' {
            break
        }
        'maestro;triage;help;tell' {
            break
        }
        'maestro;triage;help;plan' {
            break
        }
        'maestro;triage;help;apply' {
            break
        }
        'maestro;triage;help;undo' {
            break
        }
        'maestro;triage;help;workflow' {
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the workflow of the policy as YAML')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check a support workflow: can every ticket get to somebody?')
            break
        }
        'maestro;triage;help;workflow;export' {
            break
        }
        'maestro;triage;help;workflow;check' {
            break
        }
        'maestro;triage;help;route' {
            break
        }
        'maestro;triage;help;test' {
            break
        }
        'maestro;triage;help;lint' {
            break
        }
        'maestro;triage;help;explain-rule' {
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
            [CompletionResult]::new('capacity', 'capacity', [CompletionResultType]::ParameterValue, 'Compare people''s hours with what comes in')
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
        'maestro;sla;capacity' {
            [CompletionResult]::new('--week', '--week', [CompletionResultType]::ParameterName, 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this moment on: how long ago (`7d`), a date, or RFC 3339')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this moment [default: now]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'For readers outside: do not tell who worked at a weekend')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 3 when a limit of `[capacity]` is passed, with 4 when nobody can tell')
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
            [CompletionResult]::new('capacity', 'capacity', [CompletionResultType]::ParameterValue, 'Compare people''s hours with what comes in')
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
        'maestro;sla;help;capacity' {
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
        'maestro;gate' {
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'What it is about, of a gate that is about one of several things')
            [CompletionResult]::new('--fail-on', '--fail-on', [CompletionResultType]::ParameterName, 'Fail (3) by warnings, too: `important`')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--ga', '--ga', [CompletionResultType]::ParameterName, 'The gate before a release; the same as the name `ga`')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show criteria that do not apply now, too (with -q, only what is in the way)')
            [CompletionResult]::new('--record', '--record', [CompletionResultType]::ParameterName, 'Keep the evaluation, so that later ones can be compared with it')
            [CompletionResult]::new('--announce', '--announce', [CompletionResultType]::ParameterName, 'Tell the phases of the maintenance plan, one a line (of `maintenance`)')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the gates of the policy, built-in ones too')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the gates of the policy, without judging anything')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain one criterion: value, target, margin, sample, SQL, rows, remedy')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Plan the shortest way to GO')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide GO or NO-GO, and record who, why and until when')
            [CompletionResult]::new('require', 'require', [CompletionResultType]::ParameterValue, 'Require a recorded GO that still stands (for the workflow that publishes)')
            [CompletionResult]::new('waive', 'waive', [CompletionResultType]::ParameterValue, 'Waive a criterion, until a day and for a reason')
            [CompletionResult]::new('waivers', 'waivers', [CompletionResultType]::ParameterValue, 'List what is waived, and until when')
            [CompletionResult]::new('attest', 'attest', [CompletionResultType]::ParameterValue, 'Attest that something is so, or that it is not')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve something as a stakeholder, or refuse to')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show what people said of gates, the newest first')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Compare two evaluations of a gate: what changed, and what got worse')
            [CompletionResult]::new('bundle', 'bundle', [CompletionResultType]::ParameterValue, 'Put a verdict and all that it rests on into a folder')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check a bundle, and judge its gate again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;gate;list' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--settings', '--settings', [CompletionResultType]::ParameterName, 'Show every setting of the gate by its key')
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
        'maestro;gate;check' {
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
        'maestro;gate;explain' {
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'What the gate is about, of a gate that is about one of several things')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--rows', '--rows', [CompletionResultType]::ParameterName, 'Show all rows behind the number, not the first ten')
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
        'maestro;gate;plan' {
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'What it is about, of a gate that is about one of several things')
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
        'maestro;gate;decide' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who takes the responsibility [default: you]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--consulted', '--consulted', [CompletionResultType]::ParameterName, 'Who was asked before: handles or roles; may be given several times')
            [CompletionResult]::new('--condition', '--condition', [CompletionResultType]::ParameterName, 'What has to happen besides; may be given several times')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when the conditions are owed: 3d, a date, RFC 3339')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long it stands: at most 30d, or what the gate says where that is more [default: what the gate says, 72h]')
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'What the gate is about, of a gate that is about one of several things')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--go', '--go', [CompletionResultType]::ParameterName, 'Decide GO')
            [CompletionResult]::new('--no-go', '--no-go', [CompletionResultType]::ParameterName, 'Decide NO-GO')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Take it against the verdict, the authority or the consultation')
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
        'maestro;gate;require' {
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'The release or the commit that must be the one decided about [default: that of the policy]')
            [CompletionResult]::new('--bundle', '--bundle', [CompletionResultType]::ParameterName, 'Take the decision of this bundle instead of the log''s')
            [CompletionResult]::new('--signers', '--signers', [CompletionResultType]::ParameterName, 'Who may sign a bundle, as `ssh-keygen -Y verify` reads it')
            [CompletionResult]::new('--signer', '--signer', [CompletionResultType]::ParameterName, 'Who must have signed the bundle')
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'What the gate is about, of a gate that is about one of several things')
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
        'maestro;gate;waive' {
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until when: 7d, a date, RFC 3339')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--compensating', '--compensating', [CompletionResultType]::ParameterName, 'What is done instead')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who takes the responsibility [default: you]')
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'What the gate is about, of a gate that is about one of several things')
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
        'maestro;gate;waivers' {
            [CompletionResult]::new('--expiring', '--expiring', [CompletionResultType]::ParameterName, 'Show only those that end within this time, and those that are over')
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
        'maestro;gate;attest' {
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'What shows it: a link, a file, a word')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until when it holds: 90d, a date [default: as long as the gate says]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who says it [default: you]')
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'What it is about, of a gate that is about one of several things')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--no', '--no', [CompletionResultType]::ParameterName, 'It is not so')
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
        'maestro;gate;approve' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who approves it [default: you]')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'As what they approve it: operations, product …')
            [CompletionResult]::new('--condition', '--condition', [CompletionResultType]::ParameterName, 'Under which condition')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when the condition is owed: 3d, a date')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until when it holds: 90d, a date [default: for good]')
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'What it is about, of a gate that is about one of several things')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--reject', '--reject', [CompletionResultType]::ParameterName, 'It is not approved')
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
        'maestro;gate;history' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only this kind')
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'Only of this thing, of gates that are about one of several')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many, on a terminal')
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
        'maestro;gate;diff' {
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
        'maestro;gate;bundle' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The folder to write, new or an earlier bundle')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The folder to write, new or an earlier bundle')
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'What it is about, of a gate that is about one of several things')
            [CompletionResult]::new('--previous', '--previous', [CompletionResultType]::ParameterName, 'Leave out receipts that this earlier bundle has')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'Sign with this SSH private key (Ed25519, without a passphrase)')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--with-pii', '--with-pii', [CompletionResultType]::ParameterName, 'Keep columns that tell who somebody is')
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
        'maestro;gate;verify' {
            [CompletionResult]::new('--signers', '--signers', [CompletionResultType]::ParameterName, 'Who may sign, as `ssh-keygen -Y verify` reads it; without it nobody asks whose the key is')
            [CompletionResult]::new('--signer', '--signer', [CompletionResultType]::ParameterName, 'Who must have signed')
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
        'maestro;gate;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the gates of the policy, built-in ones too')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the gates of the policy, without judging anything')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain one criterion: value, target, margin, sample, SQL, rows, remedy')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Plan the shortest way to GO')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide GO or NO-GO, and record who, why and until when')
            [CompletionResult]::new('require', 'require', [CompletionResultType]::ParameterValue, 'Require a recorded GO that still stands (for the workflow that publishes)')
            [CompletionResult]::new('waive', 'waive', [CompletionResultType]::ParameterValue, 'Waive a criterion, until a day and for a reason')
            [CompletionResult]::new('waivers', 'waivers', [CompletionResultType]::ParameterValue, 'List what is waived, and until when')
            [CompletionResult]::new('attest', 'attest', [CompletionResultType]::ParameterValue, 'Attest that something is so, or that it is not')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve something as a stakeholder, or refuse to')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show what people said of gates, the newest first')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Compare two evaluations of a gate: what changed, and what got worse')
            [CompletionResult]::new('bundle', 'bundle', [CompletionResultType]::ParameterValue, 'Put a verdict and all that it rests on into a folder')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check a bundle, and judge its gate again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;gate;help;list' {
            break
        }
        'maestro;gate;help;check' {
            break
        }
        'maestro;gate;help;explain' {
            break
        }
        'maestro;gate;help;plan' {
            break
        }
        'maestro;gate;help;decide' {
            break
        }
        'maestro;gate;help;require' {
            break
        }
        'maestro;gate;help;waive' {
            break
        }
        'maestro;gate;help;waivers' {
            break
        }
        'maestro;gate;help;attest' {
            break
        }
        'maestro;gate;help;approve' {
            break
        }
        'maestro;gate;help;history' {
            break
        }
        'maestro;gate;help;diff' {
            break
        }
        'maestro;gate;help;bundle' {
            break
        }
        'maestro;gate;help;verify' {
            break
        }
        'maestro;gate;help;help' {
            break
        }
        'maestro;incident' {
            [CompletionResult]::new('--severity', '--severity', [CompletionResultType]::ParameterName, 'Show only those of this severity now: P0 to P3')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Show only this kind: incident, maintenance or drill')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show the closed ones, too')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Leave private incidents out')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Use the built-in sample log, with its own policy and moment; nothing is written')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less: no notes, no progress bar, nothing at all when all is well')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr: which policy and which log are used')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Declare an incident')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List incidents, what is due first on top (as `maestro incident` alone)')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an incident: what is due next, its deadlines, its actions, what happened')
            [CompletionResult]::new('stage', 'stage', [CompletionResultType]::ParameterValue, 'Say that a stage is done')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Record what you told the public, and when you will write again')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change what is known: the severity, a moment, who leads, what it hits')
            [CompletionResult]::new('facts', 'facts', [CompletionResultType]::ParameterValue, 'Record what is known, for the decision')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Ask the rollback matrix, and record what was decided')
            [CompletionResult]::new('escalate', 'escalate', [CompletionResultType]::ParameterValue, 'See whom to call next, how, and what to say')
            [CompletionResult]::new('alert', 'alert', [CompletionResultType]::ParameterValue, 'Print what to tell the team, post it, or record that it was posted')
            [CompletionResult]::new('hotfix', 'hotfix', [CompletionResultType]::ParameterValue, 'Follow a hotfix: planned against actual, and what must not be forgotten')
            [CompletionResult]::new('action', 'action', [CompletionResultType]::ParameterValue, 'Note what has to be done after the fire, and by whom')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show the timeline, add to it, correct it, or write the incident table')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that nothing of an incident is late (for cron and CI)')
            [CompletionResult]::new('postmortem', 'postmortem', [CompletionResultType]::ParameterValue, 'Write the post-mortem: begin it from the log, check it, publish it')
            [CompletionResult]::new('runbook', 'runbook', [CompletionResultType]::ParameterValue, 'Keep an eye on the runbooks: who reviewed them, which were used')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Hand the incidents on: CSV, JSON, an RSS feed, pages for cState')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take incidents in from another tool: CSV or JSON')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close an incident, or open it again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;incident;open' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'A conversation that tells of it; may be given several times')
            [CompletionResult]::new('--severity', '--severity', [CompletionResultType]::ParameterName, 'P0 to P3 [default: the conversation''s priority, else P0]')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it is: incident, maintenance or drill')
            [CompletionResult]::new('--started', '--started', [CompletionResultType]::ParameterName, 'When it began: 10m (ago), 02:40, a date, or RFC 3339 [default: when it was reported]')
            [CompletionResult]::new('--reported', '--reported', [CompletionResultType]::ParameterName, 'When somebody told us')
            [CompletionResult]::new('--detected', '--detected', [CompletionResultType]::ParameterName, 'When we saw it ourselves')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The end of a maintenance window: 2h (from now), 04:00, or RFC 3339')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Who leads [default: you]')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release in which it burns [default: release.version of the policy]')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Keep all of it inside the team, and say why')
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
        'maestro;incident;list' {
            [CompletionResult]::new('--severity', '--severity', [CompletionResultType]::ParameterName, 'Show only those of this severity now: P0 to P3')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Show only this kind: incident, maintenance or drill')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show the closed ones, too')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Leave private incidents out')
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
        'maestro;incident;show' {
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
        'maestro;incident;stage' {
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'How one can see it: a pull request, a release, who confirmed it')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--undone', '--undone', [CompletionResultType]::ParameterName, 'Take it back: not done after all')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Keep it inside the team: it never appears in anything public')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let it appear in public documents')
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
        'maestro;incident;update' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it is: ack, update, mitigation, released, resolved or report')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'The words')
            [CompletionResult]::new('--next', '--next', [CompletionResultType]::ParameterName, 'When you will write again: 1h (from now), 14:30, a date, or RFC 3339')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Where it was posted')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print words to begin with, and record nothing')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Record words that are not fit for the public')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Keep it inside the team: it never appears in anything public')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let it appear in public documents')
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
        'maestro;incident;set' {
            [CompletionResult]::new('--severity', '--severity', [CompletionResultType]::ParameterName, 'P0 to P3')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why the severity is another one')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What is wrong, in a few words')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Who leads, or none')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release in which it burns, or none')
            [CompletionResult]::new('--started', '--started', [CompletionResultType]::ParameterName, 'When it began: 10m (ago), 02:10, a date, or RFC 3339')
            [CompletionResult]::new('--detected', '--detected', [CompletionResultType]::ParameterName, 'When we saw it ourselves')
            [CompletionResult]::new('--reported', '--reported', [CompletionResultType]::ParameterName, 'When somebody told us')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The end of a maintenance window: 2h (from now), 04:00, or RFC 3339')
            [CompletionResult]::new('--make-private', '--make-private', [CompletionResultType]::ParameterName, 'Keep it inside the team from now on, and say why')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'What happens, in a sentence or two, or none')
            [CompletionResult]::new('--impact', '--impact', [CompletionResultType]::ParameterName, 'Who is hit and how badly, or none')
            [CompletionResult]::new('--cause', '--cause', [CompletionResultType]::ParameterName, 'What contributed to it, or none')
            [CompletionResult]::new('--fixed', '--fixed', [CompletionResultType]::ParameterName, 'How it was mended, or none')
            [CompletionResult]::new('--affected', '--affected', [CompletionResultType]::ParameterName, 'The parts or platforms it touches, or none')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'A conversation that tells of it; may be given several times')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--make-public', '--make-public', [CompletionResultType]::ParameterName, 'Let the public read of it')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Keep it inside the team: it never appears in anything public')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let it appear in public documents')
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
        'maestro;incident;facts' {
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Where it is known from')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Keep it inside the team: it never appears in anything public')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let it appear in public documents')
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
        'maestro;incident;decide' {
            [CompletionResult]::new('--accept', '--accept', [CompletionResultType]::ParameterName, 'What was decided: rollback, disable, hotfix or fix-forward')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who takes the responsibility [default: you]')
            [CompletionResult]::new('--consulted', '--consulted', [CompletionResultType]::ParameterName, 'Who was asked before: handles or roles; may be given several times')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Why the matrix, the authority or the consultation is passed over')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'The tag of the hotfix, to be looked at')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Keep it inside the team: it never appears in anything public')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let it appear in public documents')
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
        'maestro;incident;escalate' {
            [CompletionResult]::new('--step', '--step', [CompletionResultType]::ParameterName, 'Another step than the next one, by its id')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What was said')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--reached', '--reached', [CompletionResultType]::ParameterName, 'They answered')
            [CompletionResult]::new('--no-answer', '--no-answer', [CompletionResultType]::ParameterName, 'Nobody answered')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Keep it inside the team: it never appears in anything public')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let it appear in public documents')
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
        'maestro;incident;alert' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The form of the message')
            [CompletionResult]::new('--posted', '--posted', [CompletionResultType]::ParameterName, 'It was posted: in which channel, or to whom')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Where one can see it')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Post it now')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Post it though it was posted there before')
            [CompletionResult]::new('--inside', '--inside', [CompletionResultType]::ParameterName, 'Only the team reads there: name what is private, too')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Keep it inside the team: it never appears in anything public')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let it appear in public documents')
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
        'maestro;incident;hotfix' {
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
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show the timetable of a hotfix, planned and actual')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Show the checklist, or tick one of its items')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;incident;hotfix;plan' {
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'The tag you mean to give it, to be looked at')
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
        'maestro;incident;hotfix;check' {
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'How one can see it')
            [CompletionResult]::new('--waive', '--waive', [CompletionResultType]::ParameterName, 'It is not needed here, and why')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--undo', '--undo', [CompletionResultType]::ParameterName, 'Take the tick back')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 3 when an item is late')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Keep it inside the team: it never appears in anything public')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let it appear in public documents')
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
        'maestro;incident;hotfix;help' {
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show the timetable of a hotfix, planned and actual')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Show the checklist, or tick one of its items')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;incident;hotfix;help;plan' {
            break
        }
        'maestro;incident;hotfix;help;check' {
            break
        }
        'maestro;incident;hotfix;help;help' {
            break
        }
        'maestro;incident;action' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an action')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change an action: done, rejected, another owner, another date')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the open actions of all incidents')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;incident;action;add' {
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who does it')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when: 7d (from now), a date, or RFC 3339')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it does: detect, prevent, correct, or change the process')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Keep it inside the team: it never appears in anything public')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let it appear in public documents')
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
        'maestro;incident;action;set' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Its state: open, done or rejected')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who does it')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when: 7d (from now), a date, or RFC 3339')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Where one can see it')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Keep it inside the team: it never appears in anything public')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let it appear in public documents')
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
        'maestro;incident;action;list' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show what is done or rejected, too')
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
        'maestro;incident;action;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an action')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change an action: done, rejected, another owner, another date')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the open actions of all incidents')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;incident;action;help;add' {
            break
        }
        'maestro;incident;action;help;set' {
            break
        }
        'maestro;incident;action;help;list' {
            break
        }
        'maestro;incident;action;help;help' {
            break
        }
        'maestro;incident;log' {
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Where one can see it')
            [CompletionResult]::new('--runbook', '--runbook', [CompletionResultType]::ParameterName, 'The runbook that was followed, by its id')
            [CompletionResult]::new('--revise', '--revise', [CompletionResultType]::ParameterName, 'The entry to correct, such as e12: its moment with --at, its words with TEXT')
            [CompletionResult]::new('--write', '--write', [CompletionResultType]::ParameterName, 'Write the table of public incidents into FILE, between markers named ANCHOR')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Keep it inside the team: it never appears in anything public')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let it appear in public documents')
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
        'maestro;incident;check' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Fail also by what is due within this time: 15m, 1h')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Leave private incidents out')
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
        'maestro;incident;postmortem' {
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
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Begin the document with what the log knows')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that it is finished and blames nobody')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Write it for the public, without its private parts')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;incident;postmortem;new' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Where to write it; - is standard output, and then nothing is recorded [default: NAME.md]')
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
        'maestro;incident;postmortem;check' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The document [default: where it was written]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--in-review', '--in-review', [CompletionResultType]::ParameterName, 'Record that it is with its reviewers')
            [CompletionResult]::new('--reviewed', '--reviewed', [CompletionResultType]::ParameterName, 'Record that it was reviewed; refused while something is missing')
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
        'maestro;incident;postmortem;publish' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Where to write it; - is standard output')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The document [default: where it was written]')
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
        'maestro;incident;postmortem;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Begin the document with what the log knows')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that it is finished and blames nobody')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Write it for the public, without its private parts')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;incident;postmortem;help;new' {
            break
        }
        'maestro;incident;postmortem;help;check' {
            break
        }
        'maestro;incident;postmortem;help;publish' {
            break
        }
        'maestro;incident;postmortem;help;help' {
            break
        }
        'maestro;incident;runbook' {
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
            [CompletionResult]::new('index', 'index', [CompletionResultType]::ParameterValue, 'Look through folders for runbooks, and remember what is in them')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the runbooks, whose review is due, and how often each was followed')
            [CompletionResult]::new('reviewed', 'reviewed', [CompletionResultType]::ParameterValue, 'Record that you have read runbooks through, as they are now')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take runbooks in from files of another tool: YAML, JSON or Markdown')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;incident;runbook;index' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only look')
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
        'maestro;incident;runbook;list' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 3 when one is stale')
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
        'maestro;incident;runbook;reviewed' {
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
        'maestro;incident;runbook;import' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only look')
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
        'maestro;incident;runbook;help' {
            [CompletionResult]::new('index', 'index', [CompletionResultType]::ParameterValue, 'Look through folders for runbooks, and remember what is in them')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the runbooks, whose review is due, and how often each was followed')
            [CompletionResult]::new('reviewed', 'reviewed', [CompletionResultType]::ParameterValue, 'Record that you have read runbooks through, as they are now')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take runbooks in from files of another tool: YAML, JSON or Markdown')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;incident;runbook;help;index' {
            break
        }
        'maestro;incident;runbook;help;list' {
            break
        }
        'maestro;incident;runbook;help;reviewed' {
            break
        }
        'maestro;incident;runbook;help;import' {
            break
        }
        'maestro;incident;runbook;help;help' {
            break
        }
        'maestro;incident;export' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The form')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'For cState: the folder of its issues; one file for each incident')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Leave private incidents out')
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
        'maestro;incident;import' {
            [CompletionResult]::new('--severity', '--severity', [CompletionResultType]::ParameterName, 'What the other tool calls a severity; may be given several times')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Whose ids these are: two tools may both have an incident 7')
            [CompletionResult]::new('--default-severity', '--default-severity', [CompletionResultType]::ParameterName, 'The severity of records that name none, or none that is known')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--close-open', '--close-open', [CompletionResultType]::ParameterName, 'Close what the other tool calls open, at its last moment: for archives')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only look: the same work, and nothing is stored')
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
        'maestro;incident;close' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'How it ended: resolved, false-alarm or merged')
            [CompletionResult]::new('--into', '--into', [CompletionResultType]::ParameterName, 'The incident it was merged into')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Close it though something is open, and say why')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--reopen', '--reopen', [CompletionResultType]::ParameterName, 'It burns again: the fix is owed anew')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Keep it inside the team: it never appears in anything public')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let it appear in public documents')
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
        'maestro;incident;help' {
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Declare an incident')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List incidents, what is due first on top (as `maestro incident` alone)')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an incident: what is due next, its deadlines, its actions, what happened')
            [CompletionResult]::new('stage', 'stage', [CompletionResultType]::ParameterValue, 'Say that a stage is done')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Record what you told the public, and when you will write again')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change what is known: the severity, a moment, who leads, what it hits')
            [CompletionResult]::new('facts', 'facts', [CompletionResultType]::ParameterValue, 'Record what is known, for the decision')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Ask the rollback matrix, and record what was decided')
            [CompletionResult]::new('escalate', 'escalate', [CompletionResultType]::ParameterValue, 'See whom to call next, how, and what to say')
            [CompletionResult]::new('alert', 'alert', [CompletionResultType]::ParameterValue, 'Print what to tell the team, post it, or record that it was posted')
            [CompletionResult]::new('hotfix', 'hotfix', [CompletionResultType]::ParameterValue, 'Follow a hotfix: planned against actual, and what must not be forgotten')
            [CompletionResult]::new('action', 'action', [CompletionResultType]::ParameterValue, 'Note what has to be done after the fire, and by whom')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show the timeline, add to it, correct it, or write the incident table')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that nothing of an incident is late (for cron and CI)')
            [CompletionResult]::new('postmortem', 'postmortem', [CompletionResultType]::ParameterValue, 'Write the post-mortem: begin it from the log, check it, publish it')
            [CompletionResult]::new('runbook', 'runbook', [CompletionResultType]::ParameterValue, 'Keep an eye on the runbooks: who reviewed them, which were used')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Hand the incidents on: CSV, JSON, an RSS feed, pages for cState')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take incidents in from another tool: CSV or JSON')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close an incident, or open it again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;incident;help;open' {
            break
        }
        'maestro;incident;help;list' {
            break
        }
        'maestro;incident;help;show' {
            break
        }
        'maestro;incident;help;stage' {
            break
        }
        'maestro;incident;help;update' {
            break
        }
        'maestro;incident;help;set' {
            break
        }
        'maestro;incident;help;facts' {
            break
        }
        'maestro;incident;help;decide' {
            break
        }
        'maestro;incident;help;escalate' {
            break
        }
        'maestro;incident;help;alert' {
            break
        }
        'maestro;incident;help;hotfix' {
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show the timetable of a hotfix, planned and actual')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Show the checklist, or tick one of its items')
            break
        }
        'maestro;incident;help;hotfix;plan' {
            break
        }
        'maestro;incident;help;hotfix;check' {
            break
        }
        'maestro;incident;help;action' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an action')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change an action: done, rejected, another owner, another date')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the open actions of all incidents')
            break
        }
        'maestro;incident;help;action;add' {
            break
        }
        'maestro;incident;help;action;set' {
            break
        }
        'maestro;incident;help;action;list' {
            break
        }
        'maestro;incident;help;log' {
            break
        }
        'maestro;incident;help;check' {
            break
        }
        'maestro;incident;help;postmortem' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Begin the document with what the log knows')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that it is finished and blames nobody')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Write it for the public, without its private parts')
            break
        }
        'maestro;incident;help;postmortem;new' {
            break
        }
        'maestro;incident;help;postmortem;check' {
            break
        }
        'maestro;incident;help;postmortem;publish' {
            break
        }
        'maestro;incident;help;runbook' {
            [CompletionResult]::new('index', 'index', [CompletionResultType]::ParameterValue, 'Look through folders for runbooks, and remember what is in them')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the runbooks, whose review is due, and how often each was followed')
            [CompletionResult]::new('reviewed', 'reviewed', [CompletionResultType]::ParameterValue, 'Record that you have read runbooks through, as they are now')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take runbooks in from files of another tool: YAML, JSON or Markdown')
            break
        }
        'maestro;incident;help;runbook;index' {
            break
        }
        'maestro;incident;help;runbook;list' {
            break
        }
        'maestro;incident;help;runbook;reviewed' {
            break
        }
        'maestro;incident;help;runbook;import' {
            break
        }
        'maestro;incident;help;export' {
            break
        }
        'maestro;incident;help;import' {
            break
        }
        'maestro;incident;help;close' {
            break
        }
        'maestro;incident;help;help' {
            break
        }
        'maestro;report' {
            [CompletionResult]::new('--slot', '--slot', [CompletionResultType]::ParameterName, 'The round of the day, of `daily` [default: morning before noon, then evening]')
            [CompletionResult]::new('--week', '--week', [CompletionResultType]::ParameterName, 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]')
            [CompletionResult]::new('--month', '--month', [CompletionResultType]::ParameterName, 'The month: `2026-02`, or `last`')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this moment on: how long ago (`7d`), a date, or RFC 3339')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this moment, which is the moment of the report [default: now]')
            [CompletionResult]::new('--min-repeat', '--min-repeat', [CompletionResultType]::ParameterName, 'Of `faq`: name questions that were asked so many times at least [default: 3]')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Of `dashboard`: one tenant''s own numbers (dimension `tenant`), and nothing of the log')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it into FILE instead of printing it; what was in there is replaced')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write it into FILE instead of printing it; what was in there is replaced')
            [CompletionResult]::new('--write', '--write', [CompletionResultType]::ParameterName, 'Put it between the markers ANCHOR of FILE, as Markdown')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Print it in the shape of a message: up to 280 characters, the body of a webhook, a mail')
            [CompletionResult]::new('--publish', '--publish', [CompletionResultType]::ParameterName, 'Publish it: `discussion`, `discord`, `slack`, `stdout`, FILE#ANCHOR or FILE.eml')
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'The category of the discussion by its slug [default: `[report] category`, else announcements]')
            [CompletionResult]::new('--repo', '--repo', [CompletionResultType]::ParameterName, 'The repository of the discussion [default: the one of the policy]')
            [CompletionResult]::new('--token-source', '--token-source', [CompletionResultType]::ParameterName, 'Where the token for writing comes from')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--from-telemetry', '--from-telemetry', [CompletionResultType]::ParameterName, 'Of `roadmap`: put what the product measured of its own use before what is planned')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'For readers outside: leave private conversations out of every list')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Show the titles of private conversations; what is published never has them')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Publish it now [default: print what would go out, and where]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite what was written by hand between the markers, or at the target')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before or may have been, or create anew what is gone')
            [CompletionResult]::new('--posted', '--posted', [CompletionResultType]::ParameterName, 'Somebody looked: it is in the chat. Record that, and send nothing')
            [CompletionResult]::new('--inside', '--inside', [CompletionResultType]::ParameterName, 'Only the team reads there: mask private conversations instead of leaving them out')
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
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish a document from a file, or list what was published')
            [CompletionResult]::new('mail', 'mail', [CompletionResultType]::ParameterValue, 'Write a report as one mail for each person of a table')
            [CompletionResult]::new('artifact', 'artifact', [CompletionResultType]::ParameterValue, 'Write the documents of a desk that stays, such as its charter')
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
            [CompletionResult]::new('--min-repeat', '--min-repeat', [CompletionResultType]::ParameterName, 'Of `faq`: name questions that were asked so many times at least [default: 3]')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Of `dashboard`: one tenant''s own numbers (dimension `tenant`), and nothing of the log')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--from-telemetry', '--from-telemetry', [CompletionResultType]::ParameterName, 'Of `roadmap`: put what the product measured of its own use before what is planned')
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
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Read the minutes of a meeting as notes')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the notes of the last weeks with their numbers')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a note back: it stands in no report from now on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;report;note;import' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of the meeting')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Where things go that stand under no heading of a section')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Keep a copy in this folder, under the date, and its SHA-256 beside the notes')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only look')
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
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Read the minutes of a meeting as notes')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the notes of the last weeks with their numbers')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a note back: it stands in no report from now on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;report;note;help;import' {
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
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'How many days from now on; --check looks as far back, too')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'End with 3 where the cadences contradict themselves, or one was missed')
            [CompletionResult]::new('--ics', '--ics', [CompletionResultType]::ParameterName, 'Write it for a calendar program, as `--format ics` does')
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
        'maestro;report;publish' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, '`discussion`, `discord`, `slack`, `stdout`, FILE#ANCHOR or FILE.eml')
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'The category of the discussion by its slug [default: `[report] category`, else announcements]')
            [CompletionResult]::new('--repo', '--repo', [CompletionResultType]::ParameterName, 'The repository of the discussion [default: the one of the policy]')
            [CompletionResult]::new('--token-source', '--token-source', [CompletionResultType]::ParameterName, 'Where the token for writing comes from')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Publish it now [default: print what would go out, and where]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite what was written by hand between the markers, or at the target')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before or may have been, or create anew what is gone')
            [CompletionResult]::new('--posted', '--posted', [CompletionResultType]::ParameterName, 'Somebody looked: it is in the chat. Record that, and send nothing')
            [CompletionResult]::new('--inside', '--inside', [CompletionResultType]::ParameterName, 'Only the team reads there: mask private conversations instead of leaving them out')
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
        'maestro;report;mail' {
            [CompletionResult]::new('--people', '--people', [CompletionResultType]::ParameterName, 'Who gets it, CSV')
            [CompletionResult]::new('--wave', '--wave', [CompletionResultType]::ParameterName, 'Another wave is another mail to the same people [default: the period of the report]')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The folder of the mails [default: `mails` beside the log]')
            [CompletionResult]::new('--slot', '--slot', [CompletionResultType]::ParameterName, 'The round of the day, of `daily` [default: morning before noon, then evening]')
            [CompletionResult]::new('--week', '--week', [CompletionResultType]::ParameterName, 'The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]')
            [CompletionResult]::new('--month', '--month', [CompletionResultType]::ParameterName, 'The month: `2026-02`, or `last`')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this moment on: how long ago (`7d`), a date, or RFC 3339')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this moment, which is the moment of the report [default: now]')
            [CompletionResult]::new('--min-repeat', '--min-repeat', [CompletionResultType]::ParameterName, 'Of `faq`: name questions that were asked so many times at least [default: 3]')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Of `dashboard`: one tenant''s own numbers (dimension `tenant`), and nothing of the log')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Write them now')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Write them all, once more')
            [CompletionResult]::new('--even-if-stale', '--even-if-stale', [CompletionResultType]::ParameterName, 'Although the data is missing, incomplete or old')
            [CompletionResult]::new('--from-telemetry', '--from-telemetry', [CompletionResultType]::ParameterName, 'Of `roadmap`: put what the product measured of its own use before what is planned')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'For readers outside: leave private conversations out of every list')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Show the titles of private conversations; what is published never has them')
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
        'maestro;report;artifact' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Write it below this folder')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite what was edited outside of the places that are yours')
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
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish a document from a file, or list what was published')
            [CompletionResult]::new('mail', 'mail', [CompletionResultType]::ParameterValue, 'Write a report as one mail for each person of a table')
            [CompletionResult]::new('artifact', 'artifact', [CompletionResultType]::ParameterValue, 'Write the documents of a desk that stays, such as its charter')
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
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Read the minutes of a meeting as notes')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the notes of the last weeks with their numbers')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a note back: it stands in no report from now on')
            break
        }
        'maestro;report;help;note;import' {
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
        'maestro;report;help;publish' {
            break
        }
        'maestro;report;help;mail' {
            break
        }
        'maestro;report;help;artifact' {
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
            [CompletionResult]::new('receipts', 'receipts', [CompletionResultType]::ParameterValue, 'List the receipts of what was decided and imported')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that what was recorded is still what was recorded')
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
        'maestro;log;receipts' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only receipts of this kind: genesis, decision, incident, runbook, note, extract, write-back, publication, evaluation, gate-decision, waiver, attestation, approval')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Only receipts of this person')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only receipts since this moment: RFC 3339, a date, or a length of time back (`7d`)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most the newest N')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--lines', '--lines', [CompletionResultType]::ParameterName, 'Print all of them as they are chained, the oldest first, one JSON object a line: what `log verify --file` reads')
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
        'maestro;log;verify' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Check receipts that `log receipts --lines` printed, not those of the log')
            [CompletionResult]::new('--head', '--head', [CompletionResultType]::ParameterName, 'A head that was kept elsewhere, or the manifest.json of a gate''s bundle [default: the head beside the log]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'Leave out SQLite''s own check of the whole file, which takes long on a large log')
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
            [CompletionResult]::new('receipts', 'receipts', [CompletionResultType]::ParameterValue, 'List the receipts of what was decided and imported')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that what was recorded is still what was recorded')
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
        'maestro;log;help;receipts' {
            break
        }
        'maestro;log;help;verify' {
            break
        }
        'maestro;log;help;help' {
            break
        }
        'maestro;doctor' {
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
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Show which token is used, what it may do, and whether it reads every source')
            [CompletionResult]::new('links', 'links', [CompletionResultType]::ParameterValue, 'Check the links of Markdown documents before a launch')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;doctor;access' {
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
        'maestro;doctor;links' {
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'With `--online`: wait this long for each answer')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: maestro.toml in this folder or the nearest above it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The log [default: .maestro/log.db beside the policy]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The moment of the command: RFC 3339, or a date (its midnight in the policy''s time zone) [default: now]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result [default: table]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay tables out for N columns [default: the terminal''s width; through a pipe nothing is cut]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when CLICOLOR_FORCE is')
            [CompletionResult]::new('--online', '--online', [CompletionResultType]::ParameterName, 'Ask each address of the web whether it answers')
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
        'maestro;doctor;help' {
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Show which token is used, what it may do, and whether it reads every source')
            [CompletionResult]::new('links', 'links', [CompletionResultType]::ParameterValue, 'Check the links of Markdown documents before a launch')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;doctor;help;access' {
            break
        }
        'maestro;doctor;help;links' {
            break
        }
        'maestro;doctor;help;help' {
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
            [CompletionResult]::new('gate', 'gate', [CompletionResultType]::ParameterValue, 'Ask whether the criteria of a release, a week, a handover hold')
            [CompletionResult]::new('incident', 'incident', [CompletionResultType]::ParameterValue, 'Run an incident against the clock')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Write a document from the log: the day, the week, a page for the browser')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Look into the ConversationLog: search, query, export, back up')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Check that everything maestro depends on is as it should be')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'maestro;help;init' {
            break
        }
        'maestro;help;extract' {
            [CompletionResult]::new('github', 'github', [CompletionResultType]::ParameterValue, 'Follow repositories on GitHub: issues, pull requests and discussions')
            [CompletionResult]::new('file', 'file', [CompletionResultType]::ParameterValue, 'Read conversations from files')
            [CompletionResult]::new('metrics', 'metrics', [CompletionResultType]::ParameterValue, 'Read numbers that were measured elsewhere, or ask for them')
            [CompletionResult]::new('survey', 'survey', [CompletionResultType]::ParameterValue, 'Read what people answered to a survey')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what was extracted and when, how far it goes, and the newest numbers')
            break
        }
        'maestro;help;extract;github' {
            break
        }
        'maestro;help;extract;file' {
            break
        }
        'maestro;help;extract;metrics' {
            break
        }
        'maestro;help;extract;survey' {
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
            [CompletionResult]::new('similar', 'similar', [CompletionResultType]::ParameterValue, 'Show what may be the same as a conversation, with the evidence')
            [CompletionResult]::new('questions', 'questions', [CompletionResultType]::ParameterValue, 'Show which questions are asked again and again, and what the FAQ says about them')
            [CompletionResult]::new('board', 'board', [CompletionResultType]::ParameterValue, 'Show the worst open problems, each with its owner and deadline')
            [CompletionResult]::new('backlog', 'backlog', [CompletionResultType]::ParameterValue, 'Show or write the register of everything that is open')
            [CompletionResult]::new('handoff', 'handoff', [CompletionResultType]::ParameterValue, 'Write the hand-off to whoever is on call')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'Go through the queue one conversation at a time')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Decide a priority, an owner or the version of the fix')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who takes conversations')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Mark conversations as done here')
            [CompletionResult]::new('dup', 'dup', [CompletionResultType]::ParameterValue, 'Say that a conversation is a duplicate of another')
            [CompletionResult]::new('not-dup', 'not-dup', [CompletionResultType]::ParameterValue, 'Say that two conversations are not the same')
            [CompletionResult]::new('snooze', 'snooze', [CompletionResultType]::ParameterValue, 'Take conversations out of the queue for a while')
            [CompletionResult]::new('wake', 'wake', [CompletionResultType]::ParameterValue, 'Put snoozed conversations back into the queue')
            [CompletionResult]::new('promise', 'promise', [CompletionResultType]::ParameterValue, 'Give somebody a word by when, keep it, or take it back')
            [CompletionResult]::new('escalate', 'escalate', [CompletionResultType]::ParameterValue, 'Call for help with conversations')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Write a reply; nothing is sent before `triage apply`')
            [CompletionResult]::new('tell', 'tell', [CompletionResultType]::ParameterValue, 'Tell everybody who waits for a fix that it is out')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show what would be written to GitHub: labels, assignees, replies')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Write a plan to GitHub: exactly the one that was shown')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back what a plan has written to GitHub')
            [CompletionResult]::new('workflow', 'workflow', [CompletionResultType]::ParameterValue, 'Write the support workflow down, or check one')
            [CompletionResult]::new('route', 'route', [CompletionResultType]::ParameterValue, 'Tell which rules of the policy would take a ticket')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Try the examples that stand beside the rules')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Look for rules that never speak, or speak against each other')
            [CompletionResult]::new('explain-rule', 'explain-rule', [CompletionResultType]::ParameterValue, 'Show what a rule asks for, what it sets, and for what it holds now')
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
        'maestro;help;triage;similar' {
            break
        }
        'maestro;help;triage;questions' {
            break
        }
        'maestro;help;triage;board' {
            break
        }
        'maestro;help;triage;backlog' {
            break
        }
        'maestro;help;triage;handoff' {
            break
        }
        'maestro;help;triage;session' {
            break
        }
        'maestro;help;triage;set' {
            break
        }
        'maestro;help;triage;assign' {
            break
        }
        'maestro;help;triage;done' {
            break
        }
        'maestro;help;triage;dup' {
            break
        }
        'maestro;help;triage;not-dup' {
            break
        }
        'maestro;help;triage;snooze' {
            break
        }
        'maestro;help;triage;wake' {
            break
        }
        'maestro;help;triage;promise' {
            break
        }
        'maestro;help;triage;escalate' {
            break
        }
        'maestro;help;triage;reply' {
            break
        }
        'maestro;help;triage;tell' {
            break
        }
        'maestro;help;triage;plan' {
            break
        }
        'maestro;help;triage;apply' {
            break
        }
        'maestro;help;triage;undo' {
            break
        }
        'maestro;help;triage;workflow' {
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the workflow of the policy as YAML')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check a support workflow: can every ticket get to somebody?')
            break
        }
        'maestro;help;triage;workflow;export' {
            break
        }
        'maestro;help;triage;workflow;check' {
            break
        }
        'maestro;help;triage;route' {
            break
        }
        'maestro;help;triage;test' {
            break
        }
        'maestro;help;triage;lint' {
            break
        }
        'maestro;help;triage;explain-rule' {
            break
        }
        'maestro;help;sla' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show every clock, running and settled')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Fail when a promise is broken (for CI)')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain the clocks of a conversation, second by second')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Tell when a limit ends')
            [CompletionResult]::new('elapsed', 'elapsed', [CompletionResultType]::ParameterValue, 'Tell how much time has passed')
            [CompletionResult]::new('capacity', 'capacity', [CompletionResultType]::ParameterValue, 'Compare people''s hours with what comes in')
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
        'maestro;help;sla;capacity' {
            break
        }
        'maestro;help;sla;policy' {
            break
        }
        'maestro;help;sla;lint' {
            break
        }
        'maestro;help;gate' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the gates of the policy, built-in ones too')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the gates of the policy, without judging anything')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain one criterion: value, target, margin, sample, SQL, rows, remedy')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Plan the shortest way to GO')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide GO or NO-GO, and record who, why and until when')
            [CompletionResult]::new('require', 'require', [CompletionResultType]::ParameterValue, 'Require a recorded GO that still stands (for the workflow that publishes)')
            [CompletionResult]::new('waive', 'waive', [CompletionResultType]::ParameterValue, 'Waive a criterion, until a day and for a reason')
            [CompletionResult]::new('waivers', 'waivers', [CompletionResultType]::ParameterValue, 'List what is waived, and until when')
            [CompletionResult]::new('attest', 'attest', [CompletionResultType]::ParameterValue, 'Attest that something is so, or that it is not')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve something as a stakeholder, or refuse to')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show what people said of gates, the newest first')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Compare two evaluations of a gate: what changed, and what got worse')
            [CompletionResult]::new('bundle', 'bundle', [CompletionResultType]::ParameterValue, 'Put a verdict and all that it rests on into a folder')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check a bundle, and judge its gate again')
            break
        }
        'maestro;help;gate;list' {
            break
        }
        'maestro;help;gate;check' {
            break
        }
        'maestro;help;gate;explain' {
            break
        }
        'maestro;help;gate;plan' {
            break
        }
        'maestro;help;gate;decide' {
            break
        }
        'maestro;help;gate;require' {
            break
        }
        'maestro;help;gate;waive' {
            break
        }
        'maestro;help;gate;waivers' {
            break
        }
        'maestro;help;gate;attest' {
            break
        }
        'maestro;help;gate;approve' {
            break
        }
        'maestro;help;gate;history' {
            break
        }
        'maestro;help;gate;diff' {
            break
        }
        'maestro;help;gate;bundle' {
            break
        }
        'maestro;help;gate;verify' {
            break
        }
        'maestro;help;incident' {
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Declare an incident')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List incidents, what is due first on top (as `maestro incident` alone)')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an incident: what is due next, its deadlines, its actions, what happened')
            [CompletionResult]::new('stage', 'stage', [CompletionResultType]::ParameterValue, 'Say that a stage is done')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Record what you told the public, and when you will write again')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change what is known: the severity, a moment, who leads, what it hits')
            [CompletionResult]::new('facts', 'facts', [CompletionResultType]::ParameterValue, 'Record what is known, for the decision')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Ask the rollback matrix, and record what was decided')
            [CompletionResult]::new('escalate', 'escalate', [CompletionResultType]::ParameterValue, 'See whom to call next, how, and what to say')
            [CompletionResult]::new('alert', 'alert', [CompletionResultType]::ParameterValue, 'Print what to tell the team, post it, or record that it was posted')
            [CompletionResult]::new('hotfix', 'hotfix', [CompletionResultType]::ParameterValue, 'Follow a hotfix: planned against actual, and what must not be forgotten')
            [CompletionResult]::new('action', 'action', [CompletionResultType]::ParameterValue, 'Note what has to be done after the fire, and by whom')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show the timeline, add to it, correct it, or write the incident table')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that nothing of an incident is late (for cron and CI)')
            [CompletionResult]::new('postmortem', 'postmortem', [CompletionResultType]::ParameterValue, 'Write the post-mortem: begin it from the log, check it, publish it')
            [CompletionResult]::new('runbook', 'runbook', [CompletionResultType]::ParameterValue, 'Keep an eye on the runbooks: who reviewed them, which were used')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Hand the incidents on: CSV, JSON, an RSS feed, pages for cState')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take incidents in from another tool: CSV or JSON')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close an incident, or open it again')
            break
        }
        'maestro;help;incident;open' {
            break
        }
        'maestro;help;incident;list' {
            break
        }
        'maestro;help;incident;show' {
            break
        }
        'maestro;help;incident;stage' {
            break
        }
        'maestro;help;incident;update' {
            break
        }
        'maestro;help;incident;set' {
            break
        }
        'maestro;help;incident;facts' {
            break
        }
        'maestro;help;incident;decide' {
            break
        }
        'maestro;help;incident;escalate' {
            break
        }
        'maestro;help;incident;alert' {
            break
        }
        'maestro;help;incident;hotfix' {
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show the timetable of a hotfix, planned and actual')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Show the checklist, or tick one of its items')
            break
        }
        'maestro;help;incident;hotfix;plan' {
            break
        }
        'maestro;help;incident;hotfix;check' {
            break
        }
        'maestro;help;incident;action' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an action')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change an action: done, rejected, another owner, another date')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the open actions of all incidents')
            break
        }
        'maestro;help;incident;action;add' {
            break
        }
        'maestro;help;incident;action;set' {
            break
        }
        'maestro;help;incident;action;list' {
            break
        }
        'maestro;help;incident;log' {
            break
        }
        'maestro;help;incident;check' {
            break
        }
        'maestro;help;incident;postmortem' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Begin the document with what the log knows')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that it is finished and blames nobody')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Write it for the public, without its private parts')
            break
        }
        'maestro;help;incident;postmortem;new' {
            break
        }
        'maestro;help;incident;postmortem;check' {
            break
        }
        'maestro;help;incident;postmortem;publish' {
            break
        }
        'maestro;help;incident;runbook' {
            [CompletionResult]::new('index', 'index', [CompletionResultType]::ParameterValue, 'Look through folders for runbooks, and remember what is in them')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the runbooks, whose review is due, and how often each was followed')
            [CompletionResult]::new('reviewed', 'reviewed', [CompletionResultType]::ParameterValue, 'Record that you have read runbooks through, as they are now')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take runbooks in from files of another tool: YAML, JSON or Markdown')
            break
        }
        'maestro;help;incident;runbook;index' {
            break
        }
        'maestro;help;incident;runbook;list' {
            break
        }
        'maestro;help;incident;runbook;reviewed' {
            break
        }
        'maestro;help;incident;runbook;import' {
            break
        }
        'maestro;help;incident;export' {
            break
        }
        'maestro;help;incident;import' {
            break
        }
        'maestro;help;incident;close' {
            break
        }
        'maestro;help;report' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports that there are')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'Print what the template of a report sees, as JSON')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Render a context from standard input, without looking at the log')
            [CompletionResult]::new('templates', 'templates', [CompletionResultType]::ParameterValue, 'See, copy and try the templates that reports are made from')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write a sentence for the reports of this time, such as a highlight')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Show when reviews, posts and surveys are due, by the cadences of the policy')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish a document from a file, or list what was published')
            [CompletionResult]::new('mail', 'mail', [CompletionResultType]::ParameterValue, 'Write a report as one mail for each person of a table')
            [CompletionResult]::new('artifact', 'artifact', [CompletionResultType]::ParameterValue, 'Write the documents of a desk that stays, such as its charter')
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
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Read the minutes of a meeting as notes')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the notes of the last weeks with their numbers')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a note back: it stands in no report from now on')
            break
        }
        'maestro;help;report;note;import' {
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
        'maestro;help;report;publish' {
            break
        }
        'maestro;help;report;mail' {
            break
        }
        'maestro;help;report;artifact' {
            break
        }
        'maestro;help;log' {
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count what is in the log')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Search titles, labels, opening posts and messages')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print conversations as the log holds them, in the exchange format')
            [CompletionResult]::new('sql', 'sql', [CompletionResultType]::ParameterValue, 'Ask the log in SQL; nothing can be written')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print every conversation in the exchange format, one JSON object a line')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the log into one consistent file, while others go on using it')
            [CompletionResult]::new('receipts', 'receipts', [CompletionResultType]::ParameterValue, 'List the receipts of what was decided and imported')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that what was recorded is still what was recorded')
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
        'maestro;help;log;receipts' {
            break
        }
        'maestro;help;log;verify' {
            break
        }
        'maestro;help;doctor' {
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Show which token is used, what it may do, and whether it reads every source')
            [CompletionResult]::new('links', 'links', [CompletionResultType]::ParameterValue, 'Check the links of Markdown documents before a launch')
            break
        }
        'maestro;help;doctor;access' {
            break
        }
        'maestro;help;doctor;links' {
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
