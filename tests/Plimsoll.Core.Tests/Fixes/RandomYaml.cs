using System.Text;

namespace Plimsoll.Core.Tests.Fixes;

/// <summary>
/// Random texts as people write them: block and flow, comments with numbers of their own, several indentations, quotes, blocks of text,
/// anchors and aliases, several documents, either line break, with or without the last one.
/// </summary>
internal sealed class RandomYaml
{
    private static readonly string[] Keys = ["name", "image", "spec", "labels", "\"quoted key\"", "'it''s'", "a.b/c", "on-call", "k8s", "env", "args", "0x", "x y", "url:port"];
    private static readonly string[] Plain = ["web", "true", "17", "-1", "1.5", "null", "~", "\"a # b\"", "'c: d'", "\"tab\\t\"", "nginx:1.2", "a b", "\"\"", "''", "yes", "012"];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly string _break;
    private readonly int _step;
    private readonly int _listStep;
    private int _comment;
    private string? _anchor;

    private RandomYaml(int seed)
    {
        _random = new(seed);
        _break = OneIn(4) ? "\r\n" : "\n";
        _step = _random.Next(1, 5);
        _listStep = OneIn(2) ? 0 : _step;
    }

    public static string Text(int seed)
    {
        var yaml = new RandomYaml(seed);
        var documents = yaml._random.Next(1, 4);
        for (var i = 0; i < documents; i++)
        {
            yaml.Document(i > 0);
        }

        var text = yaml._text.ToString();
        return yaml.OneIn(5) ? text.TrimEnd('\r', '\n') : text;
    }

    private void Document(bool isMarked)
    {
        _anchor = null;
        if (isMarked || OneIn(3))
        {
            _text.Append("---").Append(_break);
        }

        Comments(0);
        if (OneIn(6))
        {
            _text.Append(Flow(3)).Append(_break);
        }
        else
        {
            Mapping(0, 4, isFirstPlaced: false);
        }
    }

    private void Mapping(int indent, int depth, bool isFirstPlaced)
    {
        var keys = Keys.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4)).ToList();
        foreach (var key in keys)
        {
            if (!isFirstPlaced)
            {
                Comments(indent);
                _text.Append(' ', indent);
            }

            isFirstPlaced = false;
            _text.Append(key).Append(':');
            Value(indent, depth - 1, isItem: false);
        }
    }

    private void Sequence(int indent, int depth, bool isFirstPlaced)
    {
        var count = _random.Next(1, 4);
        for (var i = 0; i < count; i++)
        {
            if (!isFirstPlaced)
            {
                Comments(indent);
                _text.Append(' ', indent);
            }

            isFirstPlaced = false;
            _text.Append('-');
            Value(indent, depth - 1, isItem: true);
        }
    }

    private void Value(int indent, int depth, bool isItem)
    {
        var anchor = OneIn(12) && _anchor is null ? _anchor = "a" + _random.Next(100) : null;
        switch (depth > 0 ? _random.Next(8) : 7)
        {
            case 0 or 1 when isItem:
                _text.Append(anchor is null ? " " : $" &{anchor}{_break}{new string(' ', indent + 2)}");
                Mapping(indent + 2, depth, isFirstPlaced: true);
                break;
            case 2 when isItem && anchor is null:
                _text.Append(' ');
                Sequence(indent + 2, depth, isFirstPlaced: true);
                break;
            case 0 or 1 or 2:
                _text.Append(anchor is null ? "" : " &" + anchor).Append(Comment()).Append(_break);
                Mapping(indent + _step, depth, isFirstPlaced: false);
                break;
            case 3 or 4 when !isItem:
                _text.Append(anchor is null ? "" : " &" + anchor).Append(Comment()).Append(_break);
                Sequence(indent + _listStep, depth, isFirstPlaced: false);
                break;
            case 5:
                _text.Append(' ').Append(anchor is null ? "" : "&" + anchor + " ").Append(Flow(depth)).Append(Comment()).Append(_break);
                break;
            case 6:
                Block(indent);
                break;
            default:
                Scalar(anchor);
                break;
        }
    }

    private void Scalar(string? anchor)
    {
        var isAlias = anchor is null && _anchor is not null && OneIn(4) && _text.ToString().LastIndexOf("&" + _anchor, StringComparison.Ordinal) is var at && at >= 0;
        var text = isAlias ? "*" + _anchor : Plain[_random.Next(Plain.Length)];
        _text.Append(anchor is null ? "" : " &" + anchor).Append(OneIn(15) && anchor is null ? "" : " " + text).Append(Comment()).Append(_break);
    }

    private void Block(int indent)
    {
        var header = "|>"[_random.Next(2)] + new[] { "", "-", "+" }[_random.Next(3)];
        _text.Append(' ').Append(header).Append(Comment()).Append(_break);
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            _text.Append(' ', indent + 2).Append("line # ").Append(i).Append(_break);
            _text.Append(OneIn(4) ? _break : "");
        }
    }

    private string Flow(int depth)
    {
        var (pad, comma) = (OneIn(2) ? " " : "", OneIn(8) ? "," : "");
        var count = _random.Next(0, 4);
        switch (depth > 0 ? _random.Next(3) : 2)
        {
            case 0:
                var keys = Keys.OrderBy(_ => _random.Next()).Take(count).ToList();
                return "{" + pad + string.Join(", ", keys.Select(key => key + ": " + Flow(depth - 1))) + (count > 0 ? comma : "") + pad + "}";
            case 1:
                return "[" + pad + string.Join(", ", Enumerable.Range(0, count).Select(_ => Flow(depth - 1))) + (count > 0 ? comma : "") + pad + "]";
            default:
                return Plain[_random.Next(Plain.Length)];
        }
    }

    private void Comments(int indent)
    {
        while (OneIn(6))
        {
            _text.Append(' ', OneIn(2) ? indent : 0).Append("# c").Append(_comment++).Append(';').Append(_break);
        }

        _text.Append(OneIn(12) ? _break : "");
    }

    private string Comment() => OneIn(6) ? $" # c{_comment++};" : "";

    private bool OneIn(int count) => _random.Next(count) == 0;
}
