using System.Reflection;
using Plimsoll.Annotations;
using Plimsoll.Documents;
using Plimsoll.Kubernetes;

namespace Plimsoll.Tests.Annotations;

/// <summary>Makes an argument of any type that a member of the API takes.</summary>
internal static class Sentinels
{
    /// <summary>The key under which a configured or made object carries a mark.</summary>
    public const string Mark = "sentinel";

    /// <summary>An argument that the parameter does not refuse.</summary>
    public static object Make(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<ConfigFormAttribute>()?.Form == ValueForm.AbsolutePath ? "/path"
            : parameter.Name == "runc" ? "1.1.12"
            : parameter.Name == "engine" ? "moby"
            : parameter.Name == "version" ? "25.0.3"
            : parameter is { Name: "argument", Member.DeclaringType.Name: "RuleCondition" } ? parameter.ParameterType == typeof(int) ? 2 : "arg2"
            : Make(parameter.ParameterType);

    public static object Make(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return "text";
        }

        if (type == typeof(DateOnly))
        {
            return new DateOnly(2027, 1, 31);
        }

        if (type == typeof(TimeSpan))
        {
            return TimeSpan.FromSeconds(1.5);
        }

        if (type == typeof(bool))
        {
            return true;
        }

        if (type == typeof(ConfigNode))
        {
            return ScalarNode.String("node");
        }

        if (type.IsPrimitive)
        {
            return Convert.ChangeType(7, type, System.Globalization.CultureInfo.InvariantCulture);
        }

        return type.IsAssignableTo(typeof(ConfigObject)) ? Object(type)
            : type.IsAssignableTo(typeof(IConfigScalar)) ? Scalar(type)
            : type.IsAssignableTo(typeof(Delegate)) ? Generic(nameof(Configure), type.GetGenericArguments()[0])
            : Collection(type);
    }

    /// <summary>An object with what it requires, and a mark.</summary>
    public static ConfigObject Object(Type type)
    {
        var constructor = type.GetConstructors().MinBy(candidate => candidate.GetParameters().Length)!;
        var made = (ConfigObject)constructor.Invoke([.. constructor.GetParameters().Select(Make)]);
        made.Node.Set(Mark, ScalarNode.String(type.Name));
        if (made is KubernetesObject)
        {
            made.Set("metadata.namespace", "space");
        }

        if (made is IPodTemplate template)
        {
            NodeWriter.Text(NodeWriter.Open(template.OpenAlias("template", default), "labels", default), "app", "text", default);
            var container = NodeWriter.Append(template.OpenAlias("pod", default), "containers", default);
            NodeWriter.Text(container, "name", "text", default);
            NodeWriter.Integer(NodeWriter.Append(container, "ports", default), "containerPort", 80, default);
        }

        return made;
    }

    private static object Scalar(Type type)
    {
        string[] texts = ["2026-01-31T12:00:00Z", "YWJj", "12", "1h0m0s"];
        foreach (var text in texts)
        {
            try
            {
                return Activator.CreateInstance(type, text)!;
            }
            catch (TargetInvocationException error) when (error.InnerException is FormatException)
            {
                // The next text may be one that the type reads.
            }
        }

        throw new NotSupportedException($"no sentinel text for {type}");
    }

    private static object Collection(Type type)
    {
        if (type.IsArray)
        {
            return Generic(nameof(Items), type.GetElementType()!);
        }

        if (type.GetGenericArguments() is [var element] && type.IsInterface)
        {
            return element is { IsGenericType: true } && element.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
                ? Generic(nameof(Entries), element.GetGenericArguments()[1])
                : Generic(nameof(Items), element);
        }

        // The list and map views, which properties take.
        var made = Activator.CreateInstance(type)!;
        var add = type.GetMethod("Add")!;
        add.Invoke(made, [.. add.GetParameters().Select(parameter => Make(parameter.ParameterType))]);
        return made;
    }

    private static object Generic(string method, Type type) =>
        typeof(Sentinels).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!;

    private static Action<T> Configure<T>()
        where T : ConfigObject => view => view.Node.Set(Mark, ScalarNode.String("configured"));

    private static T[] Items<T>() => [(T)Make(typeof(T)), (T)Make(typeof(T))];

    private static KeyValuePair<string, T>[] Entries<T>() => [new("key", (T)Make(typeof(T)))];
}
