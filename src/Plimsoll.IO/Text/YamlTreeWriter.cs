using System.Text;
using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>The walk over a tree that <see cref="YamlWriter"/> makes.</summary>
internal struct YamlTreeWriter
{
    private int _depth;

    public void Document(ref Utf8Output output, ConfigNode node)
    {
        switch (node)
        {
            case MappingNode { Count: > 0 } mapping:
                Mapping(ref output, mapping, 0);
                break;
            case SequenceNode { Count: > 0 } sequence:
                Sequence(ref output, sequence, 0);
                break;
            default:
                // A text alone has no parent to be indented from; readers differ there, so it stands on one line.
                Scalar(ref output, node, indent: -1);
                output.Byte((byte)'\n');
                break;
        }
    }

    private void Mapping(ref Utf8Output output, MappingNode mapping, int indent)
    {
        Enter(mapping);
        var isFirst = true;
        foreach (var entry in mapping.Entries)
        {
            // The first key of a mapping in a list stands behind the dash.
            if (!isFirst)
            {
                output.Spaces(indent);
            }

            isFirst = false;
            Key(ref output, entry, indent);
            Value(ref output, entry.Value, indent);
        }

        _depth--;
    }

    private static void Key(ref Utf8Output output, MappingEntry entry, int indent)
    {
        var isLong = YamlStyle.IsLong(entry.Key);
        if (isLong)
        {
            output.Ascii("? "u8);
        }

        Text(ref output, entry.Key, YamlStyle.OfKey(entry.Key), indent, entry.Value);
        if (isLong)
        {
            output.Byte((byte)'\n');
            output.Spaces(indent);
        }

        output.Byte((byte)':');
    }

    private void Value(ref Utf8Output output, ConfigNode value, int indent)
    {
        switch (value)
        {
            case MappingNode { Count: > 0 } mapping:
                output.Byte((byte)'\n');
                output.Spaces(indent + 2);
                Mapping(ref output, mapping, indent + 2);
                break;
            case SequenceNode { Count: > 0 } sequence:
                output.Byte((byte)'\n');
                output.Spaces(indent);
                Sequence(ref output, sequence, indent);
                break;
            default:
                output.Byte((byte)' ');
                Scalar(ref output, value, indent);
                output.Byte((byte)'\n');
                break;
        }
    }

    private void Sequence(ref Utf8Output output, SequenceNode sequence, int indent)
    {
        Enter(sequence);
        for (var i = 0; i < sequence.Count; i++)
        {
            if (i > 0)
            {
                output.Spaces(indent);
            }

            output.Ascii("- "u8);
            Item(ref output, sequence[i], indent);
        }

        _depth--;
    }

    private void Item(ref Utf8Output output, ConfigNode item, int indent)
    {
        switch (item)
        {
            case MappingNode { Count: > 0 } mapping:
                Mapping(ref output, mapping, indent + 2);
                break;
            case SequenceNode { Count: > 0 } sequence:
                Sequence(ref output, sequence, indent + 2);
                break;
            default:
                Scalar(ref output, item, indent);
                output.Byte((byte)'\n');
                break;
        }
    }

    private static void Scalar(ref Utf8Output output, ConfigNode node, int indent)
    {
        switch (node)
        {
            case MappingNode:
                output.Ascii("{}"u8);
                break;
            case SequenceNode:
                output.Ascii("[]"u8);
                break;
            case UnknownNode unknown:
                throw WriteChecks.Unknown(unknown);
            case ScalarNode { Type: ScalarType.String } scalar:
                var style = YamlStyle.OfValue(scalar.Text);
                Text(ref output, scalar.Text, style == TextStyle.Literal && indent < 0 ? TextStyle.Escaped : style, indent, scalar);
                break;
            case ScalarNode { Type: ScalarType.Float } scalar:
                Float(ref output, scalar.Text);
                break;
            case ScalarNode scalar:
                output.Text(scalar.Text);
                break;
        }
    }

    private static void Text(ref Utf8Output output, string text, TextStyle style, int indent, ConfigNode place)
    {
        try
        {
            switch (style)
            {
                case TextStyle.Plain:
                    output.Text(text);
                    break;
                case TextStyle.Quoted:
                    QuotedText.WritePlain(ref output, text);
                    break;
                case TextStyle.Escaped:
                    QuotedText.Write(ref output, text);
                    break;
                default:
                    YamlLiteral.Write(ref output, text, indent);
                    break;
            }
        }
        catch (EncoderFallbackException)
        {
            throw WriteChecks.NotText(place, text);
        }
    }

    // YAML 1.1 knows a float by its point: 1e+21 would be a text.
    private static void Float(ref Utf8Output output, string text)
    {
        var exponent = text.AsSpan().IndexOfAny('e', 'E');
        if (exponent < 0 || text.Contains('.'))
        {
            output.Text(text);
            return;
        }

        output.Text(text.AsSpan(0, exponent));
        output.Ascii(".0"u8);
        output.Text(text.AsSpan(exponent));
    }

    private void Enter(ConfigNode node)
    {
        if (++_depth > ReadLimits.Depth)
        {
            throw WriteChecks.TooDeep(node);
        }
    }
}
