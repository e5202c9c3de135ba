"""The write side, once from end to end, against a GitHub that nobody here wrote:
emulate.py MAESTRO EMULATE_INDEX SEED LOOPBACK

It has no GraphQL, no list of all comments, no events and no review comments: maestro must name
these as gaps, read the comments issue by issue and never call the run complete. What it read of a
conversation is whole all the same, and may be written to.
"""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

REPO = "founder/maestro"
POLICY = f"""
[project]
name = "maestro"

[team]
members = ["@founder"]

[labels.priority]
P1 = ["p1-high"]

[[source]]
kind = "github"
repo = "{REPO}"

[[sla.rule]]
id = "all"
match = {{}}
first_response = "8h"
"""
SWITCHES = f"""
[writeback]
enabled = true
labels = true
comments = true
assign = true
allow_repos = ["{REPO}"]
"""
ACK = ["found=it stops", "scope=everybody", "workaround=none", "next_step=we look for the cause"]
GAPS = ["comments: read issue by issue", "review-comments: ", "reviews: ", "events: "]


class Emulator:
    def __init__(self, index, seed, loopback, port):
        self.url = f"http://127.0.0.1:{port}"
        # Before 0.12 it listens on every interface; the preload keeps it at home.
        self.process = subprocess.Popen(
            ["node", "--require", loopback, index, "start", "--service", "github", "--port", str(port), "--seed", seed],
            stdout=subprocess.DEVNULL,
        )

    def ask(self, path, body=None, method=None):
        data = None if body is None else json.dumps(body).encode()
        headers = {"Authorization": "Bearer gho_admin", "Content-Type": "application/json"}
        request = urllib.request.Request(self.url + path, data=data, headers=headers, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read() or b"null")

    def wait(self):
        for _ in range(150):
            if self.process.poll() is not None:
                sys.exit(f"emulate ended with {self.process.returncode}")
            try:
                return self.ask(f"/repos/{REPO}")
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.2)
        sys.exit("emulate did not answer within 30 seconds")

    def missing(self, path):
        """Whether it still lacks what the gaps below are expected for."""
        try:
            self.ask(path)
        except urllib.error.HTTPError as error:
            return error.code == 404
        return False


class Desk:
    def __init__(self, maestro, url, folder):
        self.maestro, self.folder = maestro, Path(folder)
        home = self.folder / ".config/maestro"
        home.mkdir(parents=True, mode=0o700)
        (self.folder / "maestro.toml").write_text(POLICY)
        (home / "config.toml").write_text(SWITCHES)
        (home / "config.toml").chmod(0o600)
        self.variables = {
            "HOME": folder, "PATH": "/usr/bin:/bin", "MAESTRO_ACTOR": "@founder", "MAESTRO_GITHUB_API": url,
            "GH_TOKEN": "gho_admin", "MAESTRO_GITHUB_WRITE_TOKEN": "gho_admin",
        }

    def run(self, *words, codes=(0,), given=""):
        ran = subprocess.run([self.maestro, *words], cwd=self.folder, env=self.variables, input=given,
                             capture_output=True, text=True, timeout=300)
        if ran.returncode not in codes:
            sys.exit(f"{' '.join(words)} ended with {ran.returncode}:\n{ran.stdout}{ran.stderr}")
        assert "gho_admin" not in ran.stdout + ran.stderr, "a token was printed"
        return ran.stdout

    def json(self, *words, **more):
        return json.loads(self.run(*words, "--format", "json", **more))

    def extract(self):
        report = self.json("extract", "github")["sources"][0]
        assert report["complete"] is False, f"called complete: {report}"
        for gap in GAPS:
            assert any(it.startswith(gap) for it in report["gaps"]), f"{gap!r} is no gap of {report['gaps']}"
        return report

    def exported(self):
        lines = self.run("log", "export").splitlines()
        return {it["external_id"]: it for it in map(json.loads, lines)}


def same(what, found, expected):
    if found != expected:
        sys.exit(f"{what}: {found!r}, expected {expected!r}")


def words(github, number):
    return [it["body"] for it in github.ask(f"/repos/{REPO}/issues/{number}/comments")]


def labels(github, number):
    return sorted(it["name"] for it in github.ask(f"/repos/{REPO}/issues/{number}")["labels"])


def check(github, desk):
    for path in ["/issues/comments", "/issues/events", "/pulls/comments"]:
        assert github.missing(f"/repos/{REPO}{path}"), f"emulate has {path} now: expect one gap less here"
    github.ask(f"/repos/{REPO}/labels", {"name": "p1-high", "color": "ff0000"})
    numbers = []
    for title, kept in [("It stops at night", ["bug"]), ("ünïcødé in a title", []), ("No answer needed", [])]:
        sent = {"title": title, "body": f"{title}, as said", "labels": kept}
        numbers.append(github.ask(f"/repos/{REPO}/issues", sent)["number"])
    first, second, _ = numbers
    github.ask(f"/repos/{REPO}/issues/{first}/comments", {"body": "any news?"})

    report = desk.extract()
    same("issues of the first extract", report["created"], 3)
    known = desk.exported()
    same("comments read issue by issue", [it["body"] for it in known[f"{REPO}#{first}"]["messages"]], ["any news?"])
    print("gaps:", *report["gaps"], sep="\n  ")

    one, two = f"{REPO}#{first}", f"{REPO}#{second}"
    desk.run("triage", "set", one, "--priority", "P1")
    desk.run("triage", "reply", one, "--template", "ack", *[it for pair in ACK for it in ("--set", pair)])
    desk.run("triage", "assign", two, "--to", "@founder")
    plan = desk.json("triage", "plan")
    same("writes that are planned", sorted(it["kind"] for it in plan["writes"]), ["add-label", "assign", "comment"])
    same("nothing is written by a plan", (words(github, first), labels(github, first)), (["any news?"], ["bug"]))

    desk.run("triage", "apply", plan["plan"], "--yes")
    same("labels are added, never replaced", labels(github, first), ["bug", "p1-high"])
    said = words(github, first)
    same("comments at the source", len(said), 2)
    assert "we look for the cause" in said[1], said[1]
    assigned = github.ask(f"/repos/{REPO}/issues/{second}")["assignees"]
    same("who has it", [it["login"] for it in assigned], ["founder"])
    desk.run("triage", "apply", plan["plan"], "--yes", codes=(0, 2, 5))
    same("comments after the same plan again", len(words(github, first)), 2)

    for _ in range(2):
        same("conversations that an extract finds anew", desk.extract()["created"], 0)
        known = desk.exported()
        same("conversations", sorted(known), sorted(f"{REPO}#{it}" for it in numbers))
        same("messages in the log", [it["body"] for it in known[one]["messages"]], said)
        same("labels in the log", sorted(known[one]["labels"]), ["bug", "p1-high"])
    same("writes that are left", desk.json("triage", "plan")["writes"], [])

    desk.run("triage", "undo", plan["plan"], "--yes")
    same("after the undo", (words(github, first), labels(github, first)), (["any news?"], ["bug"]))


def main():
    maestro, index, seed, loopback = map(os.path.abspath, sys.argv[1:5])
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    github = Emulator(index, seed, loopback, port)
    try:
        github.wait()
        with tempfile.TemporaryDirectory() as folder:
            check(github, Desk(maestro, github.url, folder))
    finally:
        github.process.terminate()
        github.process.wait(10)
    print("written, read again, nothing doubled, taken back; incomplete, and said so")


main()
