using System.Text;
using Plimsoll.Cli.Reports;
using Plimsoll.CommandLine;
using Plimsoll.Findings;
using Plimsoll.Rules;

namespace Plimsoll.Cli.Explain;

/// <summary><c>plimsoll explain</c>: what a rule is about, by its id, its name, or what another tool calls it.</summary>
internal static class ExplainCommand
{
    private const string Help = """
        Says what a rule is about, why it matters and what to do.

        Usage: plimsoll explain ID...

        An ID is that of a rule, such as PLM2001, its name, such as nested-runc-in-sysbox, or what another tool calls the same
        check: CKV_K8S_16, KSV-0017, polaris/hostPIDSet, psa/hostNamespaces. Without an ID it lists all rules.

        Exit: 0 if all are known, 2 if not.

        """;

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        if (arguments is ["--help" or "-h"])
        {
            terminal.Write(Help);
            return ExitCode.Clean;
        }

        if (arguments.Count == 0)
        {
            terminal.Write(string.Concat(RuleList.Infos.Select(rule => $"{rule.Id}  {Names.Of(rule.Severity),-7}  {rule.Name}: {rule.Title}\n")));
            return ExitCode.Clean;
        }

        var exit = ExitCode.Clean;
        foreach (var argument in arguments)
        {
            var rules = RuleNames.Find(argument) is { } own ? [own] : RuleNames.FindForeign(argument);
            if (rules.Count == 0 && ForeignChecks.WhyNone(argument) is { } reason)
            {
                terminal.Write($"{argument}: no rule, because {reason}\n");
            }
            else if (rules.Count == 0)
            {
                terminal.WriteError(Unknown(argument));
                exit = ExitCode.WrongUsage;
            }

            foreach (var rule in rules)
            {
                terminal.Write(Text(rule));
            }
        }

        return exit;
    }

    private static string Unknown(string argument)
    {
        var near = Suggestion.For(argument, [.. RuleList.Infos.SelectMany(rule => new[] { rule.Id, rule.Name })]);
        return $"plimsoll explain: no rule is called '{argument}'{(near is null ? "" : $"; did you mean '{near}'?")}\n";
    }

    private static string Text(RuleInfo rule)
    {
        var text = new StringBuilder();
        text.Append(rule.Id).Append(' ').Append(rule.Name).Append("\n\n").Append(rule.Title).Append("\n\n");
        text.Append("  severity  ").Append(Names.Of(rule.Severity)).Append(rule.IsOptIn ? ", only where it is asked for" : "").Append('\n');
        text.Append("  category  ").Append(Names.Of(rule.Category)).Append('\n');
        text.Append("  since     ").Append(rule.Since).Append('\n');
        Line(text, "versions", rule.Versions);
        Line(text, "also", rule.Aliases.Count == 0 ? null : string.Join(", ", rule.Aliases));
        text.Append('\n').Append(rule.Why).Append("\n\n").Append(rule.Remedy).Append('\n');
        if (rule.Options.Count > 0)
        {
            text.Append("\nSilent until the rules file, plimsoll.rules.yaml, or --set gives it an option:\n\n")
                .Append(string.Concat(rule.Options.Select(option => $"    {option.Name,-12}{option.Meaning}\n")));
        }

        Block(text, "Rules file", rule.Settings);
        Block(text, "Platforms", rule.Platforms);
        Block(text, "Bad", rule.Bad);
        Block(text, "Good", rule.Good);
        text.Append('\n').Append(string.Concat(rule.Sources.Select(source => source + "\n"))).Append('\n');
        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append("  ").Append(name.PadRight(10)).Append(value).Append('\n');
        }
    }

    private static void Block(StringBuilder text, string title, string? block)
    {
        if (block is not null)
        {
            text.Append('\n').Append(title).Append(":\n\n").Append(string.Concat(block.Split('\n').Select(line => $"    {line}".TrimEnd() + "\n")));
        }
    }
}
