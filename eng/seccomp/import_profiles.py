#!/usr/bin/env python3
"""Makes src/Plimsoll.Core/Seccomp/Defaults/default-profiles.table: the default seccomp profiles by version, in an encoding of our own.

    import_profiles.py MOBY.GIT CONTAINERD.GIT COMMON.GIT OUT

MOBY.GIT        a clone of https://github.com/moby/moby: profiles/seccomp/default.json, later vendored from moby/profiles
CONTAINERD.GIT  a clone of https://github.com/containerd/containerd: contrib/seccomp/seccomp_default.go
COMMON.GIT      a clone of https://github.com/containers/common: pkg/seccomp/seccomp.json
"""
import json
import re
import subprocess
import sys

CONSTANTS = {"unix.AF_ALG": 38, "unix.AF_VSOCK": 40, "unix.CLONE_NEWNS": 0x20000, "unix.CLONE_NEWCGROUP": 0x2000000,
             "unix.CLONE_NEWUTS": 0x4000000, "unix.CLONE_NEWIPC": 0x8000000, "unix.CLONE_NEWUSER": 0x10000000,
             "unix.CLONE_NEWPID": 0x20000000, "unix.CLONE_NEWNET": 0x40000000, "nosys": 38}
GO_OPERATORS = {"NotEqual": "NE", "LessThan": "LT", "LessEqual": "LE", "EqualTo": "EQ", "GreaterEqual": "GE", "GreaterThan": "GT",
                "MaskedEqual": "MASKED_EQ"}
NATIVE = {"amd64": "X86_64", "arm64": "AARCH64", "mips64": "MIPS64", "mips64n32": "MIPS64N32", "mipsel64": "MIPSEL64",
          "mipsel64n32": "MIPSEL64N32", "s390x": "S390X", "riscv64": "RISCV64", "loong64": "LOONGARCH64"}


def git(repository, *arguments):
    return subprocess.run(["git", "-C", repository, *arguments], capture_output=True, text=True, check=True).stdout


def blob(repository, tag, paths):
    for path in paths:
        found = subprocess.run(["git", "-C", repository, "rev-parse", "-q", "--verify", f"{tag}:{path}"], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.strip()
    return None


def releases(repository, is_release):
    """The releases in order, each with its tag."""
    found = []
    for tag in git(repository, "tag").split():
        match = re.fullmatch(r"(?:docker-)?v(\d+)\.(\d+)\.(\d+)(?:-ce)?(?:-(alpha|beta|rc)\.?(\d+))?", tag)
        if match:
            key = [int(part) for part in match.groups()[:3]] + [match[4] or "~", int(match[5] or 0)]
            if is_release(key[:3]):
                text = ".".join(match.groups()[:3]) + (f"-{match[4]}.{match[5]}" if match[4] else "")
                found.append((key, text, tag))
    return [(text, tag) for _, text, tag in sorted(found)]


def json_profile(text):
    profile = json.loads(text)
    errno = profile.get("defaultErrnoRet")
    arches = tuple((entry["architecture"], *(entry.get("subArchitectures") or [])) for entry in profile.get("archMap") or [])
    rules = []
    for rule in profile["syscalls"]:
        conditions = [f"arg={arg['index']}:{arg['op'][9:]}:{arg['value']}:{arg.get('valueTwo', 0)}" for arg in rule.get("args") or []]
        for sign, part in (("", rule.get("includes") or {}), ("!", rule.get("excludes") or {})):
            conditions += [f"{sign}{key}={','.join(part[key])}" for key in ("caps", "arches") if part.get(key)]
            conditions += [f"{sign}kernel={part['minKernel']}"] if part.get("minKernel") else []
        action = rule["action"][9:] + (f":{rule['errnoRet']}" if rule.get("errnoRet") is not None else "")
        rules.append(((action, " ".join(conditions)), rule.get("names") or [rule["name"]]))
    return (profile["defaultAction"][9:], "-" if errno is None else str(errno)), arches, rules


def number(text):
    return sum(CONSTANTS[part] if part in CONSTANTS else int(part, 0) for part in (piece.strip().replace("syscall.", "unix.") for piece in re.split("[|+]", text)))


def go_profile(text):
    arches = tuple(
        (f"SCMP_ARCH_{NATIVE[go]}", *[f"SCMP_ARCH_{name.upper()}" for name in re.findall(r"specs\.Arch(\w+)", listed) if name.upper() != NATIVE[go]])
        for go, listed in re.findall(r'case "(\w+)":\s*(?://[^\n]*\s*)*return \[\]specs\.Arch\{(.*?)\}', text))
    body = re.sub(r"//[^\n]*", "", text[text.index("func DefaultProfile("):])
    token = re.compile(r'switch runtime\.GOARCH|switch c\b|if !admin|KernelVersion\{Kernel: (?P<k>\d+), Major: (?P<m>\d+)\}|case (?P<case>"[^:]+):|(?P<default>default):'
                       r'|Names:\s*\[\]string\{(?P<names>[^}]*)\}|Action:\s*specs\.Act(?P<action>\w+)|ErrnoRet:\s*&(?P<errno>\w+)'
                       r'|Index:\s*(?P<index>\d+)|Value:\s*(?P<value>[^,\n]+)|ValueTwo:\s*(?P<two>[^,\n]+)|Op:\s*specs\.Op(?P<op>\w+)'
                       r'|DefaultAction:\s*specs\.Act(?P<fallback>\w+)|(?P<open>\{)|(?P<close>\})')
    stack, pending, rules, default = [], None, [], None
    for found in token.finditer(body):
        text, group = found.group(), found.groupdict()
        if text.startswith("switch runtime"):
            pending = {"kind": "arches"}
        elif text.startswith("switch c"):
            pending = {"kind": "caps"}
        elif text == "if !admin":
            pending = {"kind": "!caps", "case": "CAP_SYS_ADMIN"}
        elif group["k"]:
            kernel = {"kind": "kernel", "case": f"{group['k']}.{group['m']}"}
            stack[-1].setdefault("next", kernel)
        elif group["case"] or group["default"]:
            context = stack[-1]
            cases = re.findall(r'"(\w+)"', group["case"] or "")
            if group["default"] and context["kind"] == "arches":
                context["case"], context["not"] = ",".join(context.get("seen", [])), True
            else:
                context["case"], context["not"] = ",".join(cases), False
                context.setdefault("seen", []).extend(cases)
        elif group["open"]:
            inner = stack[-1].pop("next", None) if stack and pending is None else None
            stack.append(pending or inner or {})
            pending = None
        elif group["close"]:
            stack.pop()
        elif group["fallback"]:
            default = group["fallback"].upper()
        elif group["names"] is not None:
            where = [f"{'!' if context.get('not') else ''}{context['kind']}={context['case']}" for context in stack if context.get("case")]
            rules.append({"names": re.findall(r'"(\w+)"', group["names"]), "where": where, "args": [], "errno": ""})
        elif group["action"]:
            rules[-1]["action"] = group["action"].upper()
        elif group["errno"]:
            rules[-1]["errno"] = f":{CONSTANTS[group['errno']]}"
        elif group["index"]:
            rules[-1]["args"].append({"index": group["index"], "two": 0})
        elif group["value"]:
            rules[-1]["args"][-1]["value"] = number(group["value"])
        elif group["two"]:
            rules[-1]["args"][-1]["two"] = number(group["two"])
        elif group["op"]:
            rules[-1]["args"][-1]["op"] = GO_OPERATORS[group["op"]]
    return (default, "-"), arches, [
        ((rule["action"] + rule["errno"], " ".join([f"arg={arg['index']}:{arg['op']}:{arg['value']}:{arg['two']}" for arg in rule["args"]] + rule["where"])),
         rule["names"]) for rule in rules]


def spans(positions):
    """[0, 1, 2, 5] as 0-2,5."""
    text, start = [], None
    for position in positions:
        if position - 1 not in positions:
            start = position
        if position + 1 not in positions:
            text.append(str(start) if start == position else f"{start}-{position}")
    return ",".join(text)


def history(name, repository, paths, is_release, parse):
    snapshots, starts, known = [], [], {}
    for version, tag in releases(repository, is_release):
        found = blob(repository, tag, paths)
        if found is None:
            continue
        if found not in known:
            parsed = parse(git(repository, "cat-file", "blob", found))
            key = json.dumps([parsed[0], parsed[1], [[rule, sorted(set(names))] for rule, names in parsed[2]]])
            same = [i for i, (other, _) in enumerate(snapshots) if other == key]
            known[found] = same[0] if same else len(snapshots)
            if not same:
                snapshots.append((key, parsed))
        if not starts or starts[-1][1] != known[found]:
            starts.append((version, known[found]))
    lines = [f"profile\t{name}"] + [f"from\t{version}\t{snapshot}" for version, snapshot in starts]
    for kind, of in (("default", lambda parsed: [parsed[0]]), ("arches", lambda parsed: list(parsed[1]))):
        values = dict.fromkeys(value for _, parsed in reversed(snapshots) for value in of(parsed))
        lines += ["\t".join([kind, spans([i for i, (_, parsed) in enumerate(snapshots) if value in of(parsed)]), " ".join(value)]) for value in values]
    rules = dict.fromkeys(rule for _, parsed in reversed(snapshots) for rule, _ in parsed[2])
    for rule in rules:
        names = {}
        for i, (_, parsed) in enumerate(snapshots):
            for name in sorted({name for other, listed in parsed[2] if other == rule for name in listed}):
                names.setdefault(name, []).append(i)
        groups = {}
        for name, where in names.items():
            groups.setdefault(spans(where), []).append(name)
        lines += ["\t".join(["rule", where, *rule, " ".join(sorted(listed))]) for where, listed in groups.items()]
    return lines


def main():
    moby, containerd, common, out = sys.argv[1:]
    lines = ["# Default seccomp profiles by version: names, actions and conditions; made by eng/seccomp/import_profiles.py."]
    lines += history("moby", moby, ["profiles/seccomp/default.json", "vendor/github.com/moby/profiles/seccomp/default.json"],
                     lambda version: version[:2] == [1, 13] or version[0] >= 17, json_profile)  # 2.0.0 numbers the daemon as a module
    lines += history("containerd", containerd, ["contrib/seccomp/seccomp_default.go"], lambda version: version >= [1, 2, 0], go_profile)
    lines += history("containers-common", common, ["pkg/seccomp/seccomp.json"],
                     lambda version: [0, 21, 0] <= version < [1, 0, 0], json_profile)  # 1.0.1 is older than 0.48
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
