"""Reads documents with PyYAML and Python's json, and compares them with what Plimsoll read and wrote.

Standard input: one JSON object a line, with "file" (a YAML or JSON file), "read" (what Plimsoll read, a list of JSON texts),
"yaml" and "json" (what Plimsoll wrote, texts), and "broken" (whether Plimsoll found the file unreadable in part).
Standard output: one JSON object a line for each disagreement, then {"compared": N, "documents": N}.
"""
import json
import re
import sys

import yaml

BASE = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class KubernetesLoader(BASE):
    """YAML 1.1 without what the YAML library of Kubernetes leaves out (dates, base 60, "=") and with its y and n."""


def kubernetes_resolvers():
    left_out = {"tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:value", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float"}
    return {
        first: [(tag, pattern) for tag, pattern in resolvers if tag not in left_out]
        for first, resolvers in BASE.yaml_implicit_resolvers.items()
    }


KubernetesLoader.yaml_implicit_resolvers = kubernetes_resolvers()
KubernetesLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^[yYnN]$"), list("yYnN"))
KubernetesLoader.add_implicit_resolver(
    "tag:yaml.org,2002:int",
    re.compile("^[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|0|[1-9][0-9_]*)$"),
    list("-+0123456789"))
KubernetesLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?(\.[0-9]+|[0-9][0-9_]*(\.[0-9_]*)?)([eE][-+]?[0-9]+)?$"),
    list("-+.0123456789"))


def integer(loader, node):
    text = loader.construct_scalar(node).replace("_", "").lstrip("+")
    return int(re.sub("^(-?)0o?(?=[0-7])", r"\g<1>0o", text), 0)


KubernetesLoader.add_constructor("tag:yaml.org,2002:int", integer)
KubernetesLoader.add_constructor("tag:yaml.org,2002:bool", lambda loader, node: loader.construct_scalar(node).lower() in ("y", "yes", "true", "on"))


def plain(value):
    """The value as JSON would hold it: text keys, whole floats as integers."""
    if isinstance(value, dict):
        return {key(k): plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, float) and value == int(value):
        return int(value)
    return value


def key(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else str(plain(value))


def same(left, right):
    """Equality that knows true from 1."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(same(left[k], right[k]) for k in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    return left == right


def load_all(stream, loader):
    return [plain(document) for document in yaml.load_all(stream, Loader=loader) if document is not None]


def original(path):
    with open(path, encoding="utf-8-sig") as stream:
        text = stream.read()
    if path.endswith(".json"):
        return [plain(json.loads(text))]
    return load_all(text, KubernetesLoader)


def compare(case):
    read = [plain(json.loads(text)) for text in case["read"]]
    try:
        expected = original(case["file"])
    except (yaml.YAMLError, ValueError) as error:
        if not case["broken"]:
            yield "only the second parser refuses it: %s" % error
        return
    if case["broken"]:
        yield "only Plimsoll refuses it"
    elif not same(expected, read):
        yield "read differently"
    for loader in (KubernetesLoader, BASE):
        if not same(read, load_all(case["yaml"], loader)):
            yield "the YAML written is read differently by %s" % loader.__name__
    if not same(read, [plain(json.loads(text)) for text in case["json"]]):
        yield "the JSON written is read differently"


def main():
    compared = documents = 0
    for line in sys.stdin:
        case = json.loads(line)
        compared += 1
        documents += len(case["read"])
        for reason in compare(case):
            print(json.dumps({"file": case["file"], "reason": reason}))
    print(json.dumps({"compared": compared, "documents": documents}))


main()
