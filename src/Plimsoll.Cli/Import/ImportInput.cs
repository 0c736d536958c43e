using Plimsoll.Cli.Lint;
using Plimsoll.CSharp;
using Plimsoll.Documents;
using Plimsoll.Files;
using Plimsoll.Text;

namespace Plimsoll.Cli.Import;

/// <summary>The documents that are to be imported, and what is not among them.</summary>
/// <param name="Documents">The documents, in the order of their files.</param>
/// <param name="Unreadable">What could not be read, one line each.</param>
/// <param name="LeftOut">What was read and has no form in C#, one line each.</param>
internal sealed record ImportInput(IReadOnlyList<ConfigDocument> Documents, IReadOnlyList<string> Unreadable, IReadOnlyList<string> LeftOut)
{
    /// <summary>The comments of the files.</summary>
    public DocumentComments Comments { get; } = new();

    public static ImportInput Read(IReadOnlyList<string> paths, Func<Stream> input)
    {
        var documents = new List<ConfigDocument>();
        var unreadable = new List<string>();
        var leftOut = new List<string>();
        var files = InputFiles.Of(paths);
        unreadable.AddRange(files.Unreadable.Select(folder => $"{folder.Path}: folder cannot be read: {folder.Reason.TrimEnd('.')}"));
        leftOut.AddRange(files.Templates.Select(folder => $"{folder}: the templates of a Helm chart are no objects yet; import what helm template prints"));
        leftOut.AddRange(files.Patches.Select(file => $"{file}: a part of a kustomization is no object by itself; import what kustomize builds"));
        foreach (var file in files.Files)
        {
            if (Path.GetFileName(file) is PlatformsFile.Name or RuleSettingsFile.Name)
            {
                leftOut.Add($"{file}: a platforms file stays what it is; put it beside the project");
                continue;
            }

            var read = file == InputFiles.StandardInput ? ConfigReader.Read(input(), LintRun.InputName) : TextFile.Read(file);
            unreadable.AddRange(read.Problems.Select(problem => $"{Place(problem.Origin)}: {problem.Message}"));
            leftOut.AddRange(read.Documents.Where(document => document.Root is not MappingNode)
                .Select(document => $"{Place(document.Root.Origin)}: the document is a {Name(document.Root)}, and only a mapping can be an object"));
            documents.AddRange(read.Documents.Where(document => document.Root is MappingNode));
        }

        var result = new ImportInput(documents, unreadable, leftOut);
        foreach (var file in documents.Select(document => document.File).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            result.AddComments(file);
        }

        return result;
    }

    // JSON has none, and what came from standard input is gone.
    private void AddComments(string file)
    {
        if (Path.GetExtension(file) is ".yaml" or ".yml" && File.Exists(file))
        {
            Comments.Add(file, YamlComments.Of(File.ReadAllText(file)));
        }
    }

    private static string Place(Origin origin) => origin.IsKnown ? FormattableString.Invariant($"{origin.File}:{origin.Line}:{origin.Column}") : origin.File ?? "";

    private static string Name(ConfigNode node) => node.Kind == NodeKind.Sequence ? "list" : "single value";
}
