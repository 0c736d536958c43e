using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Helpers;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Source;
using Plimsoll.Findings;

namespace Plimsoll.Analyzers;

/// <summary>Holds the attributes of helper methods to their bodies.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HelperAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Disagree = Reporter.Descriptor(SdkRules.AttributesDisagree);

    private readonly Action<Exception>? _failed;

    /// <summary>Creates the analyzer.</summary>
    public HelperAnalyzer()
        : this(null)
    {
    }

    /// <summary>Creates the analyzer with someone to tell of exceptions that are kept from the compiler.</summary>
    internal HelperAnalyzer(Action<Exception>? failed) => _failed = failed;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Disagree];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start => HelperCheck.Start(start, Check, _failed));
    }

    private static void Check(SymbolAnalysisContext context, SourceModel model, IMethodSymbol method)
    {
        var member = MayHaveAttributes(method, context.CancellationToken) ? model.Names.Member(method) : WireMember.None;
        if (member.IsBroken)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Disagree, method.Locations[0], $"an attribute of '{method.Name}' has a path that is not well formed, or names a parameter that is not there: the compiler knows nothing of its calls"));
        }
        else if (member.IsAnnotated)
        {
            Hold(context, model, method, method);
        }

        foreach (var promised in Promises.Of(method))
        {
            if (model.Names.Member(promised) is { IsAnnotated: true, IsBroken: false })
            {
                Hold(context, model, method, promised);
            }
        }
    }

    // Whether attributes may stand at a method or its parameters. Its syntax says so at once; its symbol would have to bind them.
    private static bool MayHaveAttributes(IMethodSymbol method, CancellationToken cancellation)
    {
        if (method.PartialImplementationPart is not null)
        {
            return true;
        }

        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            // What a member of an extension block is called on has its attributes at the block.
            if (reference.GetSyntax(cancellation) is not MethodDeclarationSyntax { AttributeLists.Count: 0, Parent: ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax or InterfaceDeclarationSyntax } declaration
                || HaveAttributes(declaration.ParameterList))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HaveAttributes(ParameterListSyntax parameters)
    {
        foreach (var parameter in parameters.Parameters)
        {
            if (parameter.AttributeLists.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    // Whoever calls what was promised relies on its attributes, whatever body runs then.
    private static void Hold(SymbolAnalysisContext context, SourceModel model, IMethodSymbol method, IMethodSymbol promised)
    {
        if (model.Bodies.OfItself(method, context.CancellationToken) is { } body
            && new Interpreter(model, new(), context.CancellationToken).ClaimsOfAttributes(promised, method) is { } declared
            && new Interpreter(model, new(), context.CancellationToken).ClaimsOfBody(method, body) is { } done)
        {
            Compare(context, method, promised, declared, done);
        }
    }

    private static void Compare(SymbolAnalysisContext context, IMethodSymbol method, IMethodSymbol promised, IReadOnlyList<Claim> declared, IReadOnlyList<Claim> done)
    {
        var (said, written) = (Texts(declared, method), Texts(done, method));
        if (said.SetEquals(written))
        {
            return;
        }

        var isOwn = ReferenceEquals(method, promised);
        var whose = isOwn ? "its attributes" : $"the attributes of '{promised.ContainingType.Name}.{promised.Name}'";
        var message = written.Except(said).FirstOrDefault() is { } unsaid
            ? $"'{method.Name}' writes {unsaid}, which {whose} do not say"
            : $"{(isOwn ? $"the attributes of '{method.Name}'" : whose)} say {said.Except(written).First()}, which {(isOwn ? "it" : $"'{method.Name}'")} does not write";
        context.ReportDiagnostic(Diagnostic.Create(Disagree, method.Locations[0], isOwn ? HelperCheck.Properties(done) : ImmutableDictionary<string, string?>.Empty, message));
    }

    // An override may give its parameters other names.
    private static SortedSet<string> Texts(IReadOnlyList<Claim> claims, IMethodSymbol method) => new(claims.Select(claim => claim.In(method)), StringComparer.Ordinal);
}
