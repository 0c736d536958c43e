using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Plimsoll.Cli.Reports;
using Plimsoll.CommandLine;
using Plimsoll.Files;
using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary><c>plimsoll seccomp eval</c>.</summary>
internal static class EvalCommand
{
    private static readonly Switch Format = new("--format", "FORMAT", "text or json; text if not given") { Choices = ["text", "json"] };
    private static readonly Switch[] Switches = [Format, .. TargetOptions.All];

    private static string HelpText => """
        Says what system calls really get under a profile, after the runtime and libseccomp have read it, and why.

        Usage: plimsoll seccomp eval PROFILE [options] CALL[=ARG,ARG...]...

        A CALL is a name or a number; arguments are numbers, and 0 if not given: socket=16,3,9 fchmodat2 452

        Options:

        """ + TargetOptions.HelpOf(Switches) + """

        Exit: 0 answered, 1 the runtime refuses the profile, 2 wrong usage or input that cannot be read.

        """;

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var line = SwitchLine.Parse(arguments, Switches);
        if (line.Has(TargetOptions.Help))
        {
            terminal.Write(HelpText);
            return ExitCode.Clean;
        }

        if (line.Problem is { } problem)
        {
            throw new SeccompUsageException(problem);
        }

        if (line.Operands.Count < 2)
        {
            throw new SeccompUsageException("eval needs a PROFILE and at least one CALL; plimsoll seccomp eval --help says more");
        }

        var arch = TargetOptions.ArchOf(line);
        var calls = line.Operands.Skip(1).Select(text => CallText.Parse(text, arch)).ToList();
        var result = SeccompFilter.Build(ProfileSource.Read(line.Operands[0]), TargetOptions.Read(line));
        if (result.Filter is not { } filter)
        {
            terminal.WriteError(ProblemText.Of(result.Problems.Where(found => found.IsRefused)));
            return ExitCode.Findings;
        }

        var answers = calls.Select(call => (call, filter.Evaluate(arch, call.Number, call.Arguments))).ToList();
        if (line[Format] == "json")
        {
            WriteJson(answers, terminal);
        }
        else
        {
            terminal.Write(Text(answers));
        }

        return ExitCode.Clean;
    }

    private static string Text(List<(CallText Call, SeccompAnswer Answer)> answers)
    {
        var text = new StringBuilder();
        foreach (var (call, answer) in answers)
        {
            var name = answer.Call?.Name ?? call.Name;
            var number = answer.Number.ToString(CultureInfo.InvariantCulture);
            var errno = answer.Errno is { } given ? " " + ErrnoNames.NameOf(given) : "";
            text.Append(name == number ? name : $"{name} ({number})").Append(": ").Append(answer.Action.Name).Append(errno).Append("\n    ").Append(answer.Reason).Append('\n');
        }

        return text.ToString();
    }

    private static void WriteJson(List<(CallText Call, SeccompAnswer Answer)> answers, Terminal terminal)
    {
        using var buffer = new StreamBufferWriter(terminal.Output);
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options))
        {
            json.WriteStartArray();
            foreach (var (call, answer) in answers)
            {
                json.WriteStartObject();
                json.WriteString("call", answer.Call?.Name ?? call.Name);
                json.WriteNumber("number", answer.Number);
                json.WriteString("action", answer.Action.Name);
                if (answer.Errno is { } errno)
                {
                    json.WriteNumber("errno", errno);
                }
                else
                {
                    json.WriteNull("errno");
                }

                json.WriteString("reason", answer.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        buffer.Write("\n"u8);
    }
}
