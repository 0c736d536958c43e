using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Benchmarks;

/// <summary>What each rule costs over so many Deployments, beside the time of parsing their YAML. The least of several rounds counts.</summary>
internal static class RuleCosts
{
    private const int Rounds = 5;

    public static void Print(int count)
    {
        var text = Yaml(count);
        var documents = ConfigReader.Read(text, "workload.yaml").Documents;
        var parsing = Least(() => ConfigReader.Read(text, "workload.yaml"));
        var nothing = Least(() => Lint(documents, RuleSet.Of()));
        var costs = RuleList.All.Select(rule => (rule.Info.Id, Cost: Math.Max(Least(() => Lint(documents, RuleSet.Of(rule))) - nothing, 0))).OrderByDescending(pair => pair.Cost).ToList();

        // Most rules cost less than the clock can tell.
        var median = Math.Max(costs[costs.Count / 2].Cost, 0.5);
        Write($"parsing {parsing:F0} ms, all rules {Least(() => Lint(documents, RuleSet.All)):F0} ms, of that the walk without a rule {nothing:F0} ms, the schema {Least(() => Lint(documents, RuleSet.Only("PLM7005"))) - nothing:F0} ms");
        Write($"{costs.Count} rules, median {median:F2} ms; the dearest:");
        foreach (var (id, cost) in costs.Take(12))
        {
            Write($"{id} {cost:F2} ms, {cost / median:F1} times the median");
        }
    }

    private static void Lint(IReadOnlyList<ConfigDocument> documents, RuleSet rules) =>
        _ = Linter.Run(new LintProject(documents, PlatformSet.Empty) { Rules = rules });

    private static double Least(Action action)
    {
        var least = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
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
