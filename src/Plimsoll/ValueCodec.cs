using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>Turns the values of lists and maps into nodes and back. The comparisons of types are settled when the code is compiled to machine code.</summary>
internal static class ValueCodec<T>
{
    public static ConfigNode Write(T value, Origin origin)
    {
        if (typeof(T) == typeof(string))
        {
            return ScalarNode.String((string)(object)value!, origin);
        }

        if (typeof(T) == typeof(int))
        {
            return ScalarNode.Integer((int)(object)value!, origin);
        }

        if (typeof(T) == typeof(long))
        {
            return ScalarNode.Integer((long)(object)value!, origin);
        }

        if (typeof(T) == typeof(uint))
        {
            return ScalarNode.Integer((uint)(object)value!, origin);
        }

        if (typeof(T) == typeof(bool))
        {
            return ScalarNode.Boolean((bool)(object)value!, origin);
        }

        if (typeof(T) == typeof(double))
        {
            return ScalarNode.Float((double)(object)value!, origin);
        }

        return value switch
        {
            IConfigScalar scalar => scalar.ToNode(origin),
            ConfigNode node => node,
            ConfigObject item => item.Node,
            _ => throw new NotSupportedException($"Values of type {typeof(T)} have no form in a document."),
        };
    }

    public static T? Read(ConfigNode node)
    {
        if (typeof(T) == typeof(string))
        {
            return (T?)(object?)NodeReader.Text(node);
        }

        if (typeof(T) == typeof(int))
        {
            return NodeReader.Int32(node) is { } number ? (T)(object)number : default;
        }

        if (typeof(T) == typeof(long))
        {
            return NodeReader.Int64(node) is { } number ? (T)(object)number : default;
        }

        if (typeof(T) == typeof(uint))
        {
            return NodeReader.UInt32(node) is { } number ? (T)(object)number : default;
        }

        if (typeof(T) == typeof(bool))
        {
            return NodeReader.Boolean(node) is { } flag ? (T)(object)flag : default;
        }

        if (typeof(T) == typeof(double))
        {
            return NodeReader.Number(node) is { } number ? (T)(object)number : default;
        }

        return node is T same ? same
            : default(T) is IConfigScalar empty && node is ScalarNode scalar ? (T?)empty.FromNode(scalar)
            : default;
    }
}
