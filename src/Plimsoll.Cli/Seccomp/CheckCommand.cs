using Plimsoll.Cli.Lint;
using Plimsoll.CommandLine;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Rules;
using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary><c>plimsoll seccomp check</c>: the rules about seccomp, and whether the runtime and the kernel take the filter.</summary>
internal static class CheckCommand
{
    private static readonly Switch Format = new("--format", "FORMAT", "text, json, sarif, junit or github; text if not given") { Choices = ["text", "json", "sarif", "junit", "github"] };
    private static readonly Switch FailOn = new("--fail-on", "SEVERITY", "info, warning, error or never: exit 1 from this severity on; warning if not given")
    {
        Choices = ["info", "warning", "error", "never"],
    };

    private static readonly Switch Every = new("--all", null, "also the rules that run only where they are asked for");
    private static readonly Switch[] Switches = [Format, FailOn, Every, CheckPlatforms.Platform, CheckPlatforms.Platforms, .. TargetOptions.All];

    private static string HelpText => """
        Says what is wrong with a profile, and what runtimes refuse in it or pass over.

        Usage: plimsoll seccomp check PROFILE... [options]

        With --runtime the rules speak of that runtime, else of the declared platforms, else of the newest runtimes.

        Options:

        """ + TargetOptions.HelpOf(Switches) + """

        Exit: 0 clean, 1 findings, or the runtime or the kernel refuses a profile, 2 wrong usage or input that cannot be read.

        """;

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var line = SwitchLine.Parse(arguments, Switches);
        if (line.Has(TargetOptions.Help))
        {
            terminal.Write(HelpText);
            return ExitCode.Clean;
        }

        if (line.Problem is not null || line.Operands.Count == 0)
        {
            throw new SeccompUsageException(line.Problem ?? "check needs a PROFILE");
        }

        var target = TargetOptions.Read(line);
        var platforms = CheckPlatforms.Of(line, target);
        var documents = line.Operands.SelectMany(ProfileSource.Documents).ToList();
        var result = new LintResult(line.Operands.Count, documents.Count, Linter.Run(documents, platforms, Rules(line)));
        LintCommand.Write(result, line[Format] ?? "text", terminal);
        var isTaken = Takes(documents, target, result, line[Format] is null or "text" ? terminal : null);
        return !isTaken || Least(line[FailOn]) is { } least && result.HasFinding(least) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static RuleSet Rules(SwitchLine line) =>
        RuleSet.Only([.. RuleList.Infos.Where(info => info.Category == Category.Seccomp && (!info.IsOptIn || line.Has(Every))).Select(info => info.Id)]);

    private static Severity? Least(string? text) => text switch
    {
        "never" => null,
        "info" => Severity.Info,
        "error" => Severity.Error,
        _ => Severity.Warning,
    };

    /// <summary>Whether the runtime of the command line takes the profiles; says how large their filters are, and what no rule said.</summary>
    private static bool Takes(List<ConfigDocument> documents, FilterTarget target, LintResult result, Terminal? terminal)
    {
        var said = result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Node).ToHashSet();
        var taken = true;
        foreach (var profile in documents.Select(ParsedProfile.Of).OfType<ParsedProfile>())
        {
            var built = SeccompFilter.Build(profile, target);
            terminal?.Write(ProblemText.Of(built.Problems.Where(problem => !said.Contains(problem.Node))));
            var program = built.Filter is { } filter && terminal is not null ? BpfText.Compile(filter, terminal) : null;
            taken &= built.Filter is not null && (terminal is null || program is not null);
            if (program is not null)
            {
                terminal!.Write($"{target.RuntimeName} takes the profile: {BpfText.Size(program)}\n");
            }
        }

        return taken;
    }
}
