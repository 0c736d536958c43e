using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>Scalars on one line, and lists of them in brackets.</summary>
internal sealed class PlainYamlScalars(PlainYamlLines lines, TreeBuilder tree, ReadContext context)
{
    /// <summary>Reads the scalar that stands here, or gives null if it is not a plain one.</summary>
    public ScalarNode? Read(bool isFlow) => lines.Current switch
    {
        '"' => DoubleQuoted(),
        '\'' => SingleQuoted(),
        _ => Unquoted(isFlow),
    };

    /// <summary>Reads <c>{}</c> or a list of scalars in brackets into the tree; false if it is more than that.</summary>
    public bool Flow()
    {
        var start = lines.Point;
        var isList = lines.Current == '[';
        tree.Begin(isList ? new SequenceNode() : new MappingNode(), new(start.Line, start.Column, start.Column));
        lines.Skip(1);
        if (!(isList ? Items() : Closes('}')))
        {
            return false;
        }

        tree.End(lines.Point.OriginFrom(start, context.File));
        return true;
    }

    private bool Items()
    {
        while (!Closes(']'))
        {
            if (Read(isFlow: true) is not { } item)
            {
                return false;
            }

            tree.Add(item);
            if (Closes(']'))
            {
                return true;
            }

            if (lines.Current != ',')
            {
                return false;
            }

            lines.Skip(1);
        }

        return true;
    }

    private bool Closes(char bracket)
    {
        while (lines.Current == ' ')
        {
            lines.Skip(1);
        }

        if (lines.Current != bracket)
        {
            return false;
        }

        lines.Skip(1);
        return true;
    }

    private ScalarNode? DoubleQuoted()
    {
        var length = 1;
        while (lines.Ahead(length) is not ('"' or '\\' or '\n'))
        {
            length++;
        }

        return lines.Ahead(length) == '"' ? Node(ScalarType.String, lines.Cut(length).Substring(1), length + 1) : null;
    }

    private ScalarNode? SingleQuoted()
    {
        var length = 1;
        while (lines.Ahead(length) != '\n')
        {
            if (lines.Ahead(length) != '\'')
            {
                length++;
            }
            else if (lines.Ahead(length + 1) == '\'')
            {
                length += 2;
            }
            else
            {
                return Node(ScalarType.String, lines.Cut(length).Substring(1).Replace("''", "'"), length + 1);
            }
        }

        return null;
    }

    private ScalarNode? Unquoted(bool isFlow)
    {
        if (!StartsScalar(lines.Current) && !(lines.Current == '-' && !isFlow && lines.Ahead(1) is not (' ' or '\n')))
        {
            return null;
        }

        var length = 0;
        for (var i = 0; lines.Ahead(i) != '\n'; i++)
        {
            var c = lines.Ahead(i);
            if (c == '#' && lines.Ahead(i - 1) == ' ' || isFlow && c is ',' or ']')
            {
                break;
            }

            if (c == ':' && lines.Ahead(i + 1) is ' ' or '\n' || isFlow && c is ':' or '#' or '[' or '{' or '}' or '"' or '\'')
            {
                return null;
            }

            length = c == ' ' ? length : i + 1;
        }

        var (type, text) = PlainScalar.Resolve(lines.Cut(length));
        return type == ScalarType.Float && PlainScalar.IsNotFinite(text) ? null : Node(type, text, length);
    }

    private static bool StartsScalar(char c) => c is not (' ' or '\n' or '-' or '?' or ':' or ',' or '[' or ']' or '{' or '}'
        or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`');

    private ScalarNode Node(ScalarType type, string text, int length)
    {
        var start = lines.Point;
        lines.Skip(length);
        var shared = type is ScalarType.Boolean or ScalarType.Null ? text : context.Strings.Share(text);
        return new(type, shared, lines.Point.OriginFrom(start, context.File));
    }
}
