using System.ComponentModel;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>What generated members write with. A null value writes nothing; the <c>Put</c> forms, used by properties, remove the key.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class NodeWriter
{
    /// <summary>Writes text.</summary>
    public static void Text(MappingNode node, string key, string? value, Origin origin)
    {
        if (value is not null)
        {
            node.Set(key, ScalarNode.String(value, origin));
        }
    }

    /// <summary>Writes a truth value.</summary>
    public static void Boolean(MappingNode node, string key, bool? value, Origin origin)
    {
        if (value is { } known)
        {
            node.Set(key, ScalarNode.Boolean(known, origin));
        }
    }

    /// <summary>Writes a whole number.</summary>
    public static void Integer(MappingNode node, string key, long? value, Origin origin)
    {
        if (value is { } known)
        {
            node.Set(key, ScalarNode.Integer(known, origin));
        }
    }

    /// <summary>Writes a whole number of 64 bits that is not negative.</summary>
    public static void UInt64(MappingNode node, string key, ulong? value, Origin origin)
    {
        if (value is { } known)
        {
            node.Set(key, ScalarNode.Integer(known, origin));
        }
    }

    /// <summary>Writes a number.</summary>
    public static void Number(MappingNode node, string key, double? value, Origin origin)
    {
        if (value is { } known)
        {
            node.Set(key, ScalarNode.Float(known, origin));
        }
    }

    /// <summary>Writes a value type.</summary>
    public static void Scalar<T>(MappingNode node, string key, T? value, Origin origin)
        where T : struct, IConfigScalar
    {
        if (value is { } known)
        {
            node.Set(key, known.ToNode(origin));
        }
    }

    /// <summary>Writes an object.</summary>
    public static void Object(MappingNode node, string key, ConfigObject? value)
    {
        if (value is not null)
        {
            node.Set(key, value.Node);
        }
    }

    /// <summary>Writes any node; one without an origin takes the given one.</summary>
    public static void Node(MappingNode node, string key, ConfigNode? value, Origin origin)
    {
        if (value is not null)
        {
            Adopt(node.Set(key, value), origin);
        }
    }

    /// <summary>Writes a value of any type that has a form in a document.</summary>
    public static void Any<T>(MappingNode node, string key, T? value, Origin origin)
    {
        if (value is not null)
        {
            Adopt(node.Set(key, ValueCodec<T>.Write(value, origin)), origin);
        }
    }

    /// <summary>Writes text, or removes the key.</summary>
    public static void PutText(MappingNode node, string key, string? value)
    {
        if (!Cleared(node, key, value is null))
        {
            Text(node, key, value, PropertyLines.Of(node.Origin));
        }
    }

    /// <summary>Writes a truth value, or removes the key.</summary>
    public static void PutBoolean(MappingNode node, string key, bool? value)
    {
        if (!Cleared(node, key, value is null))
        {
            Boolean(node, key, value, PropertyLines.Of(node.Origin));
        }
    }

    /// <summary>Writes a whole number, or removes the key.</summary>
    public static void PutInteger(MappingNode node, string key, long? value)
    {
        if (!Cleared(node, key, value is null))
        {
            Integer(node, key, value, PropertyLines.Of(node.Origin));
        }
    }

    /// <summary>Writes a whole number of 64 bits that is not negative, or removes the key.</summary>
    public static void PutUInt64(MappingNode node, string key, ulong? value)
    {
        if (!Cleared(node, key, value is null))
        {
            UInt64(node, key, value, PropertyLines.Of(node.Origin));
        }
    }

    /// <summary>Writes a number, or removes the key.</summary>
    public static void PutNumber(MappingNode node, string key, double? value)
    {
        if (!Cleared(node, key, value is null))
        {
            Number(node, key, value, PropertyLines.Of(node.Origin));
        }
    }

    /// <summary>Writes a value type, or removes the key.</summary>
    public static void PutScalar<T>(MappingNode node, string key, T? value)
        where T : struct, IConfigScalar
    {
        if (!Cleared(node, key, value is null))
        {
            Scalar(node, key, value, PropertyLines.Of(node.Origin));
        }
    }

    /// <summary>Writes an object, or removes the key.</summary>
    public static void PutObject(MappingNode node, string key, ConfigObject? value)
    {
        if (!Cleared(node, key, value is null))
        {
            Object(node, key, value);
        }
    }

    /// <summary>Writes any node, or removes the key.</summary>
    public static void PutNode(MappingNode node, string key, ConfigNode? value)
    {
        if (!Cleared(node, key, value is null))
        {
            Node(node, key, value, PropertyLines.Of(node.Origin));
        }
    }

    // Collection expressions and initialisers give no line: their nodes belong where the collection was set.
    internal static void Adopt(ConfigNode node, Origin origin)
    {
        if (node.Origin.IsKnown)
        {
            return;
        }

        node.Origin = origin;
        if (node is SequenceNode sequence)
        {
            for (var i = 0; i < sequence.Count; i++)
            {
                Adopt(sequence[i], origin);
            }
        }
        else if (node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                Adopt(entry.Value, origin);
            }
        }
    }

    private static bool Cleared(MappingNode node, string key, bool isNull)
    {
        if (isNull)
        {
            node.Remove(key);
        }

        return isNull;
    }
}
