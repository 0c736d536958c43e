#!/usr/bin/env python3
"""Prints the one closing line of a test run from its TRX files, and fails where `dotnet test` alone would stay silent.

usage: close.py RESULTS-FOLDER NUMBER-OF-TEST-PROJECTS EXIT-STATUS-OF-DOTNET-TEST
"""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

NAMESPACE = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"


def counters(trx):
    found = ElementTree.parse(trx).getroot().find(f"{NAMESPACE}ResultSummary/{NAMESPACE}Counters")
    return {name: int(found.attrib[name]) for name in ("total", "executed", "passed")}


def main(folder, projects, status):
    files = sorted(pathlib.Path(folder).rglob("*.trx"))
    runs = [counters(file) for file in files]
    passed = sum(run["passed"] for run in runs)
    failed = sum(run["executed"] - run["passed"] for run in runs)
    skipped = sum(run["total"] - run["executed"] for run in runs)
    if len(files) != projects:
        print(f"error: {projects} test projects left {len(files)} result files")
    print(f"{passed} passed, {failed} failed, {skipped} skipped", flush=True)
    complete = len(files) == projects and passed > 0 and failed == 0
    return status if status != 0 else 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
