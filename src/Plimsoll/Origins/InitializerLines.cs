namespace Plimsoll;

/// <summary>Finds in a program's own text where an object initialiser sets a property: to a debugger the whole initialiser is one statement.</summary>
internal static class InitializerLines
{
    /// <summary>The line of a property, or null if the text does not say so beyond doubt.</summary>
    /// <param name="text">The C# file.</param>
    /// <param name="objectLine">The line on which the object is made, from 1.</param>
    /// <param name="property">The name of the property.</param>
    public static int? Of(string text, int objectLine, string property)
    {
        var tokens = SourceTokens.Of(text);
        int? found = null;
        for (var i = 0; i < tokens.Count && tokens[i].Line <= objectLine; i++)
        {
            if (tokens[i].Line < objectLine || tokens[i].Text != "new" || Open(tokens, i + 1) is not { } open || Assigned(tokens, open, property) is not { } line)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = line;
        }

        return found;
    }

    /// <summary>The brace that opens the initialiser of a creation, or null if it has none.</summary>
    private static int? Open(List<(string Text, int Line)> tokens, int start)
    {
        var depth = 0;
        for (var i = start; i < tokens.Count; i++)
        {
            switch (tokens[i].Text)
            {
                case "{" when depth == 0:
                    return i;
                case "(" or "[" or "{":
                    depth++;
                    break;
                case ")" or "]" or "}" when depth == 0:
                case ";" or "," when depth == 0:
                    return null;
                case ")" or "]" or "}":
                    depth--;
                    break;
            }
        }

        return null;
    }

    /// <summary>The line on which a property is set between an opening brace and its end, not counting what is nested.</summary>
    private static int? Assigned(List<(string Text, int Line)> tokens, int open, string property)
    {
        var depth = 0;
        for (var i = open; i + 2 < tokens.Count; i++)
        {
            switch (tokens[i].Text)
            {
                case "{" or "(" or "[":
                    depth++;
                    break;
                case "}" or ")" or "]":
                    depth--;
                    if (depth == 0)
                    {
                        return null;
                    }

                    break;
            }

            if (depth == 1 && tokens[i].Text is "{" or "," && tokens[i + 1].Text == property && tokens[i + 2].Text == "="
                && tokens[i + 3 < tokens.Count ? i + 3 : i].Text is not ("=" or ">"))
            {
                return tokens[i + 1].Line;
            }
        }

        return null;
    }
}
