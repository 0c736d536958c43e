using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>Calls that the compiler leaves out because of <c>[Conditional]</c>, their arguments included.</summary>
internal static class ConditionalCalls
{
    /// <summary>Whether a call is left out.</summary>
    public static bool IsLeftOut(IInvocationOperation call)
    {
        if (!call.TargetMethod.ReturnsVoid)
        {
            return false;
        }

        var isConditional = false;
        for (var method = call.TargetMethod; method is not null; method = method.OverriddenMethod)
        {
            foreach (var attribute in method.GetAttributes())
            {
                if (attribute is { AttributeClass: { Name: "ConditionalAttribute", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace.Name: "System" } }, ConstructorArguments: { Length: 1 } given })
                {
                    if (given[0].Value is not string symbol || IsDefined(call.Syntax.SyntaxTree, symbol))
                    {
                        return false;
                    }

                    isConditional = true;
                }
            }
        }

        return isConditional;
    }

    private static bool IsDefined(SyntaxTree tree, string symbol)
    {
        var isDefined = tree.Options.PreprocessorSymbolNames.Contains(symbol);
        var root = tree.GetRoot() as CompilationUnitSyntax;
        for (var at = root?.GetFirstDirective(); at is not null; at = at.GetNextDirective())
        {
            isDefined = at switch
            {
                DefineDirectiveTriviaSyntax define when define.IsActive && define.Name.ValueText == symbol => true,
                UndefDirectiveTriviaSyntax undefine when undefine.IsActive && undefine.Name.ValueText == symbol => false,
                _ => isDefined,
            };
        }

        return isDefined;
    }
}
