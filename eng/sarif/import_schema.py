"""Makes tests/Plimsoll.Conformance.Tests/Reports/sarif-2.1.0.schema.json of the official schema of SARIF 2.1.0.

    python3 eng/sarif/import_schema.py sarif-schema-2.1.0.json tests/Plimsoll.Conformance.Tests/Reports/sarif-2.1.0.schema.json

The official file is sarif-2.1/schema/sarif-schema-2.1.0.json of https://github.com/oasis-tcs/sarif-spec; what it demands is kept, and its
texts are left out: titles, descriptions and ids.
"""

import json
import sys

TEXTS = {"description", "title", "id", "$id"}


def demands(node, is_schema=True):
    """The same without texts; below "properties" and "definitions" the keys are names, and a property may be called "description"."""
    if isinstance(node, list):
        return [demands(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: demands(value, is_schema=not (is_schema and key in ("properties", "definitions")))
        for key, value in node.items()
        if not (is_schema and key in TEXTS)
    }


def main():
    source, target = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        schema = json.load(file)
    with open(target, "w", encoding="utf-8", newline="\n") as file:
        json.dump(demands(schema), file, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main()
