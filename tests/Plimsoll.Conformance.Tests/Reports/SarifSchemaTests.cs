using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Plimsoll.Conformance.Tests.Components;
using Plimsoll.Rules;
using Plimsoll.Tests;

namespace Plimsoll.Conformance.Tests.Reports;

/// <summary>SARIF logs against the official schema of SARIF 2.1.0, by a validator that is not ours.</summary>
public sealed class SarifSchemaTests : IDisposable
{
    private const string Validator = "/usr/lib/python3/dist-packages/jsonschema/__init__.py";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ComponentFact(Validator)]
    public void Logs_of_every_kind_of_result_hold_to_the_schema()
    {
        // The validator compares each result with each other, so a part of the rules has to do.
        var bad = _folder.Write("a b.yaml", string.Join("\n---\n", RuleList.All.Where((rule, i) => i % 8 == 0 && rule.Info.Platforms is null).Select(rule => rule.Info.Bad)));
        var known = _folder.Write("known.yaml", "{ apiVersion: v1, kind: Pod, metadata: { name: p, annotations: { allow.plimsoll.dev/PLM1135: it captures traffic } }, spec: { hostNetwork: true, hostPID: true, containers: [{ name: a, image: \"b:1\" }] } }");
        var baseline = Path.Combine(_folder.Path, "known.txt");
        Lint(known, "--baseline", baseline, "--write-baseline");

        string[] logs =
        [
            .. RuleList.All.Select(rule => rule.Info).Where(info => info.Platforms is not null)
                .Select(info => Log(info.Id, _folder.Write(info.Id + ".yaml", info.Bad!), "--platforms", _folder.Write(info.Id + ".platforms", info.Platforms!))),
            Log("bad", bad),
            Log("psa", bad, "--psa", "restricted"),
            Log("known", known, "--baseline", baseline),
            Log("unreadable", _folder.Write("c.yaml", "a: [\n"), Path.Combine(_folder.Path, "missing.yaml")),
            Log("clean", _folder.Write("d.yaml", "{ apiVersion: v1, kind: ConfigMap, metadata: { name: c } }")),
        ];

        Assert.Equal("", Validate(logs));
        AssertIsRich(logs);
    }

    [ComponentFact(Validator)]
    public void The_validator_sees_what_is_wrong() =>
        Assert.Contains("'driver' is a required property", Validate([_folder.Write("wrong.sarif", "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{}}]}")]));

    /// <summary>What is not required and yet asked of a report: places with both ends, fingerprints, suppressions and fixes.</summary>
    private static void AssertIsRich(string[] logs)
    {
        var results = logs.SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()).ToList();

        Assert.All(results.Where(result => result.GetProperty("locations").GetArrayLength() > 0), result => Assert.True(result.TryGetProperty("partialFingerprints", out _)));
        Assert.Contains(results, result => result.TryGetProperty("fixes", out _));
        Assert.Equal(
            ["external", "inSource"],
            results.Where(result => result.TryGetProperty("suppressions", out _)).Select(result => result.GetProperty("suppressions")[0].GetProperty("kind").GetString()).Distinct().Order(StringComparer.Ordinal));
        Assert.True(results.Count > 50, $"only {results.Count} results");
    }

    private string Log(string name, params string[] arguments)
    {
        var file = Path.Combine(_folder.Path, name + ".sarif");
        Lint([.. arguments, "--format", "sarif", "--output", file]);
        return file;
    }

    private static void Lint(params string[] arguments) =>
        Cli.Program.Run(["lint", .. arguments], new Cli.Terminal(() => Stream.Null, () => Stream.Null, () => Stream.Null));

    private static string Validate(string[] logs)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Reports");
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [Path.Combine(folder, "validate.py"), Path.Combine(folder, "sarif-2.1.0.schema.json"), .. logs])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output;
    }
}
