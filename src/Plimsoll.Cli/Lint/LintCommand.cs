using System.Buffers;
using Plimsoll.Cli.Fix;
using Plimsoll.Cli.Reports;
using Plimsoll.Files;
using Plimsoll.Findings;
using Plimsoll.Fixes;

namespace Plimsoll.Cli.Lint;

/// <summary><c>plimsoll lint</c>.</summary>
internal static class LintCommand
{
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var options = LintOptions.Parse(arguments);
        if (options.HelpWanted)
        {
            terminal.Write(LintOptions.HelpText);
            return ExitCode.Clean;
        }

        if (options.Problem is { } problem)
        {
            terminal.WriteError($"plimsoll lint: {problem}\nplimsoll lint --help says what can be given\n");
            return ExitCode.WrongUsage;
        }

        LintResult result;
        try
        {
            if (Change(options, terminal, out var fixes) is { } exit)
            {
                return exit;
            }

            result = new LintRun(options, terminal.Input).Run() with { Fixes = fixes };
            if (options.Baseline is not null)
            {
                result = Known(result, options);
            }
        }
        catch (FormatException exception)
        {
            terminal.WriteError($"plimsoll lint: {exception.Message}\n");
            return ExitCode.WrongUsage;
        }

        if (options.IsDryRun)
        {
            result = AsIfWritten(result);
        }
        else if (!Write(result, options, terminal))
        {
            return ExitCode.WrongUsage;
        }

        return result.HasUnreadable ? ExitCode.Unreadable
            : options.FailOn is { } least && result.HasFinding(least) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    /// <summary>Does to the files what the options ask for; the exit code if nothing is left to do then, or nothing more can be done.</summary>
    private static int? Change(LintOptions options, Terminal terminal, out FixResult? fixes)
    {
        fixes = null;
        if (options.IsConverting)
        {
            return !ConvertCommand.Run(options, new LintRun(options, terminal.Input).Suppressed, terminal) ? ExitCode.Unreadable : options.IsDryRun ? ExitCode.Clean : null;
        }

        if (!options.IsFixing)
        {
            return null;
        }

        fixes = FixCommand.Run(options, new LintRun(options, terminal.Input).Rules(), terminal);
        return fixes is null ? ExitCode.Unreadable : null;
    }

    // What has no document is about the form of a text, which no fix changes.
    private static LintResult AsIfWritten(LintResult result) =>
        result with { Findings = [.. result.Findings.Where(finding => finding.Document is null), .. result.Fixes!.Left] };

    private static LintResult Known(LintResult result, LintOptions options)
    {
        var known = new List<Finding>();
        if (options.WritesBaseline)
        {
            // What cannot be read or was not looked at is no finding to get used to.
            Baseline.Write(options.Baseline!, result.Findings.Where(finding => finding.Node is not null));
            return result with { Findings = [.. result.Findings.Where(finding => finding.Node is null)] };
        }

        return result with { Findings = Baseline.Apply(options.Baseline!, result.Findings, known), Known = known };
    }

    private static bool Write(LintResult result, LintOptions options, Terminal terminal)
    {
        try
        {
            if (options.Output is null)
            {
                Write(result, options.Format, terminal);
                return true;
            }

            using var file = new StagedFile(Path.GetFullPath(options.Output));
            Write(result, options.Format, file);
            file.Complete();
            file.Commit();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.WriteError($"plimsoll lint: the report cannot be written{(options.Output is null ? "" : $" to '{options.Output}'")}: {exception.Message}\n");
            return false;
        }
    }

    /// <summary>Writes a report to standard output.</summary>
    public static void Write(LintResult result, string format, Terminal terminal)
    {
        using var buffer = new StreamBufferWriter(terminal.Output);
        Write(result, format, buffer);
    }

    private static void Write(LintResult result, string format, IBufferWriter<byte> output)
    {
        switch (format)
        {
            case "json":
                JsonReport.Write(result, output);
                break;
            case "junit":
                JunitReport.Write(result, output);
                break;
            case "github":
                GithubReport.Write(result, output);
                break;
            case "sarif":
                SarifReport.Write(result, output);
                break;
            default:
                TextReport.Write(result, output);
                break;
        }
    }
}
