using Microsoft.CodeAnalysis;
using Plimsoll.Computations;

namespace Plimsoll.Analyzers.Source;

/// <content>How the attributes of members are read.</content>
internal sealed partial class WireNames
{
    private const string Computes = "ConfigComputationAttribute";

    private WireMember Read(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => ReadMethod(method),
        IPropertySymbol property => ReadProperty(property),
        _ => WireMember.None,
    };

    private WireMember ReadProperty(IPropertySymbol property)
    {
        if (Find(property, "ConfigPathAttribute") is not { } attribute)
        {
            return Find(property, Computes) is { } computation
                ? new() { IsAnnotated = true, Computation = ComputationOf(computation), ComputedOf = InputsOf(computation) }
                : Models.Member(property);
        }

        var target = Target(attribute, property.Parameters);
        return new() { IsAnnotated = true, IsBroken = target is null, Property = target };
    }

    private WireMember ReadMethod(IMethodSymbol method)
    {
        var scope = WirePath.Self;
        List<WireConstant>? constants = null;
        AttributeData? computation = null;
        List<WirePath>? empties = null;
        Value? result = null;
        var makes = false;
        var annotated = false;
        var broken = false;
        foreach (var attribute in method.GetAttributes())
        {
            var kind = KindOf(attribute);
            if (kind is null)
            {
                continue;
            }

            annotated = true;
            switch (kind)
            {
                case "ConfigConstantAttribute":
                    result = Argument(attribute, 0) is { } value ? new ConstantValue(value) : Value.WrittenNull;
                    continue;
                case Computes:
                    computation = attribute;
                    continue;
                case "ConfigMakesAttribute":
                    makes = true;
                    continue;
                case "ConfigExtendsAttribute":
                    (constants ??= []).InsertRange(0, Member(Shortest(method)).Constants);
                    continue;
            }

            var path = WirePath.Parse(Argument(attribute, 0) as string, method.Parameters);
            broken |= path is null;
            path ??= WirePath.Self;
            switch (kind)
            {
                case "ConfigScopeAttribute":
                    scope = path;
                    break;
                case "ConfigEmptyAttribute":
                    (empties ??= []).Add(path);
                    break;
                default:
                    (constants ??= []).Add(new(path, Written(kind, attribute), isComputed: kind == "ConfigComputedAttribute"));
                    break;
            }
        }

        var parameters = ReadParameters(method, ref annotated, ref broken);
        var computed = computation is null ? null : ComputationOf(computation);
        return !annotated ? WireMember.None : new()
        {
            IsAnnotated = true,
            IsBroken = broken,
            Scope = scope,
            Empties = empties?.ToArray() ?? [],
            Constants = constants?.ToArray() ?? [],
            Parameters = parameters,
            Defaults = Array.ConvertAll(parameters, parameter => parameter is { IsNullByDefault: true, Targets.Length: > 0 } ? Value.Null : Value.Unknown),
            ReadsDefaults = computed is not null || Array.Exists(parameters, parameter => parameter.WritesByDefault),
            IsExtension = method.IsExtensionMethod,
            IsStatic = method.IsStatic && !method.IsExtensionMethod,
            ReturnsReceiver = ReturnsReceiver(method),
            Result = result,
            Holds = method.IsStatic && !method.IsExtensionMethod && IsScalar(method.ReturnType) ? Array.FindIndex(parameters, static parameter => parameter.Targets is { Length: 1 } targets && targets[0].Path == WirePath.Self) : -1,
            IsMaker = makes && !method.IsStatic && IsConfigType(method.ReturnType),
            Computation = computed,
            ComputedOf = computation is null ? [] : InputsOf(computation),
        };
    }

    private static Computation? ComputationOf(AttributeData attribute) => Argument(attribute, 0) is string name ? Computation.Find(name) : null;

    private static Value[] InputsOf(AttributeData attribute) => attribute.ConstructorArguments is { Length: 2 } given && given[1] is { Kind: TypedConstantKind.Array, IsNull: false } inputs
        ? [.. inputs.Values.Select(input => new ConstantValue(input.Value))]
        : [];

    private static ISymbol Shortest(IMethodSymbol method)
    {
        var shortest = method;
        foreach (var member in method.ContainingType.GetMembers(method.Name))
        {
            shortest = member is IMethodSymbol overload && overload.Parameters.Length < shortest.Parameters.Length ? overload : shortest;
        }

        return SymbolEqualityComparer.Default.Equals(shortest, method) ? method.ContainingType : shortest;
    }

    // The attributes of methods that write or make something, whatever their parameters do.
    private static string? KindOf(AttributeData attribute) =>
        attribute.AttributeClass?.Name is "ConfigScopeAttribute" or "ConfigSetAttribute" or "ConfigComputedAttribute" or "ConfigRemoveAttribute" or "ConfigEmptyAttribute" or "ConfigConstantAttribute" or "ConfigExtendsAttribute" or "ConfigMakesAttribute" or Computes
        && Is(attribute, attribute.AttributeClass.Name)
            ? attribute.AttributeClass.Name
            : null;

    private static Value Written(string kind, AttributeData attribute) => kind switch
    {
        "ConfigSetAttribute" => new ConstantValue(Argument(attribute, 1)),
        "ConfigRemoveAttribute" => Value.Unset,
        _ => Value.Unknown,
    };

    private static WireParameter[] ReadParameters(IMethodSymbol method, ref bool annotated, ref bool broken)
    {
        var result = new WireParameter[method.Parameters.Length];
        for (var i = 0; i < result.Length; i++)
        {
            List<WireTarget>? targets = null;
            var isOutput = false;
            foreach (var attribute in method.Parameters[i].GetAttributes())
            {
                if (Is(attribute, "ConfigPathAttribute"))
                {
                    annotated = true;
                    var target = Target(attribute, method.Parameters);
                    broken |= target is null;
                    if (target is not null)
                    {
                        (targets ??= []).Add(target);
                    }
                }
                else if (Is(attribute, "ConfigOutputAttribute"))
                {
                    annotated = true;
                    isOutput = true;
                }
            }

            result[i] = new(method.Parameters[i], targets?.ToArray() ?? [], isOutput);
        }

        return result;
    }

    // As far as the declaration says it: what is returned may depend on the type of the object that it is called on.
    private static bool? ReturnsReceiver(IMethodSymbol method)
    {
        if (method.ReturnsVoid)
        {
            return false;
        }

        var receiver = method.IsExtensionMethod ? method.Parameters[0].Type : method.IsStatic ? null : ExtensionBlock.ReceiverOf(method)?.Type ?? method.ContainingType;
        if (receiver is null)
        {
            return null;
        }

        var returned = method.ReturnType;
        return returned is ITypeParameterSymbol || receiver is ITypeParameterSymbol
            ? SymbolEqualityComparer.Default.Equals(returned, receiver) ? true : null
            : Interpreter.IsSameOrBase(returned, receiver) ? true
            : Interpreter.IsSameOrBase(receiver, returned) ? null
            : false;
    }

    private static WireTarget? Target(AttributeData attribute, IReadOnlyList<IParameterSymbol> parameters)
    {
        var path = WirePath.Parse(Argument(attribute, 0) as string, parameters);
        WirePath? from = null;
        foreach (var named in attribute.NamedArguments)
        {
            if (named.Key == "From" && named.Value.Kind == TypedConstantKind.Primitive && named.Value.Value is string text)
            {
                from = WirePath.Parse(text, []);
                path = from is null ? null : path;
            }
        }

        return path is null ? null : new(path, from);
    }
}
