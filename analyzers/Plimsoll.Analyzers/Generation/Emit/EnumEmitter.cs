using Plimsoll.Analyzers.Generation.Model;

namespace Plimsoll.Analyzers.Generation.Emit;

/// <summary>Writes the type of a set of texts.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter code, EnumSpec spec)
    {
        var name = spec.Name;
        code.Line("").Line($"/// <summary>{spec.Doc} Any other text converts too.</summary>").Line("[ConfigScalar]");
        code.Open($"public readonly struct {name} : global::Plimsoll.IConfigScalar, IEquatable<{name}>");
        code.Line("private readonly string? _value;")
            .Line("/// <summary>Any text.</summary>")
            .Line($"public {name}(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));");
        foreach (var value in spec.Values)
        {
            var literal = CodeWriter.Literal(value.Value);
            code.Line($"/// <summary>The text <c>{value.Value}</c>.</summary>")
                .Line($"[ConfigConstant({literal})] public static {name} {value.Name} => new({literal});");
        }

        code.Line("/// <summary>Any text.</summary>")
            .Line($"public static implicit operator {name}(string value) => new(value);")
            .Line("/// <summary>Whether two texts are the same.</summary>")
            .Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);")
            .Line("/// <summary>Whether two texts differ.</summary>")
            .Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);")
            .Line("/// <inheritdoc/>")
            .Line("public global::Plimsoll.Documents.ScalarNode ToNode(Origin origin) => global::Plimsoll.Documents.ScalarNode.String(ToString(), origin);")
            .Line("/// <inheritdoc/>")
            .Line($"public object? FromNode(global::Plimsoll.Documents.ScalarNode node) => node.Type == global::Plimsoll.Documents.ScalarType.String ? (object)new {name}(node.Text) : null;")
            .Line("/// <inheritdoc/>")
            .Line($"public bool Equals({name} other) => string.Equals(_value, other._value, StringComparison.Ordinal);")
            .Line("/// <inheritdoc/>")
            .Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);")
            .Line("/// <inheritdoc/>")
            .Line("public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());")
            .Line("/// <summary>The text.</summary>")
            .Line("public override string ToString() => _value ?? \"\";");
        code.Close();
    }
}
