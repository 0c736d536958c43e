using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Source;
using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Analyzers;

/// <summary>Analyses the members of one compilation, one at a time and several at once.</summary>
internal sealed class MemberAnalysis(
    SourceModel model,
    RuleRunner rules,
    PlatformSet platforms,
    ImmutableDictionary<string, DiagnosticDescriptor> descriptors,
    Action<Exception>? failed)
{
    private readonly ConcurrentDictionary<string, bool> _reported = new(StringComparer.Ordinal);

    public void Run(OperationBlockAnalysisContext context)
    {
        var bounds = new Bounds();
        try
        {
            Analyze(context, bounds);
        }
        catch (AnalysisBoundException stop)
        {
            // Larger than is worth following: nothing is known of it.
            bounds.Hit(stop.Bound);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A mistake of the analyzer must not break a build. The emitter checks the same objects with every value known.
            failed?.Invoke(exception);
        }

        if (bounds.Any)
        {
            context.ReportDiagnostic(BoundReport.Create(context.OwningSymbol, bounds));
        }
    }

    private void Analyze(OperationBlockAnalysisContext context, Bounds bounds)
    {
        if (!CanBuild(context.OperationBlocks))
        {
            return;
        }

        var rewritten = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        Interpreter interpreter;
        State state;
        do
        {
            bounds.Clear();
            interpreter = new(model, bounds, context.CancellationToken, rewritten);
            state = interpreter.Run(context.OperationBlocks, context.OwningSymbol);
        }
        while (interpreter.IsMistaken);

        if (state.IsDead)
        {
            return;
        }

        var roots = new Roots(state, model.Names).All();
        if (roots.Count == 0)
        {
            return;
        }

        var together = new Output(state, model.Names).Together(roots);
        var judge = new Judge(Beside(together), platforms, interpreter.Sites, bounds, context.CancellationToken);
        foreach (var id in roots)
        {
            var node = state.Find(id)!;
            var judgements = judge.Run(state, id, model.Names.TypeName(node.Type!)!, new Finished(state, model.Names).Is(id));
            if (judgements.Count > 0 && !ChangesLater(context, node))
            {
                Report(context, judgements);
            }
        }

        if (together.Count > 1)
        {
            Report(context, judge.Between(together));
        }
    }

    // What a Pod may refer to.
    private RuleRunner Beside(IReadOnlyList<ConfigDocument> together)
    {
        foreach (var document in together)
        {
            if (document.ObjectKind == "RuntimeClass")
            {
                return rules.Beside([.. together.Where(static other => other.ObjectKind == "RuntimeClass")]);
            }
        }

        return rules;
    }

    private static bool CanBuild(ImmutableArray<IOperation> blocks)
    {
        foreach (var block in blocks)
        {
            if (CanBuild(block))
            {
                return true;
            }
        }

        return false;
    }

    // Attributes, default values and constants build nothing.
    private static bool CanBuild(IOperation block) => block.Kind switch
    {
        OperationKind.Attribute or OperationKind.ParameterInitializer => false,
        OperationKind.FieldInitializer or OperationKind.PropertyInitializer => !((ISymbolInitializerOperation)block).Value.ConstantValue.HasValue,
        _ => true,
    };

    private void Report(OperationBlockAnalysisContext context, IReadOnlyList<Judgement> judgements)
    {
        foreach (var judgement in judgements)
        {
            if (Reporter.Report(judgement, descriptors) is not { } diagnostic)
            {
                continue;
            }

            // What a helper writes for several members, or a loop for several objects, reads the same and is said once.
            var key = diagnostic.Id + diagnostic.Location.SourceTree?.FilePath + diagnostic.Location.SourceSpan + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
            if (_reported.TryAdd(key, true))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    // What is stored may be changed by any member; what is returned to a member of the compilation is judged there.
    private bool ChangesLater(OperationBlockAnalysisContext context, HeapNode root)
    {
        if ((root.Sharing & (Sharing.Stored | Sharing.Returned)) == 0)
        {
            return false;
        }

        if ((root.Sharing & Sharing.Stored) != 0)
        {
            return true;
        }

        var owner = (context.OwningSymbol as IMethodSymbol)?.AssociatedSymbol ?? context.OwningSymbol;
        return owner is IMethodSymbol { MethodKind: not MethodKind.Ordinary } || model.References.IsUsed(owner, context.CancellationToken);
    }
}
