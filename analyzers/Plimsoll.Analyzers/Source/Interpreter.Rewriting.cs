using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// What is set once can be set again by code that finds it by reflection: what binds a configuration or fills an object from a text.
// A member that hands an object to such code is run anew, and then does not know what any object of that type was given, before and
// after, under whatever name. Such code takes an object of any type at all, or is code of the program that hands it on unseen: what a
// library takes as a base or an interface that it names, it has no reason to look behind.
internal sealed partial class Interpreter
{
    private HashSet<INamedTypeSymbol>? _forgotten;

    /// <summary>Whether the run has found types of whose objects it knew too much.</summary>
    public bool IsMistaken { get; private set; }

    private void HandOut(IMethodSymbol method, ImmutableArray<IArgumentOperation> operations, Value receiver, Value[] arguments)
    {
        if (method is { IsImplicitlyDeclared: false, ContainingAssembly: ISourceAssemblySymbol })
        {
            HandOut(receiver);
        }

        foreach (var operation in operations)
        {
            if (operation.Parameter is not { } parameter || parameter.Ordinal >= arguments.Length || arguments[parameter.Ordinal] is not { Kind: not (ValueKind.Constant or ValueKind.Pattern) } given || !MayRewrite(method, parameter))
            {
                continue;
            }

            HandOut(given);
            if (_forgotten is not null && given is UnknownValue && Unconverted(operation.Value).Type is { } type)
            {
                // It may be one of those that were lost sight of.
                Array.ForEach(_forgotten.Where(own => MayBe(own, type)).ToArray(), Distrust);
            }
        }
    }

    /// <summary>Whether a method may set what the object holds that is given for a parameter.</summary>
    public static bool MayRewrite(IMethodSymbol method, IParameterSymbol parameter) => method switch
    {
        { IsImplicitlyDeclared: true, MethodKind: not MethodKind.DelegateInvoke } => false,
        { ContainingAssembly: ISourceAssemblySymbol } or { MethodKind: MethodKind.DelegateInvoke } => true,
        _ => (TakesAnything(parameter.Type) || (TakesAnything(parameter.OriginalDefinition.Type) && !IsOfCollections(method))) && !OnlyLooks(method),
    };

    private static bool MayBe(INamedTypeSymbol own, ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => MayBe(own, array.ElementType),
        INamedTypeSymbol named => Is(own, named) || named.TypeArguments.Any(argument => MayBe(own, argument)),
        _ => false,
    };

    /// <summary>Whether objects of any type are of this one. A parameter of the type that declares a method stands for one type, which its code knows.</summary>
    public static bool TakesAnything(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } or { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } => true,
        IArrayTypeSymbol array => TakesAnything(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(TakesAnything) || named is { TypeKind: TypeKind.Interface, ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } },
        _ => false,
    };

    private static bool IsOfCollections(IMethodSymbol method) => method.ContainingNamespace is { } holder && holder.ToDisplayString().StartsWith("System.Collections.", StringComparison.Ordinal);

    // The framework shows, compares, counts and logs objects, and writes them out, and changes none of them.
    private static bool OnlyLooks(IMethodSymbol method) => method.ContainingNamespace?.ToDisplayString() switch
    {
        "System" or "System.IO" or "System.Text" or "System.Linq" or "System.Diagnostics" or "System.Threading" or "System.Threading.Tasks" or "Microsoft.Extensions.Logging" => true,
        "System.Text.Json" => method.Name.StartsWith("Serialize", StringComparison.Ordinal),
        _ => false,
    };

    private void HandOut(Value value)
    {
        if (!value.IsPlain || value.Kind == ValueKind.Data)
        {
            HandOut(value, []);
        }
    }

    private void HandOut(Value value, HashSet<int> seen)
    {
        EnsureStack();
        switch (value)
        {
            case ChoiceValue choice:
                HandOut(choice.Left, seen);
                HandOut(choice.Right, seen);
                break;
            case DataValue data:
                Distrust(data.Type);
                foreach (var name in data.Names)
                {
                    HandOut(PartNow(data, name)!, seen);
                }

                break;
            case NodeValue { Id: var id } when _state.Find(id) is { IsPlain: true } collection && seen.Add(id):
                foreach (var item in collection.Entries)
                {
                    HandOut(item.Value, seen);
                }

                break;
            case SequenceValue sequence:
                HandOut(sequence.Receiver, seen);
                Array.ForEach(sequence.Arguments, argument => HandOut(argument, seen));
                break;
            case FunctionValue { Method.ReturnsVoid: false, Body: { } body }:
                // What it returns may be any of what it knows.
                foreach (var operation in body.Descendants())
                {
                    if (operation.Type is INamedTypeSymbol type)
                    {
                        Distrust(type);
                    }
                }

                break;
        }
    }

    // What can be set anyway is lost with its object alone.
    private void Distrust(INamedTypeSymbol type)
    {
        if (_model.DataTypes.Of(type, _cancellation) is { } data && data.Parts.Any(static part => !part.IsSettable))
        {
            IsMistaken |= _rewritten.Add(type.OriginalDefinition);
        }
    }
}
