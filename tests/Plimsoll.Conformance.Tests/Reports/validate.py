"""Holds JSON documents against a JSON schema: validate.py SCHEMA DOCUMENT..., one line for each mistake."""

import json
import sys

import jsonschema


def main():
    schema, *documents = sys.argv[1:]
    with open(schema, encoding="utf-8") as file:
        validator = jsonschema.Draft4Validator(json.load(file), format_checker=jsonschema.draft4_format_checker)
    for document in documents:
        with open(document, encoding="utf-8") as file:
            for error in validator.iter_errors(json.load(file)):
                print(f"{document}: {'/'.join(str(step) for step in error.absolute_path)}: {error.message}")


if __name__ == "__main__":
    main()
