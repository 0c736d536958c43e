using System.Reflection;
using System.Runtime.CompilerServices;
using Plimsoll.Documents;
using Plimsoll.Kubernetes;
using Plimsoll.Text;

namespace Plimsoll.Tests.Annotations;

/// <summary>What the attributes of extension verbs and factories claim is what they do, on every type that they take.</summary>
public sealed class VerbsTellTheTruthTests
{
    private static readonly Type[] Types = [.. typeof(ConfigObject).Assembly.GetExportedTypes().Where(type => type.Namespace is "Plimsoll.Kubernetes" or "Plimsoll.Oci" or "Plimsoll.Seccomp")];

    [Fact]
    public void ExtensionVerbs()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var verb in Types.SelectMany(Static).Where(method => method.IsDefined(typeof(ExtensionAttribute))))
        {
            Assert.True(AttributeInterpreter.Claims(verb), $"{verb} claims nothing");
            foreach (var type in Receivers(verb))
            {
                var target = Sentinels.Object(type);
                var expected = (MappingNode)target.Node.Clone();
                var closed = verb.MakeGenericMethod(type);
                object?[] arguments = [target, .. closed.GetParameters().Skip(1).Select(Sentinels.Make)];
                var computed = AttributeInterpreter.Apply(closed, expected, arguments, type);
                Assert.Same(target, closed.Invoke(null, arguments));
                Compare($"{type.Name}: {verb}", expected, target.Node, computed, failures);
                count++;
            }
        }

        Assert.True(count > 250, $"only {count} calls were made");
        Assert.Empty(failures);
    }

    [Fact]
    public void Factories()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var factory in Types.Where(type => type.IsAssignableTo(typeof(ConfigObject))).SelectMany(Static).Where(method => method.ReturnType == method.DeclaringType && !IsRead(method)))
        {
            foreach (var type in factory.IsGenericMethodDefinition ? Receivers(factory) : [factory.DeclaringType!])
            {
                var closed = factory.IsGenericMethodDefinition ? factory.MakeGenericMethod(type) : factory;

                // A PodDisruptionBudget takes only one of its bounds.
                object?[] arguments = [.. closed.GetParameters().Select(parameter => parameter.Name == "maxUnavailable" ? null : Sentinels.Make(parameter))];
                var expected = new MappingNode();
                var computed = AttributeInterpreter.Apply(closed, expected, arguments);
                var made = (ConfigObject)closed.Invoke(null, arguments)!;
                Compare($"{type.Name}: {factory}", expected, made.Node, computed, failures);
                count++;
            }
        }

        Assert.True(count > 20, $"only {count} factories were called");
        Assert.Empty(failures);
    }

    [Fact]
    public void EveryWriteHasTheLineOfTheCall()
    {
        var failures = new List<string>();
        foreach (var verb in Types.SelectMany(Static).Where(method => method.IsDefined(typeof(ExtensionAttribute))))
        {
            var names = verb.GetParameters().Select(parameter => parameter.Name).ToList();
            if (!names.Contains("callerLine") || !names.Contains("callerFile"))
            {
                failures.Add($"{verb} does not know its caller");
            }
        }

        Assert.Empty(failures);
    }

    // What comes from a table or a file is unknown to the analyzer, and claims nothing.
    private static bool IsRead(MethodInfo method) => method.DeclaringType == typeof(Plimsoll.Seccomp.SeccompProfile) && !AttributeInterpreter.Claims(method);

    private static IEnumerable<MethodInfo> Static(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(method => !method.IsSpecialName);

    private static IEnumerable<Type> Receivers(MethodInfo verb)
    {
        var constraints = verb.GetGenericArguments()[0].GetGenericParameterConstraints();
        var found = Types.Where(type => type is { IsAbstract: false, IsClass: true } && constraints.All(type.IsAssignableTo)
            && (type.IsAssignableTo(typeof(IPodTemplate)) || type == typeof(ConfigMap)));
        return found;
    }

    private static void Compare(string member, MappingNode expected, MappingNode actual, IReadOnlyList<string> computed, List<string> failures)
    {
        Computed.Remove(expected, actual, computed);
        if (!NodeEquality.SameData(expected, actual))
        {
            failures.Add($"{member}:\nclaims\n{YamlWriter.ToText(expected)}writes\n{YamlWriter.ToText(actual)}");
        }
    }
}
