"""Holds what the tests' own GitHub was asked, and what it answered, against GitHub's OpenAPI
description: rest.py DESCRIPTION EXCHANGES

Requests must be right whole: the operation, its parameters, the body. An answer of a test holds
only what the test is about, so fields may be missing; those that are there must be GitHub's, with
values that GitHub could send.
"""

import copy
import json
import re
import sys
from collections import Counter
from urllib.parse import parse_qsl, unquote, urlsplit

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

# What tests of the client ask when it does not matter what, and what a chat is told.
NO_OPERATION = re.compile(r"/(x|again|graphql)$|^/api/webhooks/")
# What a test says on purpose though GitHub does not: new words must not stop an extract.
ON_PURPOSE = [("state_reason", "'became_sentient'")]
# Where the description is stricter than the service.
STRICTER = [("description", "None is not of type 'string'"), ("position", "None is not of type 'integer'")]


def as_json_schema(node):
    """OpenAPI 3.0 says `nullable` beside the type, JSON Schema in it."""
    if isinstance(node, list):
        for item in node:
            as_json_schema(item)
    elif isinstance(node, dict):
        for item in list(node.values()):
            as_json_schema(item)
        if node.pop("nullable", None) is True:
            inner = dict(node)
            node.clear()
            node["anyOf"] = [{"type": "null"}, inner]


def without_required(node):
    """The same description of a part of a record: alternatives may then hold together."""
    if isinstance(node, list):
        for item in node:
            without_required(item)
    elif isinstance(node, dict):
        if isinstance(node.get("required"), list):
            del node["required"]
        if isinstance(node.get("oneOf"), list):
            node["anyOf"] = node.get("anyOf", []) + node.pop("oneOf")
        for item in node.values():
            without_required(item)


class Description:
    def __init__(self, spec):
        as_json_schema(spec["paths"])
        as_json_schema(spec["components"])
        self.spec = spec
        partial = copy.deepcopy(spec)
        without_required(partial)
        self.partial = partial
        self.registry = Registry().with_resources(
            (name, Resource.from_contents(it, default_specification=DRAFT202012))
            for name, it in [("urn:whole", spec), ("urn:partial", partial)]
        )
        # A path of letters goes before one of holes.
        self.paths = sorted(spec["paths"], key=lambda it: it.count("{"))
        self.patterns = {it: re.compile(re.sub(r"\{[^}]+\}", "[^/]+", it) + "$") for it in self.paths}

    def template(self, path):
        # A repository that moved is named by its number.
        path = re.sub(r"^/repositories/\d+", "/repos/owner/name", path)
        return next((it for it in self.paths if self.patterns[it].match(path)), None)

    def resolved(self, node, spec=None):
        while "$ref" in node:
            target = spec or self.spec
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def errors(self, name, pointer, value):
        schema = {"$ref": f"{name}#/{'/'.join(it.replace('~', '~0').replace('/', '~1') for it in pointer)}"}
        found = Draft202012Validator(schema, registry=self.registry).iter_errors(value)
        return [("/".join(map(str, it.absolute_path)), it.message[:200]) for it in leaves(found)]

    def fields(self, node):
        """The fields of a record in all its alternatives; `None` where any may be."""
        node = self.resolved(node, self.partial)
        fields = dict(node.get("properties", {}))
        extra = node.get("additionalProperties")
        if extra not in (None, False):
            return None
        for part in node.get("allOf", []) + node.get("anyOf", []):
            more = self.fields(part)
            if more is None:
                return None
            for key, value in more.items():
                fields[key] = {"anyOf": [fields[key], value]} if key in fields else value
        return fields

    def items(self, node):
        node = self.resolved(node, self.partial)
        parts = [self.items(it) for it in node.get("allOf", []) + node.get("anyOf", [])]
        return node.get("items") or next((it for it in parts if it), None)

    def strangers(self, node, value, at=""):
        """Fields that GitHub does not have."""
        if isinstance(value, list):
            items = self.items(node)
            return [it for one in value for it in self.strangers(items, one, at)] if items else []
        fields = self.fields(node) if isinstance(value, dict) else None
        if not fields:
            return []
        found = []
        for key, one in value.items():
            where = f"{at}/{key}"
            found += self.strangers(fields[key], one, where) if key in fields else [(where, "GitHub has no such field")]
        return found


def leaves(errors):
    """Of alternatives that all fail, the one that comes nearest."""
    for error in errors:
        if not error.context:
            yield error
            continue
        ways = {}
        for it in error.context:
            ways.setdefault(it.schema_path[0], []).append(it)
        yield from leaves(min(ways.values(), key=lambda it: (any(one.validator == "type" and one.validator_value == "null" for one in it), len(it))))


def asked(github, exchange, template, operation):
    pointer = ["paths", template, exchange["method"].lower()]
    for key, value in parse_qsl(urlsplit(exchange["target"]).query, keep_blank_values=True):
        parameters = [github.resolved(it) for it in operation.get("parameters", [])]
        known = next((it for it in parameters if it["name"] == key and it["in"] == "query"), None)
        # Cursors stand in GitHub's own links.
        if known is None and key not in ("after", "before"):
            yield key, "no such parameter"
        elif known and value not in known["schema"].get("enum", [value]):
            yield key, f"{value} is none of {known['schema']['enum']}"
    body = exchange["sent"]
    if body is None:
        if operation.get("requestBody", {}).get("required"):
            yield "body", "missing"
    elif "requestBody" not in operation:
        yield "body", "this operation takes none"
    else:
        yield from github.errors("urn:whole", [*pointer, "requestBody", "content", "application/json", "schema"], body)
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        yield from github.strangers(schema, body)


def answered(github, exchange, template, operation):
    status = str(exchange["status"])
    if not exchange["whole"] or not status.startswith("2"):
        return
    if status not in operation["responses"]:
        yield "status", f"{status} is none of {list(operation['responses'])}"
        return
    content = github.resolved(operation["responses"][status]).get("content")
    if not content or exchange["answered"] is None:
        return
    schema = content["application/json"]["schema"]
    response = operation["responses"][status]
    pointer = ["paths", template, exchange["method"].lower(), "responses", status]
    if "$ref" in response:
        pointer = response["$ref"].removeprefix("#/").split("/")
    yield from github.errors("urn:partial", [*pointer, "content", "application/json", "schema"], exchange["answered"])
    yield from github.strangers(schema, exchange["answered"])


def excepted(where, why):
    return any(where.endswith(field) and words in why for field, words in ON_PURPOSE + STRICTER)


def main():
    github = Description(json.load(open(sys.argv[1])))
    # The check must be able to fail.
    issues = ["paths", "/repos/{owner}/{repo}/issues", "post", "requestBody", "content", "application/json", "schema"]
    assert github.errors("urn:whole", issues, {"body": "no title"})
    faults, seen = Counter(), Counter()
    for line in open(sys.argv[2]):
        exchange = json.loads(line)
        path = unquote(urlsplit(exchange["target"]).path)
        if NO_OPERATION.search(path):
            continue
        template = github.template(path)
        operation = github.spec["paths"].get(template, {}).get(exchange["method"].lower())
        named = f"{exchange['method']} {template or path}"
        if operation is None:
            faults[f"{named}: no such operation"] += 1
            continue
        seen[named] += 1
        for side in (asked, answered):
            for where, why in side(github, exchange, template, operation):
                if not excepted(where, why):
                    faults[f"{named}: {side.__name__}: {where}: {why}"] += 1
    for fault, times in sorted(faults.items()):
        print(f"{fault} ({times} times)", file=sys.stderr)
    writes = sorted(it for it in seen if not it.startswith("GET "))
    print(f"{sum(seen.values())} exchanges, {len(seen)} operations, {len(writes)} of them writes: {len(faults)} faults")
    if not writes:
        sys.exit("nothing was written, so nothing was looked at")
    sys.exit(1 if faults else 0)


main()
