using System.Text;
using Plimsoll.CSharp.Parts;

namespace Plimsoll.CSharp;

/// <summary>Lays calls out: what is short on one line, what is long with one call on each.</summary>
internal static class CodePrinter
{
    private const int MaxLine = 140;
    private const int MaxCallsOnALine = 2;
    private const int MaxInner = 6;
    private const int Step = 4;

    /// <summary>An object, as it stands after some text at an indentation.</summary>
    /// <param name="made">What makes it.</param>
    /// <param name="indent">How far the line is indented.</param>
    /// <param name="names">The names that stand for something else there.</param>
    public static string Print(Argument made, int indent, IReadOnlyList<string> names) => Print(made, indent, 0, names);

    /// <summary>A new object.</summary>
    /// <param name="creation">The object.</param>
    /// <param name="indent">How far the line is indented.</param>
    /// <param name="names">The names that lambdas around it gave their parameters.</param>
    public static string Print(Creation creation, int indent, IReadOnlyList<string>? names = null)
    {
        var start = (creation.Factory is { } factory ? creation.Type + "." + factory : "new " + creation.Type) + "(";
        start += Arguments(creation.Arguments, indent, start.Length, names ?? []) + ")";
        return start + Chain(creation.Calls, indent, start.Length, names ?? []);
    }

    /// <summary>The declaration of a method.</summary>
    public static string Print(PartMethod method, int indent)
    {
        var names = method.Parameters.Select(parameter => parameter.Name).ToList();
        var parameters = method.Parameters.Select(parameter => parameter.Type + " " + parameter.Name);
        if (method.Body is LambdaArgument lambda)
        {
            var configured = ParameterName(lambda.Subject, names);
            var all = string.Join(", ", new[] { lambda.Type + " " + configured }.Concat(parameters));
            return $"static void {method.Name}({all}) => {configured}{Chain(lambda.Calls, indent, 0, [.. names, configured])};";
        }

        var made = (Creation)method.Body;
        var head = $"static {made.Type} {method.Name}({string.Join(", ", parameters)}) =>";
        return head + "\n" + new string(' ', indent + Step) + Print(made, indent + Step, names) + ";";
    }

    private static string Chain(IReadOnlyList<Call> calls, int indent, int before, IReadOnlyList<string> names)
    {
        if (calls.Count <= MaxCallsOnALine && Inner(calls) <= MaxInner && calls.All(call => call.Comments.Count == 0))
        {
            var inline = string.Concat(calls.Select(call => Print(call, indent, names)));
            if (indent + before + inline.Length < MaxLine - (Step * 5) && inline.IndexOf('\n') < 0)
            {
                return inline;
            }
        }

        var lines = new StringBuilder();
        foreach (var call in calls)
        {
            Comments(lines, call.Comments, indent + Step);
            lines.Append('\n').Append(' ', indent + Step).Append(Print(call, indent + Step, names));
        }

        return lines.ToString();
    }

    private static void Comments(StringBuilder lines, IReadOnlyList<string> comments, int indent)
    {
        foreach (var comment in comments)
        {
            lines.Append('\n').Append(' ', indent).Append(Comment(comment));
        }
    }

    /// <summary>A comment as it stands on a line of its own.</summary>
    public static string Comment(string text) => text.Length == 0 ? "//" : "// " + text;

    // Counted, because to print everything twice at each depth would take twice the time with each.
    private static int Inner(IEnumerable<Call> calls) => calls.SelectMany(call => call.Arguments).Sum(argument => argument switch
    {
        LambdaArgument lambda => lambda.Calls.Count + Inner(lambda.Calls),
        Creation creation => creation.Calls.Count + Inner(creation.Calls),
        ListArgument { HasValues: false } list => list.Items.Count + Inner([new(0, "", list.Items)]),
        _ => 0,
    });

    private static string Print(Call call, int indent, IReadOnlyList<string> names) =>
        "." + call.Method + "(" + Arguments(call.Arguments, indent, call.Method.Length + 2, names) + ")";

    private static string Arguments(IReadOnlyList<Argument> arguments, int indent, int before, IReadOnlyList<string> names)
    {
        var printed = new List<string>();
        foreach (var argument in arguments)
        {
            printed.Add(Print(argument, indent, before + printed.Sum(text => text.Length + 2), names));
        }

        return arguments.Count > 1 && (IsBroken(printed) || IsLong(printed, indent + before))
            ? string.Join(",", arguments.Select(argument => "\n" + new string(' ', indent + Step) + Print(argument, indent + Step, 0, names)))
            : string.Join(", ", printed);
    }

    // Only the last argument may go on below: what follows it on its last line would be overlooked.
    private static bool IsBroken(List<string> arguments) => arguments.Take(arguments.Count - 1).Any(text => text.IndexOf('\n') >= 0);

    private static bool IsLong(List<string> arguments, int before)
    {
        var text = string.Join(", ", arguments);
        var end = text.IndexOf('\n');
        return before + (end < 0 ? text.Length : end) > MaxLine;
    }

    private static string Print(Argument argument, int indent, int before, IReadOnlyList<string> names) => argument switch
    {
        LambdaArgument lambda => lambda.Label + Lambda(lambda, indent, before, names),
        InvocationArgument invocation => invocation.Label + Invocation(invocation, indent, names),
        Creation creation => Print(creation, indent, names),
        ListArgument { HasValues: false } list => "[" + string.Join(", ", list.Items.Select(item => Print(item, indent, before, names))) + "]",
        _ => argument.Label + Indented(argument.Text, indent),
    };

    private static string Lambda(LambdaArgument lambda, int indent, int before, IReadOnlyList<string> names)
    {
        var parameter = ParameterName(lambda.Subject, names);
        return parameter + " => " + parameter + Chain(lambda.Calls, indent, before + (parameter.Length * 2), [.. names, parameter]);
    }

    private static string Invocation(InvocationArgument invocation, int indent, IReadOnlyList<string> names)
    {
        if (invocation.Subject is not { } subject)
        {
            var made = invocation.Method + "(" + Arguments(invocation.Arguments, indent, invocation.Method.Length + 1, names) + ")";
            return made + Chain(invocation.Calls, indent, made.Length, names);
        }

        if (invocation.Arguments.Count == 0)
        {
            return invocation.Method;
        }

        var parameter = ParameterName(subject, names);
        IReadOnlyList<Argument> arguments = [new TextArgument(parameter), .. invocation.Arguments];
        return $"{parameter} => {invocation.Method}({Arguments(arguments, indent, invocation.Method.Length + (parameter.Length * 2) + 5, names)})";
    }

    // The lines of a raw literal stand below it; its closing quotes say how much of each line is indentation.
    private static string Indented(string text, int indent)
    {
        if (text.IndexOf('\n') < 0)
        {
            return text;
        }

        var lines = text.Split('\n');
        var space = new string(' ', indent + Step);
        return lines[0] + "\n" + string.Join("\n", lines.Skip(1).Select(line => line.Length == 0 ? "" : space + line));
    }

    private static string Initials(string name) => new string([.. name.Where((c, i) => i == 0 || char.IsUpper(c))]).ToLowerInvariant();

    private static string ParameterName(string name, IReadOnlyList<string> names)
    {
        var letter = name.Substring(0, 1).ToLowerInvariant();
        if (!names.Contains(letter))
        {
            return letter;
        }

        var initials = Initials(name);
        if (initials.Length > 1 && !names.Contains(initials) && CSharpNames.Parameter(initials) == initials)
        {
            return initials;
        }

        var word = CSharpNames.Parameter(name);
        for (var i = 2; names.Contains(word); i++)
        {
            word = CSharpNames.Parameter(name) + i;
        }

        return word;
    }
}
