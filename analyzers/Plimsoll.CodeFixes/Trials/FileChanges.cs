using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.CodeFixes.Printing;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>The changes of one file that some fixes need together.</summary>
/// <param name="Document">The file.</param>
/// <param name="Before">What it holds.</param>
/// <param name="Changes">The changes, in order of place.</param>
/// <param name="Imports">Whether there are namespaces among them, which count for all of the file.</param>
internal sealed record FileChanges(Document Document, CompilationUnitSyntax Before, IReadOnlyList<TextChange> Changes, bool Imports)
{
    /// <summary>The members that are changed; null for the whole file.</summary>
    public IReadOnlyCollection<Member>? Members
    {
        get
        {
            var members = Changes.Select(change => Member.At(Before, change.Span)).Distinct().ToList();
            return Imports || members.Contains(null) ? null : members.OfType<Member>().ToList();
        }
    }

    /// <summary>The changes of each file.</summary>
    public static async Task<IReadOnlyList<FileChanges>> Of(IReadOnlyList<ChosenFix> chosen, CancellationToken cancellation)
    {
        var files = new List<FileChanges>();
        foreach (var file in chosen.GroupBy(fix => fix.Fix.Document.Id))
        {
            var document = file.First().Fix.Document;
            var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
            var imports = Layout.Import(root, file.SelectMany(fix => fix.Way.Usings).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)).ToList();
            var changes = imports.Concat(file.SelectMany(fix => fix.Way.Changes)).OrderBy(change => change.Span.Start).ToList();
            files.Add(new(document, root, changes, imports.Count > 0));
        }

        return files;
    }

    /// <summary>A project with the changes made.</summary>
    public async Task<Project> Make(Project project, CancellationToken cancellation)
    {
        var text = await Document.GetTextAsync(cancellation).ConfigureAwait(false);
        return project.GetDocument(Document.Id)!.WithText(text.WithChanges(Changes)).Project;
    }
}
