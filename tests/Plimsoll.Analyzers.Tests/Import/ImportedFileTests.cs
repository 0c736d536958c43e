using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Documents;
using Plimsoll.Rules;
using Plimsoll.Text;
using Xunit.Abstractions;

namespace Plimsoll.Analyzers.Tests.Import;

/// <summary>
/// Whole files as import writes them, with methods for what several objects repeat: the data is equal,
/// and the compiler, which has to follow the methods with the arguments of each call, finds what the reader of files finds.
/// </summary>
public sealed class ImportedFileTests(ITestOutputHelper output)
{
    /// <summary>More than a person would put into one file, so that unlike objects lie beside like ones.</summary>
    private const int DocumentsOfAFile = 40;

    private readonly List<string> _differences = [];
    private int _documents;
    private int _unfollowed;
    private int _methods;

    /// <summary>Files of the sort that teams write: services that differ in name and port, jobs for each region, rights for each namespace.</summary>
    [Fact]
    public Task Files_of_near_identical_objects_agree() => Agree(
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Find(), "tests", "Plimsoll.Analyzers.Tests", "Import", "Files"), "*.yaml").Order(StringComparer.Ordinal).Select(Read),
        leastMethods: 20);

    /// <summary>PLIMSOLL_MANIFESTS says how many files, PLIMSOLL_MANIFESTS_SEED where to start.</summary>
    [Fact]
    public Task Files_of_random_objects_and_of_what_is_like_them_agree()
    {
        var (count, seed) = (ImportAgreementTests.Setting("PLIMSOLL_MANIFESTS", 40), ImportAgreementTests.Setting("PLIMSOLL_MANIFESTS_SEED", 1));
        output.WriteLine($"seed {seed}");
        return Agree(Enumerable.Range(seed, count).Select(number => new RandomManifests(number).File(number)), leastMethods: 0);
    }

    [SharedFact]
    public Task Files_of_other_projects_agree() => Agree(
        ImportAgreementTests.Documents("real-manifests").GroupBy(document => document.File).Select(file => (IReadOnlyList<ConfigDocument>)[.. file]), leastMethods: 25);

    [SharedFact]
    public Task Many_documents_in_one_file_agree() => Agree(
        ImportAgreementTests.Documents("psa", "kube-linter", "kyverno").Where(ImportAgreementTests.IsValid)
            .Select((document, i) => new ConfigDocument(document.Root, $"many-{i / DocumentsOfAFile}.yaml", i % DocumentsOfAFile)).Chunk(DocumentsOfAFile), leastMethods: 200);

    private async Task Agree(IEnumerable<IReadOnlyList<ConfigDocument>> files, int leastMethods)
    {
        foreach (var file in files)
        {
            await Agree(file);
        }

        output.WriteLine($"{_documents} documents, {_unfollowed} of them in files that the compiler does not follow to the end, {_methods} methods, {_differences.Count} differences");
        Assert.True(_methods >= leastMethods, $"only {_methods} methods were made");
        ImportAgreementTests.None(_differences);
    }

    private async Task Agree(IReadOnlyList<ConfigDocument> file)
    {
        var imported = new ImportedFile(file);
        ImportAgreementTests.None(imported.Problems());
        var made = imported.Made();
        Assert.Equal(file.Count, made.Count);
        _differences.AddRange(file.Zip(made).Where(pair => !NodeEquality.SameData(pair.First.Root, pair.Second)).Select(pair => $"{pair.First.File}[{pair.First.Index}]: {YamlWriter.ToText(pair.Second)}"));
        _documents += file.Count;
        _methods += imported.Methods;

        // Beyond a bound, or of nodes, the compiler knows less, and must say nothing false.
        var compiler = await imported.Findings(ImportAgreementTests.Platforms);
        var isFollowed = !imported.HasNodes && compiler.All(finding => finding.Id != BoundReport.Descriptor.Id);
        var seen = compiler.Where(finding => finding.Id is not ImportAgreementTests.OrderOfKeys && finding.Id != BoundReport.Descriptor.Id).ToList();
        var expected = Lint(file);
        var left = LeftToEmit(file, expected);
        _unfollowed += isFollowed ? 0 : file.Count;
        _differences.AddRange(seen.Where(finding => !expected.Any(other => other.Id == finding.Id && other.Path == finding.Path)).Select(finding => $"{file[0].File}[{file[0].Index}]: only the compiler says {finding}"));
        _differences.AddRange(isFollowed
            ? expected.GroupBy(finding => (finding.Id, finding.Path)).Where(place => !IsSaid(place, seen) && !left.Contains(place.Key)).Select(place => $"{file[0].File}[{file[0].Index}]: the compiler does not say {place.First()}")
            : []);
    }

    private static HashSet<(string Id, string Path, string Message)> Lint(IReadOnlyList<ConfigDocument> file) =>
    [
        .. Linter.Run(new LintProject(file, ImportAgreementTests.Declared()) { Rules = RuleSet.All })
            .Where(finding => finding.Document is not null && finding.Rule.Id != ImportAgreementTests.OrderOfKeys)
            .Select(finding => (finding.Rule.Id, finding.Path, finding.Message)),
    ];

    // What a line of a method writes for several objects reads the same and is said once, of the first of them. A rule speaks once of each place.
    private static bool IsSaid(IEnumerable<(string Id, string Path, string Message)> place, List<(string Id, string Path, string Message)> seen) =>
        place.Any(finding => seen.Any(said => said.Id == finding.Id && (said.Path == finding.Path || said.Message == finding.Message)));

    // What the project lacks, another program or file may add: only what stays true whatever else there is can be said.
    private static HashSet<(string Id, string Path)> LeftToEmit(IReadOnlyList<ConfigDocument> file, IEnumerable<(string Id, string Path, string Message)> expected)
    {
        var ofProjects = RuleList.All.Where(rule => rule is IProjectRule).Select(rule => rule.Info.Id).ToHashSet(StringComparer.Ordinal);
        var stays = RuleRunner.Default.Between(file, ImportAgreementTests.Declared(), CancellationToken.None).Select(finding => (finding.Rule.Id, finding.Path)).ToHashSet();
        return [.. expected.Select(finding => (finding.Id, finding.Path)).Where(finding => ofProjects.Contains(finding.Id) && !stays.Contains(finding))];
    }

    private static IReadOnlyList<ConfigDocument> Read(string file)
    {
        using var stream = File.OpenRead(file);
        return ConfigReader.Read(stream, file).Documents;
    }
}
