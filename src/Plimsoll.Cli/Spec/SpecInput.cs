using Plimsoll.Cli.Lint;
using Plimsoll.Documents;
using Plimsoll.Files;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Cli.Spec;

/// <summary>The documents and the platforms that a spec is made from.</summary>
internal sealed class SpecInput
{
    private readonly IReadOnlyList<ConfigDocument> _documents;

    private SpecInput(IReadOnlyList<ConfigDocument> documents, IReadOnlyList<string> patches, PlatformSet platforms)
    {
        _documents = documents;
        Patches = patches;
        Platforms = platforms;
        Index = new();
        foreach (var document in documents)
        {
            Index.Add(document);
        }

        Index.Complete();
    }

    /// <summary>Files that were passed over, because a kustomization names them as parts of itself.</summary>
    public IReadOnlyList<string> Patches { get; }

    /// <summary>The declared platforms.</summary>
    public PlatformSet Platforms { get; }

    /// <summary>What the documents refer to.</summary>
    public ProjectIndex Index { get; }

    /// <summary>The Kubernetes objects, in the order of the command line.</summary>
    public IEnumerable<DocumentScope> Objects()
    {
        var run = new Run(new(Platforms, Index), Index, CancellationToken.None);
        return _documents.SelectMany(document => ObjectFinder.Find(run, document));
    }

    public static SpecInput Read(SpecOptions options, Func<Stream> input)
    {
        var documents = new List<ConfigDocument>();
        var files = InputFiles.Of(options.Paths);
        if (files.Unreadable is [var first, ..])
        {
            throw new SpecException($"folder '{first.Path}' cannot be read: {first.Reason.TrimEnd('.')}");
        }

        foreach (var file in files.Files)
        {
            if (Path.GetFileName(file) is not (PlatformsFile.Name or RuleSettingsFile.Name))
            {
                foreach (var part in file == InputFiles.StandardInput ? Standard(input) : TextFile.ReadEach(file))
                {
                    Check(part.Problems);
                    documents.AddRange(part.Documents);
                }
            }
        }

        return new(documents, files.Patches, ReadPlatforms(options));
    }

    private static IEnumerable<ReadResult> Standard(Func<Stream> input)
    {
        var copy = new MemoryStream();
        input().CopyTo(copy);
        copy.Position = 0;
        return ConfigReader.ReadEach(copy, LintRun.InputName);
    }

    private static PlatformSet ReadPlatforms(SpecOptions options)
    {
        var file = options.Platforms ?? PlatformsFile.Find(InputFiles.StartFolder(options.Paths))
            ?? throw new SpecException($"no platform is declared: write a {PlatformsFile.Name} beside the manifest, or name one with --platforms FILE");
        var (platforms, findings) = PlatformsFile.Read(file);
        return findings is [var first, ..] && first.Severity == Findings.Severity.Error
            ? throw new SpecException($"{first.Origin}: {first.Message}")
            : platforms;
    }

    private static void Check(IReadOnlyList<TextProblem> problems)
    {
        if (problems.FirstOrDefault(problem => problem.Kind != TextProblemKind.DuplicateKey) is { } problem)
        {
            throw new SpecException($"{problem.Origin}: {problem.Message}");
        }
    }
}
