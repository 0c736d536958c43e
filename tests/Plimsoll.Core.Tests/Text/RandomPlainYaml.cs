using System.Text;

namespace Plimsoll.Core.Tests.Text;

/// <summary>Random manifests in the plain form: blocks, scalars on one line, comments, lists in brackets.</summary>
internal sealed class RandomPlainYaml
{
    private static readonly string[] Keys = ["name", "image", "app.kubernetes.io/name", "on", "8080", "a-b", "_x", ".dot", "yes", "0x10", "1.5", "spec"];

    private static readonly string[] Scalars =
    [
        "web", "\"1\"", "'it''s'", "true", "No", "017", "1_000", "1e3", "-1", "--flag=x", "-", "a:b", "a#b", "http://x/y?z=1", "null", "~", "''", "\"\"",
        "2024-01-01", "100m", "a b  c", "a, b", "a]", "x'y", "x\"y", "$(VAR)", "<a>", "=", "0", "+5", ".5", "1.", "[]", "{}", "[a]", "[ a , \"b, c\",'d' ]", "[1,2,]",
    ];

    private readonly Random _random;
    private readonly StringBuilder _text = new();

    private RandomPlainYaml(int seed) => _random = new(seed);

    public static string Text(int seed)
    {
        var yaml = new RandomPlainYaml(seed);
        if (yaml.OneIn(3))
        {
            yaml._text.Append("---").Append(yaml.OneIn(3) ? " # first" : "").Append('\n');
        }

        if (yaml.OneIn(8))
        {
            yaml.Sequence(0, 3);
        }
        else
        {
            yaml.Mapping(0, 4);
        }

        return yaml.OneIn(4) ? yaml._text.ToString().TrimEnd('\n') : yaml._text.ToString();
    }

    private bool OneIn(int count) => _random.Next(count) == 0;

    private void Mapping(int column, int depth, bool isPlaced = false)
    {
        for (var count = _random.Next(1, 5); count > 0; count--)
        {
            Indent(column, isPlaced);
            isPlaced = false;
            _text.Append(Keys[_random.Next(Keys.Length)]).Append(':');
            Value(column, depth, listStep: _random.Next(0, 3));
        }
    }

    private void Sequence(int column, int depth, bool isPlaced = false)
    {
        for (var count = _random.Next(1, 4); count > 0; count--)
        {
            Indent(column, isPlaced);
            isPlaced = false;
            _text.Append('-');
            var gap = _random.Next(1, 4);
            if (depth == 0 || OneIn(2))
            {
                Scalar(gap);
            }
            else if (OneIn(4))
            {
                LineEnd();
                Mapping(column + gap, depth - 1);
            }
            else
            {
                _text.Append(' ', gap);
                Nested(column + 1 + gap, depth - 1);
            }
        }
    }

    private void Nested(int column, int depth)
    {
        if (OneIn(3))
        {
            Sequence(column, depth, isPlaced: true);
        }
        else
        {
            Mapping(column, depth, isPlaced: true);
        }
    }

    private void Value(int column, int depth, int listStep)
    {
        if (depth == 0 || OneIn(2))
        {
            Scalar(_random.Next(1, 3));
            return;
        }

        LineEnd();
        if (OneIn(3))
        {
            Sequence(column + listStep, depth - 1);
        }
        else if (!OneIn(5))
        {
            Mapping(column + _random.Next(1, 5), depth - 1);
        }
    }

    private void Scalar(int gap)
    {
        _text.Append(' ', gap).Append(Scalars[_random.Next(Scalars.Length)]);
        LineEnd();
    }

    private void Indent(int column, bool isPlaced)
    {
        if (!isPlaced)
        {
            _text.Append(' ', column);
        }
    }

    private void LineEnd()
    {
        _text.Append(OneIn(8) ? "  # note" : OneIn(10) ? "  " : "").Append('\n');
        if (OneIn(10))
        {
            _text.Append(OneIn(2) ? "\n" : "   # between: [x\n");
        }
    }
}
