using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Plimsoll.Cli.Reports;
using Plimsoll.CommandLine;
using Plimsoll.Files;
using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary><c>plimsoll seccomp diff</c>.</summary>
internal static class DiffCommand
{
    private static readonly Switch Format = new("--format", "FORMAT", "text or json; text if not given") { Choices = ["text", "json"] };
    private static readonly Switch[] Switches = [DiffTargets.Platform, DiffTargets.Platforms, Format, .. TargetOptions.All];

    private static string HelpText => """
        Says what profile B lets through that profile A does not: by what they do, not by how they are written.

        Usage: plimsoll seccomp diff A B [options]

        Options:

        """ + TargetOptions.HelpOf(Switches) + """

        Exit: 0 B lets nothing more through, 1 it does, or a runtime refuses a profile, 2 wrong usage or input that cannot be read.

        """;

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var line = SwitchLine.Parse(arguments, Switches);
        if (line.Has(TargetOptions.Help))
        {
            terminal.Write(HelpText);
            return ExitCode.Clean;
        }

        if (line.Problem is not null || line.Operands.Count != 2)
        {
            throw new SeccompUsageException(line.Problem ?? "diff needs two profiles, A and B");
        }

        var profiles = line.Operands.Select(ProfileSource.Read).ToList();
        var found = new List<(FilterTarget Target, FilterDifference Difference)>();
        foreach (var target in DiffTargets.Of(line))
        {
            var results = profiles.Select(profile => SeccompFilter.Build(profile, target)).ToList();
            if (results.Any(result => result.Filter is null))
            {
                terminal.WriteError(ProblemText.Of(results.SelectMany(result => result.Problems).Where(problem => problem.IsRefused)));
                return ExitCode.Findings;
            }

            found.AddRange(FilterComparison.Loosened(results[0].Filter!, results[1].Filter!).Select(difference => (target, difference)));
        }

        if (line[Format] == "json")
        {
            WriteJson(found, terminal);
        }
        else
        {
            terminal.Write(Text(found, line.Operands));
        }

        return found.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static string Text(List<(FilterTarget Target, FilterDifference Difference)> found, IReadOnlyList<string> names)
    {
        if (found.Count == 0)
        {
            return $"{names[1]} lets nothing through that {names[0]} does not\n";
        }

        var text = new StringBuilder();
        foreach (var group in found.GroupBy(item => (item.Target, item.Difference.Arch)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{NameOf(group.Key.Target)}, {group.Key.Arch}: {names[1]} lets through what {names[0]} does not\n");
            foreach (var (_, difference) in group)
            {
                var when = difference.Arguments is null ? "" : $" with {Arguments(difference.Arguments)}, among others";
                text.Append(CultureInfo.InvariantCulture, $"  {difference.Call?.Name} ({difference.Number}){when}: {difference.From} becomes {difference.To}\n");
            }
        }

        return text.ToString();
    }

    private static void WriteJson(List<(FilterTarget Target, FilterDifference Difference)> found, Terminal terminal)
    {
        using var buffer = new StreamBufferWriter(terminal.Output);
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options))
        {
            json.WriteStartArray();
            foreach (var (target, difference) in found)
            {
                json.WriteStartObject();
                json.WriteString("target", NameOf(target));
                json.WriteString("arch", difference.Arch.Name);
                json.WriteString("call", difference.Call?.Name);
                json.WriteNumber("number", difference.Number);
                json.WriteString("from", difference.From.Name);
                json.WriteString("to", difference.To.Name);
                json.WriteString("arguments", difference.Arguments is null ? null : Arguments(difference.Arguments));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        buffer.Write("\n"u8);
    }

    private static string NameOf(FilterTarget target) => target.RuntimeName
        + (target.Libseccomp is { } libseccomp ? $", libseccomp {libseccomp}" : "") + (target.Kernel is { } kernel ? $", kernel {kernel}" : "");

    private static string Arguments(IReadOnlyList<ulong> arguments) => string.Join(",", arguments.Select(argument =>
        argument > ushort.MaxValue ? "0x" + argument.ToString("x", CultureInfo.InvariantCulture) : argument.ToString(CultureInfo.InvariantCulture)));
}
