using System.ComponentModel;
using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>What generated members read with. A value that is absent or has another form reads as null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NodeReader
{
    /// <summary>Reads text.</summary>
    public static string? Text(MappingNode node, string key) => Text(node[key]);

    /// <summary>Reads a truth value.</summary>
    public static bool? Boolean(MappingNode node, string key) => Boolean(node[key]);

    /// <summary>Reads a whole number of 32 bits.</summary>
    public static int? Int32(MappingNode node, string key) => Int32(node[key]);

    /// <summary>Reads a whole number of 64 bits.</summary>
    public static long? Int64(MappingNode node, string key) => Int64(node[key]);

    /// <summary>Reads a whole number of 8 bits that is not negative.</summary>
    public static byte? UInt8(MappingNode node, string key) => UInt64(node[key]) is <= byte.MaxValue and var number ? (byte)number : null;

    /// <summary>Reads a whole number of 16 bits that is not negative.</summary>
    public static ushort? UInt16(MappingNode node, string key) => UInt64(node[key]) is <= ushort.MaxValue and var number ? (ushort)number : null;

    /// <summary>Reads a whole number of 32 bits that is not negative.</summary>
    public static uint? UInt32(MappingNode node, string key) => UInt32(node[key]);

    /// <summary>Reads a whole number of 64 bits that is not negative.</summary>
    public static ulong? UInt64(MappingNode node, string key) => UInt64(node[key]);

    /// <summary>Reads a number.</summary>
    public static double? Number(MappingNode node, string key) => Number(node[key]);

    /// <summary>Reads a value type.</summary>
    public static T? Scalar<T>(MappingNode node, string key)
        where T : struct, IConfigScalar => node[key] is ScalarNode scalar ? (T?)default(T).FromNode(scalar) : null;

    /// <summary>Reads an object.</summary>
    public static T? View<T>(MappingNode node, string key)
        where T : ConfigObject, IConfigObject<T> => node[key] is MappingNode mapping ? T.View(mapping) : null;

    internal static string? Text(ConfigNode? node) => node is ScalarNode { Type: ScalarType.String } scalar ? scalar.Text : null;

    internal static bool? Boolean(ConfigNode? node) => node is ScalarNode { Type: ScalarType.Boolean } scalar ? scalar.Text == "true" : null;

    internal static int? Int32(ConfigNode? node) =>
        Int64(node) is >= int.MinValue and <= int.MaxValue and var number ? (int)number : null;

    internal static long? Int64(ConfigNode? node) => node is ScalarNode { Type: ScalarType.Integer } scalar
        && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal static uint? UInt32(ConfigNode? node) => UInt64(node) is <= uint.MaxValue and var number ? (uint)number : null;

    internal static ulong? UInt64(ConfigNode? node) => node is ScalarNode { Type: ScalarType.Integer } scalar
        && ulong.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal static double? Number(ConfigNode? node) => node is ScalarNode { Type: ScalarType.Integer or ScalarType.Float } scalar
        && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
