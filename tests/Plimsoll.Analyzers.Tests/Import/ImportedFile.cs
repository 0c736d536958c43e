using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Agreement;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CSharp;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Tests.Import;

/// <summary>The documents of one file as the project that import writes for them: variables, and methods for what is repeated.</summary>
internal sealed class ImportedFile
{
    private readonly CSharpCompilation _compilation;
    private readonly string _class;

    public ImportedFile(IReadOnlyList<ConfigDocument> documents)
    {
        var files = new CSharpWriter(KubernetesSchema.Default).Files(documents);
        Methods = files[1].Text.Split("\n    private static ").Length - 1;
        HasNodes = files[1].Text.Contains("new SequenceNode {", StringComparison.Ordinal);
        _class = Path.GetFileNameWithoutExtension(files[1].Name);
        _compilation = Verify.CompileProgram(files.Select(file => (file.Name, file.Text)));
    }

    /// <summary>How many methods stand for what is repeated.</summary>
    public int Methods { get; }

    /// <summary>Whether it has lists of what is no text where no type says what they are: the compiler does not know what is in these.</summary>
    public bool HasNodes { get; }

    /// <summary>What the compiler has to say, warnings included.</summary>
    public IReadOnlyList<string> Problems() =>
        [.. _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString())];

    /// <summary>What the program makes, in the order of the documents.</summary>
    public IReadOnlyList<MappingNode> Made()
    {
        using var image = new MemoryStream();
        Assert.True(_compilation.Emit(image).Success, string.Join("\n", Problems().Take(20)));
        image.Position = 0;
        var method = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType(_class)!.GetMethod("Objects", BindingFlags.Public | BindingFlags.Static)!;
        return [.. ((IEnumerable<ConfigObject>)method.Invoke(null, null)!).Select(made => made.Node)];
    }

    /// <summary>What the compiler's analyzer says when all rules are switched on.</summary>
    public async Task<IReadOnlyList<(string Id, string Path, string Message)>> Findings(string platforms)
    {
        var all = RuleList.Infos.Select(info => info.Id).Append(BoundReport.Descriptor.Id).ToDictionary(id => id, _ => ReportDiagnostic.Warn, StringComparer.Ordinal);
        var compilation = _compilation.WithOptions(_compilation.Options.WithSpecificDiagnosticOptions(all));
        var diagnostics = await Verify.Diagnostics(compilation, RuleRunner.Default, new TextInMemory(PlatformFile.FileName, platforms));
        return [.. diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Properties.GetValueOrDefault(Reporter.PathProperty) ?? "", diagnostic.GetMessage(CultureInfo.InvariantCulture))).Distinct()];
    }
}
