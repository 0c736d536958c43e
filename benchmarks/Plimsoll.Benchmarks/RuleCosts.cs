using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Benchmarks;

/// <summary>
/// What all rules cost over so many Deployments beside the time of parsing their YAML, and what each of them costs for one.
/// The least of several rounds counts.
/// </summary>
internal static class RuleCosts
{
    private const int Rounds = 5;

    // So few that they stay in the processor's cache, as the document does that all rules look at in turn.
    private const int Few = 200;
    private const int RoundsOfFew = 400;
    private const double NanosecondsPerMillisecond = 1e6;

    public static void Print(int count)
    {
        var text = Yaml(count);
        var documents = ConfigReader.Read(text, "workload.yaml").Documents;
        var parsing = Least(() => ConfigReader.Read(text, "workload.yaml"));
        Write($"parsing {parsing:F0} ms, the walk without a rule {Least(() => Lint(documents, RuleSet.Of())):F0} ms, the schema {Least(() => Lint(documents, RuleSet.Only("PLM7005"))):F0} ms");
        foreach (var (name, rules) in new[] { ("recommended", RuleSet.Default), ("all", RuleSet.All) })
        {
            var cost = Least(() => Lint(documents, rules));
            Write($"{name} rules {cost:F0} ms, {cost / parsing:F2} of parsing, {Allocated(() => Lint(documents, rules)) / count} bytes for each, {Lint(documents, rules)} findings");
        }

        PrintEach(new([.. documents.Take(Few)]), Math.Min(count, Few));
    }

    /// <summary>
    /// Each rule without what its findings cost: those that find something here are not dearer than the others for it.
    /// A finding costs the same when it is made again, though it is thrown away then.
    /// </summary>
    private static void PrintEach(RuleBench bench, int count)
    {
        var reported = FindingsOf(bench, bench.Report);
        var report = Least(bench.Report, RoundsOfFew) / reported;
        var costs = RuleList.All.Where(bench.Concerns)
            .Select(rule => (rule.Info.Id, Findings: FindingsOf(bench, () => bench.Check(rule)), Cost: Least(() => bench.Check(rule), RoundsOfFew), Bytes: Allocated(() => bench.Check(rule)) / count))
            .Select(item => (item.Id, item.Findings, item.Bytes, Cost: (item.Cost - (item.Findings * report)) / count * NanosecondsPerMillisecond))
            .OrderByDescending(item => item.Cost).ToList();
        var median = costs[costs.Count / 2].Cost;
        Write($"{costs.Count} rules look at Kubernetes objects, the median of them for {median:F0} ns for each; to report a finding takes {report * NanosecondsPerMillisecond:F0} ns; the dearest:");
        foreach (var (id, findings, bytes, cost) in costs.Take(30))
        {
            Write($"{id} {cost:F0} ns, {cost / median:F1} times the median, {bytes} bytes, {findings} findings");
        }
    }

    private static int Lint(IReadOnlyList<ConfigDocument> documents, RuleSet rules) =>
        Linter.Run(new LintProject(documents, PlatformSet.Empty) { Rules = rules }).Count;

    private static int FindingsOf(RuleBench bench, Action action)
    {
        var before = bench.Findings;
        action();
        return bench.Findings - before;
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Least(Action action, int rounds = Rounds)
    {
        var least = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            action();
            least = Math.Min(least, watch.Elapsed.TotalMilliseconds);
        }

        return least;
    }

    private static string Yaml(int count)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        foreach (var deployment in Workload.Deployments(count))
        {
            buffer.Write("---\n"u8);
            YamlWriter.Write(deployment.Node, buffer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
