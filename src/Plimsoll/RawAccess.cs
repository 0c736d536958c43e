using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>
/// Sets any field by its path: <c>pod.Set("spec.containers[0].tty", true)</c>.
/// What is missing on the way is made; <c>[]</c>, or the position after the last, appends to a list.
/// </summary>
public static class RawAccess
{
    /// <summary>Sets text.</summary>
    /// <exception cref="FormatException">The path is not well formed.</exception>
    /// <exception cref="ArgumentException">The path leads through a value that is neither an object nor a list, or beyond the end of a list.</exception>
    public static T Set<T>(this T target, string path, [ConfigPath("{path}")] string value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject => target.Set(path, ScalarNode.String(value, Origin.Caller(callerFile, callerLine)));

    /// <summary>Sets a truth value.</summary>
    /// <inheritdoc cref="Set{T}(T, string, string, int, string)" path="/exception"/>
    public static T Set<T>(this T target, string path, [ConfigPath("{path}")] bool value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject => target.Set(path, ScalarNode.Boolean(value, Origin.Caller(callerFile, callerLine)));

    /// <summary>Sets a whole number.</summary>
    /// <inheritdoc cref="Set{T}(T, string, string, int, string)" path="/exception"/>
    public static T Set<T>(this T target, string path, [ConfigPath("{path}")] long value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject => target.Set(path, ScalarNode.Integer(value, Origin.Caller(callerFile, callerLine)));

    /// <summary>Sets a number.</summary>
    /// <inheritdoc cref="Set{T}(T, string, string, int, string)" path="/exception"/>
    public static T Set<T>(this T target, string path, [ConfigPath("{path}")] double value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject => target.Set(path, ScalarNode.Float(value, Origin.Caller(callerFile, callerLine)));

    /// <summary>Sets a list of texts; behind a path that ends in <c>[]</c> each of them is appended.</summary>
    /// <inheritdoc cref="Set{T}(T, string, string, int, string)" path="/exception"/>
    public static T Set<T>(
        this T target, string path, [ConfigPath("{path}")] IEnumerable<string> values, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject
    {
        ArgumentNullException.ThrowIfNull(values);
        var origin = Origin.Caller(callerFile, callerLine);
        if (path.EndsWith("[]", StringComparison.Ordinal))
        {
            return values.Aggregate(target, (whole, value) => whole.Set(path, ScalarNode.String(value, origin)));
        }

        var list = new SequenceNode(origin);
        foreach (var value in values)
        {
            list.Add(ScalarNode.String(value, origin));
        }

        return target.Set(path, list);
    }

    /// <summary>Sets an object.</summary>
    /// <inheritdoc cref="Set{T}(T, string, string, int, string)" path="/exception"/>
    public static T Set<T>(this T target, string path, [ConfigPath("{path}")] ConfigObject value)
        where T : ConfigObject => target.Set(path, value.Node);

    /// <summary>Sets values of the object at a path by paths below it: <c>backup.Set("spec", s => s.Set("keep", 7).Set("schedule", "@daily"))</c>.</summary>
    /// <inheritdoc cref="Set{T}(T, string, string, int, string)" path="/exception"/>
    public static T Set<T>(this T target, string path, [ConfigPath("{path}")] Action<RawDocument> configure, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(RawDocument.View(NodeAccess.Open(target.Node, path, Origin.Caller(callerFile, callerLine))));
        return target;
    }

    /// <summary>Sets any node; one without an origin takes the line of this call.</summary>
    /// <inheritdoc cref="Set{T}(T, string, string, int, string)" path="/exception"/>
    public static T Set<T>(this T target, string path, [ConfigPath("{path}")] ConfigNode value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject
    {
        NodeWriter.Adopt(value, Origin.Caller(callerFile, callerLine));
        NodeAccess.Set(target.Node, path, value);
        return target;
    }

    /// <summary>A mapping seen as a type.</summary>
    public static T As<T>(this MappingNode node)
        where T : ConfigObject, IConfigObject<T> => T.View(node);
}
