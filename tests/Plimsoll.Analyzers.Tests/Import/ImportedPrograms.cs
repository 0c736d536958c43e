using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Agreement;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CSharp;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Tests.Import;

/// <summary>Many documents as one program that import writes: each is a method, so that one compilation serves all.</summary>
internal sealed class ImportedPrograms
{
    private const string Header = "using System.Collections.Generic;\nusing Plimsoll;\nusing Plimsoll.Documents;\nusing Plimsoll.Kubernetes;\nusing Plimsoll.Oci;\nusing Plimsoll.Seccomp;\n\n";

    private readonly IReadOnlyList<ConfigDocument> _documents;
    private readonly CSharpCompilation _compilation;

    public ImportedPrograms(IReadOnlyList<ConfigDocument> documents)
    {
        _documents = documents;
        var writer = new CSharpWriter(KubernetesSchema.Default);
        var source = new StringBuilder(Header).Append("public static class Objects\n{\n");
        for (var i = 0; i < documents.Count; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"    public static ConfigObject Made{i}() => {writer.Expression(documents[i], 4)};\n");
        }

        Source = source.Append("}\n").ToString();
        _compilation = Verify.Compile(Source);
    }

    /// <summary>The C#.</summary>
    public string Source { get; }

    /// <summary>What the compiler has to say, warnings included.</summary>
    public IEnumerable<string> Problems() => _compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(diagnostic => $"{_documents[Index(diagnostic)].File}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}: {Line(diagnostic)}");

    /// <summary>The documents that the program makes when it runs.</summary>
    public IReadOnlyList<MappingNode> Made()
    {
        using var image = new MemoryStream();
        Assert.True(_compilation.Emit(image).Success);
        image.Position = 0;
        var objects = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType("Objects")!;
        return [.. _documents.Select((document, i) => Make(objects.GetMethod($"Made{i}", BindingFlags.Public | BindingFlags.Static)!, document))];
    }

    /// <summary>What the compiler's analyzer says of each document: lines of the form <c>id path</c>, sorted.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> Findings(string platforms)
    {
        var diagnostics = await Verify.Diagnostics(_compilation, RuleRunner.Default, new TextInMemory(PlatformFile.FileName, platforms));
        var byDocument = diagnostics.ToLookup(Index, diagnostic => $"{diagnostic.Id} {diagnostic.Properties.GetValueOrDefault(Reporter.PathProperty)}");
        return [.. _documents.Select((_, i) => (IReadOnlyList<string>)[.. byDocument[i].Distinct().Order(StringComparer.Ordinal)])];
    }

    private static MappingNode Make(MethodInfo method, ConfigDocument document)
    {
        try
        {
            return ((ConfigObject)method.Invoke(null, null)!).Node;
        }
        catch (TargetInvocationException exception)
        {
            throw new InvalidOperationException($"{document.File}: {exception.InnerException!.Message}", exception);
        }
    }

    private static int Index(Diagnostic diagnostic)
    {
        var method = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>()!;
        return int.Parse(method.Identifier.Text["Made".Length..], CultureInfo.InvariantCulture);
    }

    private string Line(Diagnostic diagnostic) => Source.Split('\n')[diagnostic.Location.GetLineSpan().StartLinePosition.Line].Trim();
}
