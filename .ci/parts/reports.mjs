// Every report there is, on the sample, on an empty log and on a hostile one, held against parts
// that others made: a Markdown linter, an HTML validator, a parser of calendars, and a browser.
// reports.mjs MAESTRO FOLDER
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';

const require = createRequire(`${process.cwd()}/`);
const load = (name) => import(pathToFileURL(require.resolve(name)));
const { lint } = await load('markdownlint/sync');
const { HtmlValidate } = require('html-validate');
const { default: ICAL } = await load('ical.js');

const [maestro, folder] = process.argv.slice(2);
const NOW = '2026-02-13T14:00:00Z';
const HOSTILE = [
  '</title><script>alert(1)</script>', '| cell | @everyone #1 GH-2', '<!-- maestro:status -->',
  '=cmd|\' /C calc\'!A0', '[x](javascript:alert(1)) ![y](https://evil.example/p.png)',
  '{{ 7 * 7 }} {% raw %} TODO', '\u001b[31mred \u202etfel', '# heading\n\n- list\n```', '***_ `` ~~',
  '1. one', '   four blanks', 'https://evil.example/ bare', 'ünï 日本語 👨‍👩‍👧',
];
const faults = [];
const said = (where, what) => faults.push(`${where}: ${what}`);

function desk(name, lines) {
  const at = join(folder, name);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'maestro.toml'), `extends = "beta"
[project]
name = "caro <b>|"
[team]
members = ["@mira"]
[release]
version = "v1 <i>"
launched_at = 2026-01-24T12:00:00Z
[[cadence]]
id = "hostile"
title = "Review; with, signs \\\\ — and ünïcödé <b> that is long enough to be folded \\n BEGIN:VEVENT"
every = "fri 14:00"
duration = "1h"
owner = "ana"
`);
  writeFileSync(join(at, 'log.jsonl'), lines.map((it) => `${JSON.stringify(it)}\n`).join(''));
  run(at, ['extract', 'file', 'log.jsonl']);
  return at;
}

function run(cwd, args) {
  const env = { PATH: '/usr/bin:/bin', HOME: cwd, MAESTRO_ACTOR: '@mira' };
  if (!args.includes('--sample')) env.MAESTRO_AS_OF = NOW;
  return execFileSync(maestro, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
}

const conversations = HOSTILE.map((title, n) => ({
  channel: n % 2 ? 'github-issue' : 'email', external_id: n % 2 ? `a/b#${n}` : `<${n}@x>`, title, body: title,
  url: n % 3 ? null : 'javascript:alert(1)', opened_at: '2026-02-12T09:00:00Z', labels: ['bug', title],
  state: n % 4 ? 'open' : 'closed', closed_at: n % 4 ? null : '2026-02-13T09:00:00Z',
  author: { handle: title, role: 'customer' },
  messages: [{ external_id: 'm', at: '2026-02-12T10:00:00Z', body: title, author: { handle: '@mira', role: 'team' } }],
}));
const logs = { sample: null, empty: desk('empty', []), hostile: desk('hostile', conversations) };
for (const [n, section] of ['highlights', 'challenges', 'focus', 'thanks', 'actions'].entries()) {
  run(logs.hostile, ['report', 'note', section, HOSTILE[n]]);
}
const ask = (log, args) => (logs[log] === null ? run(folder, [...args, '--sample']) : run(logs[log], args));

// Taste is off: how long a line is, how wide a column, how a tag without content is written.
// A draft says so above its title.
const MARKDOWN = {
  default: true,
  MD013: false,
  MD024: { siblings_only: true },
  MD041: { allow_preamble: true },
  MD060: false,
};
const html = new HtmlValidate({
  root: true, extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { 'no-inline-style': 'off', 'long-title': 'off', 'require-sri': 'off', 'doctype-style': 'off', 'void-style': 'off' },
});

function checkMarkdown(where, text) {
  const found = lint({ strings: { it: text }, config: MARKDOWN }).it;
  for (const it of found) said(`${where}:${it.lineNumber}`, `${it.ruleNames[0]} ${it.ruleDescription} ${it.errorDetail ?? ''} ${it.errorContext ?? ''}`);
}

function checkHtml(where, text) {
  for (const result of html.validateStringSync(text).results) {
    for (const it of result.messages) said(`${where}:${it.line}:${it.column}`, `${it.ruleId} ${it.message}`);
  }
}

const names = run(folder, ['report', 'list', '--format', 'csv']).split('\n').slice(1).filter(Boolean).map((it) => it.split(',')[0]);
const ROUNDS = ['morning', 'midday', 'evening', 'night', 'launch', 'eod'];
const pages = [];
let checked = 0;
for (const log of Object.keys(logs)) {
  for (const name of names) {
    for (const more of name === 'daily' ? ROUNDS.map((it) => ['--slot', it]) : [[], ['--public']]) {
      const args = ['report', name, ...more];
      const where = `${args.slice(1).join(' ')} on the ${log} log`;
      const text = ask(log, args);
      checked += 1;
      if (/^<!doctype html/i.test(text)) {
        checkHtml(where, text);
        pages.push([where, text]);
        continue;
      }
      checkMarkdown(where, text);
      checkHtml(`${where} as HTML`, ask(log, [...args, '--format', 'html']));
    }
  }
  const calendar = ask(log, ['report', 'calendar', '--days', '60', '--format', 'ics']);
  const where = `the calendar of the ${log} log`;
  try {
    const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
    const expected = JSON.parse(ask(log, ['report', 'calendar', '--days', '60', '--format', 'json'])).entries;
    if (events.length === 0 || events.length !== expected.length) said(where, `${events.length} events, not ${expected.length}`);
    const ids = new Set(events.map((it) => it.uid));
    if (ids.size !== events.length) said(where, 'an UID stands twice');
    for (const [n, it] of events.entries()) {
      const same = it.startDate.toJSDate().getTime() === Date.parse(expected[n].at);
      if (!same || it.endDate.compare(it.startDate) < 0) said(where, `${it.uid} is at another moment`);
      if (log === 'hostile' && expected[n].title.includes(';') && !it.summary.includes('; with, signs \\ — and')) said(where, it.summary);
    }
  } catch (error) {
    said(where, error.message);
  }
}

// The checks must be able to fail.
const before = faults.length;
checkMarkdown('self-test', 'no heading\n* a\n- b\n');
checkHtml('self-test', '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p><div></p></body></html>');
if (faults.length < before + 2) { console.error('the linters find nothing at all'); process.exit(1); }
faults.length = before;

// How many different bytes a screenshot has: a blank page has next to none.
function colours(png) {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') chunks.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return new Set(inflateSync(Buffer.concat(chunks))).size;
}

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find((it) => spawnSync(it, ['--version']).status === 0);
if (!browser) {
  console.error('SKIPPED: pages in a browser: no Chromium here');
  console.log('NOT CHECKED: pages in a browser');
}
for (const [n, [where, text]] of (browser ? pages : []).entries()) {
  const file = join(folder, `page${n}.html`);
  const shot = join(folder, `page${n}.png`);
  writeFileSync(file, text);
  const ran = spawnSync(browser, [
    '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--hide-scrollbars',
    `--user-data-dir=${join(folder, 'browser')}`, '--enable-logging=stderr', '--v=0', '--virtual-time-budget=2000',
    '--window-size=900,1400', `--screenshot=${shot}`, '--dump-dom', pathToFileURL(file).href,
  ], { encoding: 'utf8', timeout: 60000, maxBuffer: 1 << 28 });
  const console_lines = (ran.stderr ?? '').split('\n').filter((it) => it.includes('CONSOLE'));
  for (const it of console_lines) said(where, `the browser says: ${it}`);
  const shown = (ran.stdout ?? '').replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ');
  if (!/caro/.test(shown) || shown.trim().length < 300) said(where, `the browser shows next to nothing: ${shown.slice(0, 80)}`);
  if (/alert\(1\)/.test((ran.stdout ?? '').match(/<script[\s\S]*?<\/script>/)?.[0] ?? '')) said(where, 'a script of a stranger');
  try {
    if (colours(readFileSync(shot)) < 16) said(where, 'the page is blank');
  } catch (error) {
    said(where, `no screenshot: ${error.message}`);
  }
}

for (const it of faults.slice(0, 60)) console.error(it);
console.log(`${names.length} reports, ${checked} times as Markdown or a page, ${pages.length} pages in a browser: ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
