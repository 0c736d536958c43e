using System.Text;
using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>The walk over a tree that <see cref="JsonWriter"/> makes.</summary>
internal struct JsonTreeWriter(bool indented)
{
    private int _depth;

    public void Write(ref Utf8Output output, ConfigNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                Mapping(ref output, mapping);
                break;
            case SequenceNode sequence:
                Sequence(ref output, sequence);
                break;
            case UnknownNode unknown:
                throw WriteChecks.Unknown(unknown);
            case ScalarNode { Type: ScalarType.String } scalar:
                Text(ref output, scalar.Text, scalar);
                break;
            case ScalarNode scalar:
                output.Text(scalar.Text);
                break;
        }
    }

    private void Mapping(ref Utf8Output output, MappingNode mapping)
    {
        output.Byte((byte)'{');
        Enter(mapping);
        var isFirst = true;
        foreach (var entry in mapping.Entries)
        {
            NextLine(ref output, ref isFirst);
            Text(ref output, entry.Key, entry.Value);
            output.Byte((byte)':');
            if (indented)
            {
                output.Byte((byte)' ');
            }

            Write(ref output, entry.Value);
        }

        Leave(ref output, isEmpty: isFirst);
        output.Byte((byte)'}');
    }

    private void Sequence(ref Utf8Output output, SequenceNode sequence)
    {
        output.Byte((byte)'[');
        Enter(sequence);
        var isFirst = true;
        for (var i = 0; i < sequence.Count; i++)
        {
            NextLine(ref output, ref isFirst);
            Write(ref output, sequence[i]);
        }

        Leave(ref output, isEmpty: isFirst);
        output.Byte((byte)']');
    }

    private readonly void NextLine(ref Utf8Output output, ref bool isFirst)
    {
        if (!isFirst)
        {
            output.Byte((byte)',');
        }

        isFirst = false;
        Indent(ref output);
    }

    private readonly void Indent(ref Utf8Output output)
    {
        if (indented)
        {
            output.Byte((byte)'\n');
            output.Spaces(_depth * 2);
        }
    }

    private void Enter(ConfigNode node)
    {
        if (++_depth > ReadLimits.Depth)
        {
            throw WriteChecks.TooDeep(node);
        }
    }

    private void Leave(ref Utf8Output output, bool isEmpty)
    {
        _depth--;
        if (!isEmpty)
        {
            Indent(ref output);
        }
    }

    private static void Text(ref Utf8Output output, string text, ConfigNode place)
    {
        try
        {
            QuotedText.Write(ref output, text);
        }
        catch (EncoderFallbackException)
        {
            throw WriteChecks.NotText(place, text);
        }
    }
}
