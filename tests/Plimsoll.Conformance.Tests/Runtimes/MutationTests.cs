using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;
using Xunit.Abstractions;

namespace Plimsoll.Conformance.Tests.Runtimes;

/// <summary>
/// What our validator calls broken, runc or crun refuses, and what it calls fine, both take. The exceptions stand, each with its
/// reason, in a table of the docs, which this test writes.
/// </summary>
public sealed class MutationTests(RuntimeBox box, ITestOutputHelper output) : IClassFixture<RuntimeBox>
{
    private const string Page = "docs/oci-disagreements.md";
    private const int Parallel = 2;

    private static readonly (string Name, string Version)[] Runtimes = [("runc", "1.1.5"), ("crun", "1.8.1")];

    [MutationFact]
    public void We_agree_with_the_runtimes_or_say_why_not()
    {
        var documents = MutatedDocument.All();
        var bundles = documents.Select(document => Bundle(document.Text)).ToList();
        var taken = new ConcurrentDictionary<(int Number, string Runtime), bool>();
        System.Threading.Tasks.Parallel.For(0, documents.Count * Runtimes.Length, new ParallelOptions { MaxDegreeOfParallelism = Parallel }, i =>
        {
            var runtime = Runtimes[i % Runtimes.Length].Name;
            taken[(i / Runtimes.Length, runtime)] = RuntimeBox.Takes(runtime, bundles[i / Runtimes.Length]);
        });

        var rows = new List<string>();
        var wrong = new List<string>();
        for (var i = 0; i < documents.Count; i++)
        {
            var answers = Runtimes.Select(runtime => taken[(i, runtime.Name)]).ToArray();
            var broken = Broken(documents[i].Text);
            var agrees = broken.Length > 0 == answers.Contains(false);
            if (agrees != documents[i].Reason is null)
            {
                wrong.Add($"{documents[i].Name}: runc {answers[0]}, crun {answers[1]}, ours {broken}, reason {documents[i].Reason}");
            }
            else if (!agrees)
            {
                rows.Add($"| {documents[i].Name} | {Word(answers[0])} | {Word(answers[1])} | {(broken.Length == 0 ? "takes" : $"refuses: {broken}")} | {documents[i].Reason} |");
            }
        }

        output.WriteLine($"{documents.Count} documents, {documents.Count - rows.Count} agreements");
        Assert.Empty(wrong);
        Assert.True(documents.Count >= 150, $"only {documents.Count} documents");
        Golden.Equal(Page, Text(documents.Count, rows));
    }

    private static string Word(bool isTaken) => isTaken ? "takes" : "refuses";

    /// <summary>The rules that find an error, on a node with one of the runtimes.</summary>
    private static string Broken(string text)
    {
        var read = ConfigReader.Read(text, "config.json");
        var findings = read.Problems.Select(FormFindings.From).ToList();
        foreach (var (name, version) in Runtimes)
        {
            var platform = ConfigReader.Read($$"""platforms: [{ name: node, nodes: [{ name: node, cgroup: v1, runtime: { {{name}}: "{{version}}" } }] }]""").Documents[0];
            findings.AddRange(Linter.Run(read.Documents, PlatformFile.Read(new(platform.Root, kind: DocumentKind.Platforms)).Platforms));
        }

        return string.Join(", ", findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal));
    }

    private string Bundle(string text)
    {
        var bundle = box.NewBundle();
        File.WriteAllText(Path.Combine(bundle, "config.json"), text);
        return bundle;
    }

    private static string Text(int documents, List<string> rows)
    {
        var text = new StringBuilder();
        text.AppendLine("# Where Plimsoll and the runtimes disagree on OCI specs");
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"{documents} specs that differ from a good one in one place were given to runc 1.1.5 and crun 1.8.1 of Debian 12, and to `plimsoll lint`. On {documents - rows.Count} of them");
        text.AppendLine("Plimsoll finds an error exactly if one of the two refuses the spec or its process does not end well. The others are these. A test makes");
        text.AppendLine("this page (`tests/Plimsoll.Conformance.Tests/Runtimes/MutationTests.cs`), and fails if a row is missing, or is there for no reason.");
        text.AppendLine();
        text.AppendLine("| what is different | runc | crun | Plimsoll | why |");
        text.AppendLine("| --- | --- | --- | --- | --- |");
        rows.ForEach(row => text.AppendLine(row));
        return text.ToString();
    }

    /// <summary>A test that wants the very versions of the page, and a machine that lets runc set limits by cgroup v1.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class MutationFactAttribute : FactAttribute
    {
        public MutationFactAttribute()
        {
            if (Environment.GetEnvironmentVariable("PLIMSOLL_REQUIRE_COMPONENTS") != "1")
            {
                Skip = RuntimeBox.Missing() ?? Runtimes.Select(Other).FirstOrDefault(reason => reason is not null)
                    ?? (Directory.Exists("/sys/fs/cgroup/memory") ? null : "the page was made on a machine with cgroup v1");
            }
        }

        private static string? Other((string Name, string Version) runtime)
        {
            using var process = Process.Start(new ProcessStartInfo(runtime.Name, "--version") { RedirectStandardOutput = true })!;
            var found = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return found.Contains(runtime.Version, StringComparison.Ordinal) ? null : $"the page is about {runtime.Name} {runtime.Version}";
        }
    }
}
