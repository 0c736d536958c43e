#!/usr/bin/env python3
"""Runs commands in turn and prints their times, peaks and ratios.

usage: compare.py ROUNDS LABEL=COMMAND LABEL=COMMAND ...

The first command is the one that the others are compared with. Every round runs each command once, because the speed
of a machine drifts: only what ran in turn may be compared, and a ratio is the median over the rounds.
"""
import os
import statistics
import subprocess
import sys
import time


def run(command):
    start = time.monotonic()
    process = subprocess.Popen(["/bin/sh", "-c", "exec " + command], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"'{command}' ended with {process.returncode}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main(rounds, commands):
    for _, command in commands:
        run(command)
    results = {label: [] for label, _ in commands}
    for _ in range(rounds):
        for label, command in commands:
            results[label].append(run(command))

    first = results[commands[0][0]]
    print(f"{'':32} {'wall s':>8} {'cpu s':>8} {'peak MiB':>9} {'ratio of wall':>14}   ({rounds} rounds, medians)")
    for label, runs in results.items():
        wall, cpu, peak = (statistics.median(run[i] for run in runs) for i in range(3))
        ratio = statistics.median(mine[0] / other[0] for mine, other in zip(first, runs))
        print(f"{label:32} {wall:8.3f} {cpu:8.3f} {peak:9.1f} {ratio:14.3f}")


if __name__ == "__main__":
    main(int(sys.argv[1]), [argument.split("=", 1) for argument in sys.argv[2:]])
