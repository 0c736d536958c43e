using System.Collections;
using System.Reflection;
using Plimsoll.Annotations;
using Plimsoll.Computations;
using Plimsoll.Documents;

namespace Plimsoll.Tests.Annotations;

/// <summary>Writes to a tree what the attributes of a member claim, knowing nothing else of the member. Written apart from the code under test.</summary>
internal sealed class AttributeInterpreter(ParameterInfo[] parameters, object?[] arguments, MappingNode root, Type type)
{
    /// <summary>Applies the claims of a method to a tree; returns the paths of which it only says that they are written.</summary>
    public static IReadOnlyList<string> Apply(MethodBase method, MappingNode receiver, object?[] arguments, Type? type = null)
    {
        if (method.GetCustomAttribute<ConfigExtendsAttribute>() is not null)
        {
            var shortest = method.DeclaringType!.GetMember(method.Name).OfType<MethodBase>().MinBy(overload => overload.GetParameters().Length)!;
            Apply(shortest, receiver, new object?[shortest.GetParameters().Length], type);
        }

        var interpreter = new AttributeInterpreter(method.GetParameters(), arguments, receiver, type ?? method.DeclaringType!);
        var scope = method.GetCustomAttribute<ConfigScopeAttribute>() is { } attribute ? interpreter.Open(receiver, attribute.Path) : receiver;
        foreach (var removal in method.GetCustomAttributes<ConfigRemoveAttribute>())
        {
            interpreter.Remove(scope, removal.Path);
        }

        interpreter.Write(scope, delegates: false);
        foreach (var constant in method.GetCustomAttributes<ConfigSetAttribute>())
        {
            interpreter.Put(scope, constant.Path, constant.Value is null ? ScalarNode.Null() : ToNode(constant.Value));
        }

        foreach (var empty in method.GetCustomAttributes<ConfigEmptyAttribute>())
        {
            interpreter.Open(scope, empty.Path);
        }

        interpreter.Write(scope, delegates: true);
        if (method.GetCustomAttribute<ConfigComputationAttribute>() is { } computation
            && Computation.Find(computation.Name)!.Run(receiver, computation.Arguments.Count > 0 ? computation.Arguments : [.. arguments.Select(Plain)], default) is not null)
        {
            return [];
        }

        var at = NodePath.Of(scope);
        return [.. method.GetCustomAttributes<ConfigComputedAttribute>().Select(computed => interpreter.Filled(computed.Path)).Select(path => at.Length == 0 ? path : at + "." + path)];
    }

    public static bool Claims(MethodBase method) =>
        method.GetCustomAttribute<ConfigScopeAttribute>() is not null
        || method.GetCustomAttributes<ConfigSetAttribute>().Any()
        || method.GetCustomAttributes<ConfigRemoveAttribute>().Any()
        || method.GetCustomAttributes<ConfigComputedAttribute>().Any()
        || method.GetParameters().Any(parameter => parameter.GetCustomAttributes<ConfigPathAttribute>().Any());

    /// <summary>Writes one value at a path, as a property does.</summary>
    public static void Set(MappingNode node, string path, object value) => new AttributeInterpreter([], [], node, typeof(object)).Put(node, path, ToNode(value));

    private void Write(MappingNode scope, bool delegates)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            foreach (var path in parameters[i].GetCustomAttributes<ConfigPathAttribute>())
            {
                if (arguments[i] is Delegate == delegates && arguments[i] is { } argument)
                {
                    WriteArgument(scope, path, argument);
                }
            }
        }
    }

    private void WriteArgument(MappingNode scope, ConfigPathAttribute attribute, object argument)
    {
        if (argument is Delegate)
        {
            Open(scope, attribute.Path).Set(Sentinels.Mark, ScalarNode.String("configured"));
        }
        else if (attribute.From is { } from)
        {
            if (((ConfigObject)argument).Get(from) is { } found)
            {
                Put(scope, attribute.Path, found.Clone());
            }
        }
        else if (attribute.Path.EndsWith("[]", StringComparison.Ordinal) && argument is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Put(scope, attribute.Path, ToNode(item));
            }
        }
        else
        {
            Put(scope, attribute.Path, ToNode(argument));
        }
    }

    private MappingNode Open(MappingNode node, string path)
    {
        if (path == ".")
        {
            return node;
        }

        (node, path) = WithoutAlias(node, path);
        var steps = Steps(path);
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i] == "[]" || Position(steps[i]) >= 0)
            {
                continue;
            }

            var next = i + 1 < steps.Count ? steps[i + 1] : "";
            if (next == "[]" || Position(next) >= 0)
            {
                var list = node[steps[i]] as SequenceNode ?? (SequenceNode)node.Set(steps[i], new SequenceNode());
                var position = next == "[]" ? list.Count : Position(next);
                node = (MappingNode)(position == list.Count ? list.Add(new MappingNode()) : list[position]);
            }
            else
            {
                node = node[steps[i]] as MappingNode ?? (MappingNode)node.Set(steps[i], new MappingNode());
            }
        }

        return node;
    }

    private void Put(MappingNode node, string path, ConfigNode value)
    {
        (node, path) = WithoutAlias(node, path);
        var steps = Steps(path);
        var appends = steps[^1] == "[]";
        var parents = steps.Take(steps.Count - (appends ? 2 : 1)).ToList();
        foreach (var (step, next) in parents.Zip(parents.Skip(1).Append("")))
        {
            node = step == "[]" || Position(step) >= 0 ? node : Open(node, next == "[]" || Position(next) >= 0 ? step + next : Quote(step));
        }

        var key = steps[appends ? ^2 : ^1];
        if (!appends)
        {
            node.Set(key, value);
            return;
        }

        var list = node[key] as SequenceNode ?? (SequenceNode)node.Set(key, new SequenceNode());
        list.Add(value);
    }

    private void Remove(MappingNode node, string path)
    {
        (node, path) = WithoutAlias(node, path);
        var steps = Steps(path);
        foreach (var step in steps.SkipLast(1))
        {
            node = Open(node, Quote(step));
        }

        node.Remove(steps[^1]);
    }

    // A name that the type of the receiver explains stands for a path from the receiver.
    private (MappingNode Node, string Path) WithoutAlias(MappingNode node, string path)
    {
        if (!path.StartsWith('@'))
        {
            return (node, path);
        }

        var name = NodePath.Split(path)[0];
        var alias = type.GetCustomAttributes<ConfigAliasAttribute>().Single(attribute => "@" + attribute.Name == name);
        return (root, (alias.Path + path[name.Length..]).TrimStart('.'));
    }

    // [0] is the first item of a list.
    private static int Position(string step) =>
        step.StartsWith('[') && int.TryParse(step.AsSpan(1, step.Length - 2), System.Globalization.NumberStyles.None, null, out var position) ? position : -1;

    private static string Quote(string key) => "[" + key + "]";

    // Brackets hold a key, or the name of the parameter that holds it.
    private List<string> Steps(string path)
    {
        if (path.StartsWith('{'))
        {
            path = (string)Argument(path[1..^1])!;
        }

        return [.. NodePath.Split(path).Select(step =>
            step == "[]" || step[0] != '[' || Position(step) >= 0 ? step
            : step.StartsWith("[{", StringComparison.Ordinal) ? (string)Argument(step[2..^2])!
            : step[1..^1])];
    }

    private string Filled(string path) => parameters.Aggregate(
        path, (text, parameter) => text.Replace("{" + parameter.Name + "}", Argument(parameter.Name!) as string, StringComparison.Ordinal));

    private object? Argument(string name) => arguments[Array.FindIndex(parameters, parameter => parameter.Name == name)];

    private static object? Plain(object? argument) => argument switch
    {
        IConfigScalar scalar => ((ScalarNode)scalar.ToNode(default)).Text,
        ConfigObject view => view.Node,
        _ => argument,
    };

    private static ConfigNode ToNode(object value)
    {
        switch (value)
        {
            case string text:
                return ScalarNode.String(text);
            case bool flag:
                return ScalarNode.Boolean(flag);
            case double number:
                return ScalarNode.Float(number);
            case ulong number:
                return ScalarNode.Integer(number);
            case IConfigScalar scalar:
                return scalar.ToNode(default);
            case ConfigObject view:
                return view.Node.Clone();
            case ConfigNode node:
                return node.Clone();
            case IEnumerable items:
                return ToCollection(items);
        }

        return ScalarNode.Integer(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static ConfigNode ToCollection(IEnumerable items)
    {
        var list = new SequenceNode();
        MappingNode? map = null;
        foreach (var item in items)
        {
            var type = item.GetType();
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
            {
                map ??= new();
                map.Set((string)type.GetProperty("Key")!.GetValue(item)!, ToNode(type.GetProperty("Value")!.GetValue(item)!));
            }
            else
            {
                list.Add(ToNode(item));
            }
        }

        return map is null ? list : map;
    }
}
