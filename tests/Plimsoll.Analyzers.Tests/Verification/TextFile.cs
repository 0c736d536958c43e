using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Plimsoll.Analyzers.Tests.Verification;

/// <summary>An additional file of a compilation.</summary>
internal sealed class TextFile(string path, string text) : AdditionalText
{
    public TextFile(string path)
        : this(path, File.ReadAllText(path))
    {
    }

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
