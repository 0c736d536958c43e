using System.Globalization;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.CSharp;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Schemas;
using Plimsoll.Tests;
using Plimsoll.Text;
using Xunit.Abstractions;

namespace Plimsoll.Analyzers.Tests.Import;

/// <summary>
/// Documents of other projects, the C# that import makes of them, and what this C# makes when it runs:
/// the data is equal, and the reader of files, the compiler and the emitter find the same.
/// </summary>
public sealed class ImportAgreementTests(ITestOutputHelper output)
{
    private const int BatchSize = 250;

    /// <summary>Everything that any platform rule looks for is in range here.</summary>
    internal const string Platforms = """
        platforms:
          - name: old
            kubernetes: "1.30"
            nodes:
              - name: general
                kernel: "5.15"
                cgroup: v2
                libseccomp: "2.5.3"
                containerd: "1.7.12"
                runtime: { runc: "1.2.0-rc.1" }
            runtimeClasses:
              - { name: sysbox-runc, handler: sysbox-runc, runtime: { sysbox: "0.6.4" }, inner: { runc: "1.2.2" } }
              - { name: crun, handler: crun, runtime: { crun: "1.5" } }
        """;

    /// <summary>
    /// What the compiler leaves to the emitter: what the project lacks, which another member, another program or a file may add.
    /// All of these rules have to be asked for.
    /// </summary>
    private static readonly HashSet<string> LeftToEmit = new(StringComparer.Ordinal)
    {
        "PLM1185", // a namespace without a quota
        "PLM5182", // an autoscaler that is missing
        "PLM5186", // a budget that is missing
        "PLM6087", // a Pod that no network policy selects
    };

    /// <summary>The order of keys is one of text: the C# says in which order things are written, and nobody sorts it.</summary>
    internal const string OrderOfKeys = "PLM7220";

    /// <summary>Claims of a StatefulSet have no apiVersion and kind, which the constructor would write, so they are set by their paths.</summary>
    [Fact]
    public async Task A_list_that_is_set_by_positions_is_a_list_to_the_compiler()
    {
        const string StatefulSet = """
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: { name: db }
            spec:
              serviceName: db
              selector: { matchLabels: { app: db } }
              template:
                metadata: { labels: { app: db } }
                spec: { containers: [{ name: db, image: "example.com/db:1" }] }
              volumeClaimTemplates:
              - metadata: { name: a, annotations: { x: y } }
                spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
              - metadata: { name: b, annotations: { x: y } }
                spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
            """;

        await Agree(ConfigReader.Read(StatefulSet, "db.yaml").Documents, least: 1, AgreeOnObjects);
    }

    [SharedFact]
    public Task The_compiler_the_emitter_and_the_reader_of_files_agree_on_Kubernetes_documents() =>
        Agree(Documents("psa", "real-manifests", "kube-linter", "kyverno").Where(IsValid).ToList(), least: 3500, AgreeOnObjects);

    /// <summary>What nobody would write: any kind with any fields. PLIMSOLL_MANIFESTS says how many, PLIMSOLL_MANIFESTS_SEED where to start.</summary>
    [Fact]
    public async Task Objects_of_random_kinds_with_random_fields_agree()
    {
        var (count, seed) = (Setting("PLIMSOLL_MANIFESTS", 250), Setting("PLIMSOLL_MANIFESTS_SEED", 1));
        output.WriteLine($"seed {seed}");
        var documents = Enumerable.Range(seed, count).Select(number => new RandomManifests(number).Next(number)).ToLookup(IsValid);

        await Agree([.. documents[true]], least: 0, AgreeOnObjects);
        await Agree([.. documents[false]], least: 0, AgreeOnObjects);
    }

    /// <summary>The same of OCI runtime specs.</summary>
    [Fact]
    public Task Random_OCI_specs_keep_their_data_and_the_compiler_says_nothing_false() => Agree(
        [.. Enumerable.Range(Setting("PLIMSOLL_MANIFESTS_SEED", 1), Setting("PLIMSOLL_MANIFESTS", 100)).Select(number => new RandomManifests(number).Spec(number))],
        least: 0,
        (compiler, file) => compiler.All(file.Contains));

    /// <summary>As <c>-o</c> writes it: variables, methods for what is repeated, one class for each file.</summary>
    [SharedFact]
    public void A_project_of_many_files_compiles_without_warnings()
    {
        var project = new CSharpWriter(KubernetesSchema.Default).Files(Documents("real-manifests", "seccomp"));
        using var folder = new TempFolder();
        var compilation = Verify.Compile(project.Select(file => folder.Write(file.Name, file.Text)).ToList());

        None(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));
    }

    /// <summary>Most of them are set value by value, which the compiler does not follow everywhere; what it says must be true all the same.</summary>
    [SharedFact]
    public Task Seccomp_profiles_and_OCI_specs_keep_their_data_and_the_compiler_says_nothing_false() =>
        Agree(Documents("seccomp", "oci-runtime-spec"), least: 30, (compiler, file) => compiler.All(file.Contains));

    /// <summary>As a bundle has them, they are specs of the typed API.</summary>
    [SharedFact]
    public Task OCI_specs_of_bundles_keep_their_data_too() => Agree(
        Documents("oci-runtime-spec").Where(document => document.Kind == DocumentKind.OciSpec).Select(document => new ConfigDocument(document.Root, "config.json")).ToList(),
        least: 0,
        (compiler, file) => compiler.All(file.Contains));

    private static bool AgreeOnObjects(IReadOnlyList<string> compiler, IReadOnlyList<string> file) =>
        compiler.All(file.Contains) && file.Except(compiler).All(finding => LeftToEmit.Contains(finding.Split(' ')[0]));

    private async Task Agree(IReadOnlyList<ConfigDocument> documents, int least, Func<IReadOnlyList<string>, IReadOnlyList<string>, bool> agrees)
    {
        var differences = new List<string>();
        var findings = 0;
        foreach (var batch in documents.Chunk(BatchSize))
        {
            var programs = new ImportedPrograms(batch);
            None(programs.Problems());
            var made = programs.Made();
            var compiler = await programs.Findings(Platforms);
            for (var i = 0; i < batch.Length; i++)
            {
                var file = Lint(batch[i]);
                var seen = compiler[i].Where(finding => !finding.StartsWith(OrderOfKeys, StringComparison.Ordinal)).ToList();
                findings += file.Count;
                Note(differences, batch[i], "data", NodeEquality.SameData(batch[i].Root, made[i]) ? "" : YamlWriter.ToText(made[i]), "");
                Note(differences, batch[i], "emitter", Line(Lint(new ConfigDocument(made[i], batch[i].File, batch[i].Index))), Line(file));
                Note(differences, batch[i], "compiler", agrees(seen, file) ? "" : Line(seen.Except(file)), agrees(seen, file) ? "" : Line(file.Except(seen)));
            }
        }

        output.WriteLine($"{documents.Count} documents with {findings} findings, {differences.Count} differences");
        Assert.True(documents.Count >= least, $"only {documents.Count} documents were found");
        None(differences);
    }

    // With all of them in the message, which Assert.Empty cuts short.
    internal static void None(IEnumerable<string> lines)
    {
        var all = string.Join("\n", lines);
        Assert.True(all.Length == 0, all);
    }

    internal static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : usual;

    private static void Note(List<string> differences, ConfigDocument document, string end, string actual, string expected)
    {
        if (actual != expected)
        {
            differences.Add($"{document.File}[{document.Index}]: {end}: {actual} instead of {expected}");
        }
    }

    private static string Line(IEnumerable<string> findings) => string.Join("; ", findings);

    private static IReadOnlyList<string> Lint(ConfigDocument document) =>
    [
        .. Linter.Run(new LintProject([document], Declared()) { Rules = Plimsoll.Rules.RuleSet.All }).Where(finding => finding.Document is not null)
            .Where(finding => finding.Rule.Id != OrderOfKeys).Select(finding => $"{finding.Rule.Id} {finding.Path}").Distinct().Order(StringComparer.Ordinal),
    ];

    internal static bool IsValid(ConfigDocument document) =>
        Linter.Run(new LintProject([document], PlatformSet.Empty)).All(finding => finding.Rule.Category != Category.Schema);

    internal static PlatformSet Declared() =>
        PlatformFile.Read(Assert.Single(ConfigReader.Read(Platforms, PlatformFile.FileName).Documents)).Platforms;

    internal static List<ConfigDocument> Documents(params string[] folders)
    {
        var documents = new List<ConfigDocument>();
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(SharedData.Path("conformance/" + folder), "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json").Order(StringComparer.Ordinal))
        {
            using var stream = File.OpenRead(file);
            documents.AddRange(ConfigReader.Read(stream, file).Documents.Where(document => document is { Root: MappingNode, Kind: not DocumentKind.Other }));
        }

        return documents;
    }
}
