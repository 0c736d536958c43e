using System.Buffers;
using System.Globalization;
using System.Text;
using Plimsoll.Documents;
using Plimsoll.Effective;

namespace Plimsoll.Cli.Spec;

/// <summary>The report for people: the spec as an outline, with the reason of each value behind it.</summary>
internal sealed class SpecText
{
    private const int Column = 48;
    private const int Shown = 12;

    private readonly EffectiveSpec _spec;
    private readonly StringBuilder _text = new();

    private SpecText(EffectiveSpec spec) => _spec = spec;

    public static void Write(EffectiveSpec spec, string title, IBufferWriter<byte> output)
    {
        var report = new SpecText(spec);
        report._text.Append(title).Append("\n\n");
        report.Mapping(spec.Root, 0);
        report.Absent();
        output.Write(Encoding.UTF8.GetBytes(report._text.ToString()));
    }

    private void Mapping(MappingNode mapping, int depth)
    {
        foreach (var entry in mapping.Entries)
        {
            Entry(new string(' ', depth * 2) + entry.Key + ":", entry.Value, depth);
        }

        if (mapping.IsOpen)
        {
            Line(new string(' ', depth * 2) + "...", mapping);
        }
    }

    private void Entry(string start, ConfigNode value, int depth)
    {
        switch (value)
        {
            case MappingNode { Count: 0 } empty:
                Line(start + (empty.IsOpen ? " ..." : " {}"), value);
                break;
            case MappingNode mapping:
                Line(start, value);
                Mapping(mapping, depth + 1);
                break;
            case SequenceNode list when list.All(item => item is ScalarNode) && HasOneReason(list):
                Line(start + " " + Inline(list), list.Count > 0 && _spec.OwnReasonOf(list[0]) is not null ? list[0] : list);
                break;
            case SequenceNode list:
                Line(start, list.IsOpen ? null : list);
                Items(list, depth + 1);
                break;
            default:
                Line(start + " " + Shape(value), value);
                break;
        }
    }

    private void Items(SequenceNode list, int depth)
    {
        var indent = new string(' ', depth * 2);
        foreach (var item in list)
        {
            if (item is MappingNode { Count: > 0 } mapping)
            {
                Line(indent + "- " + string.Join(", ", mapping.Entries.Select(entry => entry.Key + ": " + Inline(entry.Value))), item);
            }
            else
            {
                Line(indent + "- " + Inline(item), item);
            }
        }

        if (list.IsOpen)
        {
            Line(indent + "- ...", list);
        }
    }

    private bool HasOneReason(SequenceNode list)
    {
        var first = list.Count > 0 ? _spec.ReasonOf(list[0]) : _spec.ReasonOf(list);
        return list.All(item => Equals(_spec.ReasonOf(item), first)) && (!list.IsOpen || Equals(_spec.ReasonOf(list), first));
    }

    private static string Inline(ConfigNode node) => node switch
    {
        SequenceNode list => "[" + string.Join(", ", list.Take(Shown).Select(Inline))
            + (list.Count > Shown ? $", and {(list.Count - Shown).ToString(CultureInfo.InvariantCulture)} more" : "")
            + (list.IsOpen ? list.Count > 0 ? ", ..." : "..." : "") + "]",
        MappingNode mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => entry.Key + ": " + Inline(entry.Value))) + (mapping.IsOpen ? ", ..." : "") + "}",
        _ => Shape(node),
    };

    private static string Shape(ConfigNode node) => node switch
    {
        UnknownNode unknown => unknown.Pattern ?? "?",
        ScalarNode { Type: ScalarType.String } text when text.Text.Length == 0 => "\"\"",
        ScalarNode scalar => Printable(scalar.Text),
        _ => "",
    };

    // Control characters would move the cursor of a terminal.
    private static string Printable(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => c == '\n' ? "\\n" : char.IsControl(c) ? "\uFFFD" : c.ToString())) : text;

    /// <summary>A line with the reason of a node, unless that is the reason of what stands above.</summary>
    private void Line(string text, ConfigNode? node)
    {
        _text.Append(text);
        if (node is not null && _spec.OwnReasonOf(node) is { } reason)
        {
            _text.Append(' ', Math.Max(2, Column - text.Length)).Append("# ").Append(reason.Text);
        }

        _text.Append('\n');
    }

    private void Absent()
    {
        var absent = _spec.Absent;
        if (absent.Count == 0)
        {
            return;
        }

        _text.Append("\nnot there:\n");
        foreach (var (path, reason) in absent)
        {
            var start = "  " + path;
            _text.Append(start).Append(' ', Math.Max(2, Column - start.Length)).Append("# ").Append(reason.Text).Append('\n');
        }
    }
}
