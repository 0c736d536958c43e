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

    /// <summary>Analyses a member for the compiler.</summary>
    public void Run(OperationBlockAnalysisContext context) => Run(
        context.OwningSymbol,
        context.OperationBlocks,
        diagnostic =>
        {
            // What a helper writes for several members, or a loop for several objects, reads the same and is said once.
            var key = diagnostic.Id + diagnostic.Location.SourceTree?.FilePath + diagnostic.Location.SourceSpan + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
            if (_reported.TryAdd(key, true))
            {
                context.ReportDiagnostic(diagnostic);
            }
        },
        context.CancellationToken);

    /// <summary>Analyses a member, and says all that there is to say of it.</summary>
    public void Run(ISymbol owner, ImmutableArray<IOperation> blocks, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var bounds = new Bounds();
        try
        {
            Analyze(owner, blocks, report, bounds, cancellation);
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
            report(BoundReport.Create(owner, bounds));
        }
    }

    private void Analyze(ISymbol owner, ImmutableArray<IOperation> blocks, Action<Diagnostic> report, Bounds bounds, CancellationToken cancellation)
    {
        if (!CanBuild(blocks))
        {
            return;
        }

        var rewritten = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        Interpreter interpreter;
        State state;
        do
        {
            bounds.Clear();
            interpreter = new(model, bounds, cancellation, rewritten);
            state = interpreter.Run(blocks, owner);
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
        var judge = new Judge(Beside(together), platforms, interpreter.Sites, bounds, cancellation);
        foreach (var id in roots)
        {
            var node = state.Find(id)!;
            var judgements = judge.Run(state, id, model.Names.TypeName(node.Type!)!, new Finished(state, model.Names).Is(id));
            if (judgements.Count > 0 && !ChangesLater(owner, node, cancellation))
            {
                Report(judgements, report);
            }
        }

        if (together.Count > 1)
        {
            Report(judge.Between(together), report);
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
        OperationKind.FieldInitializer or OperationKind.PropertyInitializer => !IsConstant(((ISymbolInitializerOperation)block).Value),
        _ => true,
    };

    // A literal is not asked for what it is: the compiler would make a text of it first, and keep that.
    private static bool IsConstant(IOperation value) => value.Kind == OperationKind.Literal || value.ConstantValue.HasValue;

    private void Report(IReadOnlyList<Judgement> judgements, Action<Diagnostic> report)
    {
        foreach (var judgement in judgements)
        {
            if (Reporter.Report(judgement, descriptors) is { } diagnostic)
            {
                report(diagnostic);
            }
        }
    }

    // What is stored may be changed by any member; what is returned to a member of the compilation is judged there.
    // What a field or property is made with is judged where it is made, if the program does nothing but emit it.
    private bool ChangesLater(ISymbol member, HeapNode root, CancellationToken cancellation)
    {
        if ((root.Sharing & (Sharing.Stored | Sharing.Returned)) == 0)
        {
            return false;
        }

        if ((root.Sharing & Sharing.Stored) != 0)
        {
            return true;
        }

        if (member is IFieldSymbol or IPropertySymbol)
        {
            return !model.OnlyEmitted.Is(member, cancellation);
        }

        var owner = (member as IMethodSymbol)?.AssociatedSymbol ?? member;
        return owner is IMethodSymbol { MethodKind: not MethodKind.Ordinary } || model.References.IsUsed(owner, cancellation);
    }
}
