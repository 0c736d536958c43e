using Plimsoll.Cli.Lint;
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
    public static ImportInput Read(IReadOnlyList<string> paths, Func<Stream> input)
    {
        var documents = new List<ConfigDocument>();
        var unreadable = new List<string>();
        var leftOut = new List<string>();
        var files = InputFiles.Of(paths);
        unreadable.AddRange(files.Unreadable.Select(folder => $"{folder.Path}: folder cannot be read: {folder.Reason.TrimEnd('.')}"));
        foreach (var file in files.Files)
        {
            if (Path.GetFileName(file) is PlatformsFile.Name or RuleSettingsFile.Name)
            {
                leftOut.Add($"{file}: a platforms file stays what it is; put it beside the project");
                continue;
            }

            var result = file == InputFiles.StandardInput ? ConfigReader.Read(input(), LintRun.InputName) : TextFile.Read(file);
            unreadable.AddRange(result.Problems.Select(problem => $"{Place(problem.Origin)}: {problem.Message}"));
            leftOut.AddRange(result.Documents.Where(document => document.Root is not MappingNode)
                .Select(document => $"{Place(document.Root.Origin)}: the document is a {Name(document.Root)}, and only a mapping can be an object"));
            documents.AddRange(result.Documents.Where(document => document.Root is MappingNode));
        }

        return new(documents, unreadable, leftOut);
    }

    private static string Place(Origin origin) => origin.IsKnown ? FormattableString.Invariant($"{origin.File}:{origin.Line}:{origin.Column}") : origin.File ?? "";

    private static string Name(ConfigNode node) => node.Kind == NodeKind.Sequence ? "list" : "single value";
}
