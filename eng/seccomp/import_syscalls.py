#!/usr/bin/env python3
"""Makes src/Plimsoll.Core/Seccomp/Catalogue/syscalls.table: names, numbers and versions of all system calls.

    import_syscalls.py SYSCALLS.CSV LIBSECCOMP.GIT LINUX-SYSCALLS.GIT SYSCALLS.2 OUT

SYSCALLS.CSV        libseccomp's newest table (https://github.com/seccomp/libseccomp/blob/main/src/syscalls.csv)
LIBSECCOMP.GIT      a clone of libseccomp, whose tags say which release first knew a name
LINUX-SYSCALLS.GIT  a clone of https://github.com/mebeim/linux-syscalls: the tables and signatures of kernels from 4.0
SYSCALLS.2          the manual page syscalls(2), for the kernels before that
"""
import csv
import io
import json
import re
import subprocess
import sys

ARCHES = ["x86", "x86_64", "x32", "arm", "aarch64", "loongarch64", "m68k", "mips", "mips64", "mips64n32", "parisc", "parisc64",
          "ppc", "ppc64", "riscv64", "s390", "s390x", "sh"]
TABLES = {"x86_64": "x86/64/x64", "x86": "x86/64/ia32", "x32": "x86/64/x32", "arm": "arm/32/eabi", "aarch64": "arm64/64/aarch64",
          "mips": "mips/32/o32", "mips64": "mips/64/n64", "mips64n32": "mips/64/n32", "ppc": "powerpc/32/ppc32",
          "ppc64": "powerpc/64/ppc64", "riscv64": "riscv/64/rv64", "s390": "s390/64/s390", "s390x": "s390/64/s390x"}
BASE = {"mips": 4000, "mips64": 5000, "mips64n32": 6000}
X32_BIT = 0x40000000
OLDEST = "0"
FLOOR = "2.2.0"  # releases before this one run nowhere that matters
RENAMED = {"pread64": "2.2", "pwrite64": "2.2"}  # the manual page says so in a note
WORD = {"long", "unsigned long", "size_t", "ssize_t", "off_t", "__kernel_off_t", "__kernel_size_t", "aio_context_t", "cputime_t",
        "old_sigset_t", "intptr_t", "uintptr_t", "compat_ulong_t", "__kernel_ulong_t", "old_time32_t", "__kernel_old_time_t"}
WIDE = {"loff_t", "u64", "__u64", "uint64_t", "s64", "long long", "unsigned long long"}
POINTER = {"cap_user_header_t", "cap_user_data_t", "__sighandler_t"}


def git(repository, *arguments):
    return subprocess.run(["git", "-C", repository, *arguments], capture_output=True, text=True, check=True).stdout


def order(version):
    return [int(part) for part in re.findall(r"\d+", version)]


def numbers_at(repository, tag):
    """What a release of libseccomp knows: {name: {arch: number}}, and of which architectures."""
    files = git(repository, "ls-tree", "--name-only", tag, "src/").split()
    known = {}
    arches = set()
    if "src/syscalls.csv" in files:
        rows = list(csv.reader(io.StringIO(git(repository, "show", f"{tag}:src/syscalls.csv"))))
        columns = {name: i for i, name in enumerate(rows[0]) if name in ARCHES}
        arches |= set(columns)
        for row in rows[1:]:
            known[row[0]] = {arch: int(row[i]) for arch, i in columns.items() if row[i] != "PNR"}
        return known, arches
    for path in files:
        found = re.fullmatch(r"src/arch-(\w+)-syscalls\.c", path)
        if not found:
            continue
        arch = {"i386": "x86"}.get(found[1], found[1])
        arches.add(arch)
        for name, value in re.findall(r'\{\s*"(\w+)",\s*(.+?)\s*\},?', git(repository, "show", f"{tag}:{path}")):
            entry = known.setdefault(name, {})
            if "PNR" not in value:
                entry[arch] = int(re.findall(r"\d+", value)[-1])
    return known, arches


def first_libseccomp(repository):
    """{name: (release, {arch: release})}: when a name was first known, and its number on an architecture."""
    names, numbers, supported = {}, {}, {}
    tags = [tag for tag in git(repository, "tag").split() if re.fullmatch(r"v2\.\d+\.\d+", tag) and order(tag) >= order(FLOOR)]
    for tag in sorted(tags, key=order):
        known, arches = numbers_at(repository, tag)
        release = tag[1:]
        for arch in arches:
            supported.setdefault(arch, release)
        for name, entry in known.items():
            names.setdefault(name, release)
            for arch in entry:
                numbers.setdefault((name, arch), release)
    return names, numbers, supported


def kernel_tables(repository, by_number):
    """{name: kernel} of the first table, after an architecture's oldest, that has a call, and {name: [parameter]} of the newest."""
    first, signatures = {}, {}
    for arch, folder in TABLES.items():
        versions = sorted(git(repository, "ls-tree", "--name-only", "HEAD", f"db/{folder}/").split(), key=order)
        for position, path in enumerate(versions):
            version = path.rsplit("/v", 1)[1]
            for call in json.loads(git(repository, "show", f"HEAD:{path}/table.json"))["syscalls"]:
                name = by_number.get((arch, (call["number"] & ~X32_BIT) - BASE.get(arch, 0)))
                if name is None:
                    continue
                introduced = OLDEST if position == 0 else version
                first[name] = min(first.get(name, introduced), introduced, key=order)
                if call.get("signature") is not None:
                    signatures[(name, arch)] = call["signature"]
    merged = {}
    for (name, arch), signature in sorted(signatures.items(), key=lambda item: -list(TABLES).index(item[0][1])):
        merged[name] = signature
    return {name: version for name, version in first.items() if version != OLDEST}, merged


def manual_kernels(path):
    kernels = {}
    for line in open(path, encoding="utf-8"):
        found = re.match(r"\\fB(\w+)\\fP\(2\)\t([0-9.]+)(?:; ([0-9.]+))?", line)
        if found:
            kernels.setdefault(found[1], found[2])
    return kernels


def parameter(declaration):
    """A parameter as name:kind: p a pointer, i 32 bits, q 64 bits everywhere, l as wide as a word of the architecture."""
    text = re.sub(r"\b(const|volatile|struct|union|enum|__user)\b", " ", declaration).strip()
    found = re.fullmatch(r"(.*?)(\w+)(\[\d*\])?", text)
    kind, name = found[1].strip(), found[2]
    if "*" in text or found[3] or kind in POINTER:
        return f"{name}:p"
    kind = " ".join(kind.split())
    return f"{name}:" + ("q" if kind in WIDE else "l" if kind in WORD else "i")


def main():
    table, libseccomp, linux, manual, out = sys.argv[1:]
    names, numbers, supported = first_libseccomp(libseccomp)
    manual = manual_kernels(manual) | RENAMED
    rows = list(csv.reader(open(table, encoding="utf-8")))
    columns = {name: i for i, name in enumerate(rows[0]) if name in ARCHES}
    by_number = {(arch, int(row[i])): row[0] for row in rows[1:] for arch, i in columns.items() if row[i] != "PNR"}
    tables, signatures = kernel_tables(linux, by_number)
    lines = []
    for row in sorted(rows[1:]):
        name = row[0]
        cells = [row[columns[arch]] for arch in ARCHES]
        known = names.get(name, "-")
        late = [f"{arch}={numbers.get((name, arch), '-')}" for arch, cell in zip(ARCHES, cells)
                if cell != "PNR" and numbers.get((name, arch), "-") != known and numbers.get((name, arch), "-") != supported.get(arch)]
        kernel = manual.get(name) or tables.get(name) or "-"
        parameters = [parameter(text) for text in signatures.get(name, []) if text != "void"]
        lines.append("\t".join([name, " ".join("-" if cell == "PNR" else cell for cell in cells), ",".join([known, *late]), kernel,
                                " ".join(parameters) if parameters else "" if name in signatures else "?"]))
    head = ["# Numbers, names and versions of Linux system calls; made by eng/seccomp/import_syscalls.py.",
            "# name, number on each architecture, first libseccomp (late: where an architecture's number came later), first kernel, parameters",
            "\t".join(["arches", " ".join(ARCHES), " ".join(supported.get(arch, "-") for arch in ARCHES)])]
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(head + lines) + "\n")


if __name__ == "__main__":
    main()
