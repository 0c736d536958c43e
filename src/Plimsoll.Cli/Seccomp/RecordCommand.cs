using Plimsoll.Cli.Lint;
using Plimsoll.CommandLine;
using Plimsoll.Files;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Cli.Seccomp;

/// <summary><c>plimsoll seccomp record</c>.</summary>
internal static class RecordCommand
{
    private static readonly Switch Onto = new("--onto", "PROFILE", "an earlier draft, or the profile whose LOG run the log is of: its rules stay, and what was seen is added");
    private static readonly Switch Program = new("--comm", "NAME", "of audit lines only those of this program; else all of them");
    private static readonly Switch WithoutRuntime = new("--no-runtime", null, "add nothing for runtimes");
    private static readonly Switch Output = new("--output", "FILE", "write the profile to FILE instead of standard output");
    private static readonly Switch[] Switches =
    [
        Onto, Program, WithoutRuntime, Output, TargetOptions.Arch, TargetOptions.Runtime, CheckPlatforms.Platform, CheckPlatforms.Platforms, TargetOptions.Help,
    ];

    private static string HelpText => """
        Drafts a profile from what programs were seen to do, over any number of runs.

        Usage: plimsoll seccomp record FILE... [options]

        A FILE holds the output of strace (-f, -ff, -c and others), lines of an audit log (type=SECCOMP), or of the kernel's log
        (type=1326), in any mix; '-' is standard input. All of them together make one profile.

        The runtime goes on under the filter that it has loaded: the calls that it makes itself are added in rules of their own, for
        --runtime, for the declared platforms, or for the newest runc and crun.

            strace -f -o web.trace ./web && plimsoll seccomp record web.trace > web.json
            journalctl -k | plimsoll seccomp record - --onto log-everything.json --comm web > web.json

        Options:

        """ + TargetOptions.HelpOf(Switches) + """

        Exit: 0 drafted, 2 wrong usage, input that cannot be read, or input that shows no system call.

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
            throw new SeccompUsageException(line.Problem ?? "record needs a FILE, or '-' for standard input");
        }

        var runtimes = line.Has(WithoutRuntime) ? [] : Runtimes(line);
        var onto = line[Onto] is { } earlier ? ProfileSource.Read(earlier) : null;
        var recording = new CallRecording();
        foreach (var file in line.Operands)
        {
            Read(file, recording, line, terminal);
        }

        if (recording.Calls.Count == 0)
        {
            throw new SeccompUsageException($"there is no system call in {string.Join(", ", line.Operands)}: it is neither the output of strace nor a log with type=SECCOMP{(line.Has(Program) ? $" of {line[Program]}" : "")}");
        }

        var draft = ProfileDraft.Of(recording, runtimes, onto);
        Write(draft, line[Output], terminal);
        terminal.WriteError(RecordReport.Of(recording, draft, line.Operands.Count, line.Has(WithoutRuntime)));
        return ExitCode.Clean;
    }

    private static void Read(string file, CallRecording recording, SwitchLine line, Terminal terminal)
    {
        var reader = new RecordingReader(recording, TargetOptions.ArchOf(line), line[Program]);
        if (file != InputFiles.StandardInput && PathKind.Endless(FullPath.Of(file)) is { } kind)
        {
            throw new SeccompUsageException($"'{file}' cannot be read: it is a {kind}");
        }

        try
        {
            using var text = new StreamReader(file == InputFiles.StandardInput ? terminal.Input() : File.OpenRead(file));
            while (text.ReadLine() is { } read)
            {
                reader.Read(read);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SeccompUsageException($"'{file}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>The runtimes of the command line or of the declared platforms, each once; else the newest runc and crun.</summary>
    private static IReadOnlyList<PlatformRuntime> Runtimes(SwitchLine line)
    {
        if (line.Has(TargetOptions.Runtime))
        {
            return [TargetOptions.Read(line).Runtime];
        }

        var platforms = CheckPlatforms.Of(line, TargetOptions.Read(line)).Platforms;
        var declared = platforms.SelectMany(platform => platform.Nodes.Select(node => node.Runtime).Concat(platform.RuntimeClasses.Select(item => item.Runtime)))
            .OfType<PlatformRuntime>().Distinct().ToList();
        return declared.Count > 0 ? declared : [new(RuntimeKind.Runc, null), new(RuntimeKind.Crun, null)];
    }

    private static void Write(DraftedProfile draft, string? file, Terminal terminal)
    {
        if (file is null)
        {
            using var buffer = new StreamBufferWriter(terminal.Output);
            JsonWriter.Write(draft.Profile, buffer);
            return;
        }

        try
        {
            using var staged = new StagedFile(Path.GetFullPath(file));
            JsonWriter.Write(draft.Profile, staged);
            staged.Complete();
            staged.Commit();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SeccompUsageException($"the profile cannot be written to '{file}': {exception.Message}");
        }
    }
}
