using System.Diagnostics;
using System.Text.Json.Nodes;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Seccomp.Benchmarks;

/// <summary>
/// Prints what evaluating one call costs once the filter is built, and what reading, checking and compiling the largest default profile
/// costs, from its text to the filter that the kernel takes.
/// </summary>
internal static class Program
{
    private const int Rounds = 200;

    private static readonly RuleSet Rules = RuleSet.Only([.. RuleList.Infos.Where(info => info.Category == Category.Seccomp && !info.IsOptIn).Select(info => info.Id)]);

    public static void Main()
    {
        var profiles = DefaultProfiles.Engines.SelectMany(engine => DefaultProfiles.Changes(engine).Select(version => DefaultProfiles.Find(engine, version)!));
        var largest = profiles.OrderByDescending(profile => profile.Rules.Sum(rule => rule.Names.Count)).First();
        var text = Json(largest).ToJsonString();
        var target = new FilterTarget(new(RuntimeKind.Runc, null));
        var filter = Build(text, target);
        Console.WriteLine(FormattableString.Invariant($"largest default profile: {text.Length} characters, {filter.Compile().Instructions.Count} instructions"));
        Console.WriteLine(FormattableString.Invariant($"reading alone: {Median(() => ConfigReader.Read(text, "profile.json")):0.00} ms"));
        Console.WriteLine(FormattableString.Invariant($"read and build: {Median(() => Build(text, target)):0.00} ms"));
        Console.WriteLine(FormattableString.Invariant($"rules alone: {Median(() => Check(ConfigReader.Read(text, "profile.json"))):0.00} ms with reading, {Check(ConfigReader.Read(text, "profile.json"))} findings"));
        Console.WriteLine(FormattableString.Invariant($"read, check by all rules, compile: {Median(() => ReadCheckCompile(text, target)):0.00} ms"));

        var numbers = SyscallCatalogue.All.Select(call => call.NumberOn(SeccompArch.X8664)).OfType<uint>().ToArray();
        ulong[] arguments = [2, 1, 0, 0, 0, 0];
        var all = Median(() =>
        {
            for (var i = 0; i < 1000; i++)
            {
                foreach (var number in numbers)
                {
                    filter.Evaluate(SeccompArch.X8664, number, arguments);
                }
            }
        });
        Console.WriteLine(FormattableString.Invariant($"evaluate: {all * 1_000_000 / 1000 / numbers.Length:0} ns a call"));
    }

    private static SeccompFilter Build(string text, FilterTarget target) =>
        SeccompFilter.Build(ParsedProfile.Of(ConfigReader.Read(text, "profile.json").Documents[0])!, target).Filter!;

    /// <summary>What <c>plimsoll seccomp check</c> does.</summary>
    private static void ReadCheckCompile(string text, FilterTarget target)
    {
        var read = ConfigReader.Read(text, "profile.json");
        Check(read);
        SeccompFilter.Build(ParsedProfile.Of(read.Documents[0])!, target).Filter!.Compile();
    }

    private static int Check(ReadResult read) => Linter.Run(new LintProject(read.Documents, PlatformSet.Empty) { Rules = Rules }).Count;

    private static double Median(Action action)
    {
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return times[times.Count / 2];
    }

    /// <summary>The profile as a file of Docker's dialect has it.</summary>
    private static JsonObject Json(ParsedProfile profile) => new()
    {
        ["defaultAction"] = profile.DefaultAction.Text,
        ["archMap"] = new JsonArray([.. profile.ArchMap.Select(entry => new JsonObject
        {
            ["architecture"] = entry.Name.Text,
            ["subArchitectures"] = Names(entry.SubArchitectures.Select(name => name.Text)),
        })]),
        ["syscalls"] = new JsonArray([.. profile.Rules.Select(Json)]),
    };

    private static JsonObject Json(SeccompRule rule)
    {
        var written = new JsonObject { ["names"] = Names(rule.Names.Select(name => name.Text)), ["action"] = rule.Action.Text };
        if (rule.ErrnoRet.Integer is { } errno)
        {
            written["errnoRet"] = errno;
        }

        foreach (var (key, selector) in new[] { ("includes", rule.Includes), ("excludes", rule.Excludes) })
        {
            if (!selector.IsEmpty)
            {
                written[key] = new JsonObject
                {
                    ["caps"] = Names(selector.Capabilities.Select(name => name.Text)),
                    ["arches"] = Names(selector.Arches.Select(name => name.Text)),
                };
            }
        }

        written["args"] = new JsonArray([.. rule.Conditions.Select(condition => new JsonObject
        {
            ["index"] = condition.Index,
            ["value"] = condition.Value,
            ["valueTwo"] = condition.ValueTwo,
            ["op"] = condition.Op.Text,
        })]);
        return written;
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);
}
