using System.Reflection;
using Plimsoll.Annotations;
using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Tests.Annotations;

/// <summary>The analyzer reads nothing but the attributes, so what they claim must be what the members do: all of them.</summary>
public sealed class AttributesTellTheTruthTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Objects =
        [.. typeof(ConfigObject).Assembly.GetTypes().Where(type => type is { IsPublic: true, IsAbstract: false } && type.IsAssignableTo(typeof(ConfigObject)))];

    [Fact]
    public void Constructors()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var constructor in Objects.SelectMany(type => type.GetConstructors()))
        {
            var arguments = Arguments(constructor);
            var expected = new MappingNode();
            var computed = AttributeInterpreter.Apply(constructor, expected, arguments);
            var made = (ConfigObject)constructor.Invoke(arguments);
            Computed.Remove(expected, made.Node, computed);
            Compare(constructor.DeclaringType!, "constructor", expected, made.Node, failures);
            count++;
        }

        Assert.True(count > 500, $"only {count} constructors were seen");
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [Fact]
    public void Methods()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var method in Objects.SelectMany(type => type.GetMethods(Declared)).Where(method => !method.IsStatic && AttributeInterpreter.Claims(method)).Select(Closed))
        {
            var target = Sentinels.Object(method.DeclaringType!);
            var expected = (MappingNode)target.Node.Clone();
            var arguments = Arguments(method);
            var computed = AttributeInterpreter.Apply(method, expected, arguments);
            var returned = method.Invoke(target, arguments);
            Computed.Remove(expected, target.Node, computed);
            Compare(method.DeclaringType!, method.ToString()!, expected, target.Node, failures);
            if (method.ReturnType == method.DeclaringType && !ReferenceEquals(returned, target))
            {
                failures.Add($"{method.DeclaringType} {method} does not return its receiver");
            }

            count++;
        }

        Assert.True(count > 3700, $"only {count} methods were seen");
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [Fact]
    public void EveryWithAndAddMethodClaimsSomething()
    {
        var silent = Objects.SelectMany(type => type.GetMethods(Declared))
            .Where(method => !method.IsStatic && (method.Name.StartsWith("With", StringComparison.Ordinal) || method.Name.StartsWith("Add", StringComparison.Ordinal)))
            .Where(method => !AttributeInterpreter.Claims(method))
            .Select(method => $"{method.DeclaringType} {method}");

        Assert.Empty(silent);
    }

    [Fact]
    public void Properties()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var property in Objects.SelectMany(type => type.GetProperties(Declared)).Where(property => property.SetMethod is not null))
        {
            var path = property.GetCustomAttribute<ConfigPathAttribute>()!.Path;
            var target = Sentinels.Object(property.DeclaringType!);
            var expected = (MappingNode)target.Node.Clone();
            var value = Sentinels.Make(property.PropertyType);
            AttributeInterpreter.Set(expected, path, value);
            property.SetValue(target, value);
            Compare(property.DeclaringType!, property.Name, expected, target.Node, failures);
            CompareRead(property, target, value, failures);

            property.SetValue(target, null);
            expected.Remove(path);
            Compare(property.DeclaringType!, property.Name + " = null", expected, target.Node, failures);
            count++;
        }

        Assert.True(count > 2400, $"only {count} properties were seen");
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    private static object?[] Arguments(MethodBase method) => [.. method.GetParameters().Select(Sentinels.Make)];

    private static MethodInfo Closed(MethodInfo method) =>
        method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(Plimsoll.Kubernetes.Deployment)) : method;

    private static void CompareRead(PropertyInfo property, ConfigObject target, object value, List<string> failures)
    {
        var read = property.GetValue(target);
        var isEqual = read switch
        {
            ConfigObject view => NodeEquality.SameData(view.Node, ((ConfigObject)value).Node),
            ConfigNode node => NodeEquality.SameData(node, (ConfigNode)value),
            System.Collections.IEnumerable list and not string => list.Cast<object>().Any(),
            _ => Equals(read, value),
        };
        if (!isEqual)
        {
            failures.Add($"{property.DeclaringType}.{property.Name} reads {read} and not {value}");
        }
    }

    private static void Compare(Type type, string member, MappingNode expected, MappingNode actual, List<string> failures)
    {
        if (!NodeEquality.SameData(expected, actual))
        {
            failures.Add($"{type} {member}:\nclaims\n{YamlWriter.ToText(expected)}writes\n{YamlWriter.ToText(actual)}");
        }
    }
}
