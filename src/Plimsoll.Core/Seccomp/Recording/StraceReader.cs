using System.Globalization;

namespace Plimsoll.Seccomp;

/// <summary>
/// Reads the output of strace. Only what is needed to know the calls: their names, which process they are of, and in which way it calls
/// the kernel. Source: https://github.com/strace/strace/blob/master/src/strace.c and its manual page.
/// </summary>
internal sealed class StraceReader(CallRecording recording, SeccompArch native)
{
    private const string Numbered = "syscall_0x";

    // A process without a number is that of a file of -ff.
    private readonly Dictionary<string, SeccompArch> _arches = new(StringComparer.Ordinal);
    private bool _isSummary;

    /// <summary>Reads a line; false if it is none that strace writes.</summary>
    public bool Read(string line)
    {
        var text = StraceLine.Of(line);
        if (text.Rest.Length == 0 || line.StartsWith(" > ", StringComparison.Ordinal))
        {
            return true;
        }

        if (text.Rest.StartsWith("% time", StringComparison.Ordinal))
        {
            return _isSummary = true;
        }

        return IsNote(text) || (_isSummary && ReadSummary(line)) || ReadCall(text);
    }

    private SeccompArch ArchOf(string process) => _arches.TryGetValue(process, out var arch) || _arches.TryGetValue("", out arch) ? arch : native;

    /// <summary>Lines about a process: how it calls the kernel from now on, a signal, its end.</summary>
    private bool IsNote(StraceLine line)
    {
        var rest = line.Rest;
        if (rest.StartsWith("strace: ", StringComparison.Ordinal))
        {
            rest = rest.Substring("strace: ".Length);
        }

        if (rest.StartsWith("[ Process PID=", StringComparison.Ordinal) && rest.IndexOf(" runs in ", StringComparison.Ordinal) is > 0 and var runs)
        {
            var arch = Mode(rest.Substring(runs + " runs in ".Length));
            var start = "[ Process PID=".Length;
            _arches[rest.Substring(start, runs - start)] = arch;
            _arches[line.Process] = arch;
            return true;
        }

        return rest.Length != line.Rest.Length || rest.StartsWith("--- ", StringComparison.Ordinal) || rest.StartsWith("+++ ", StringComparison.Ordinal)
            || rest.StartsWith("???", StringComparison.Ordinal) || rest.StartsWith("Process ", StringComparison.Ordinal);
    }

    private SeccompArch Mode(string mode)
    {
        var name = mode.StartsWith("x32", StringComparison.Ordinal) ? "x32" : null;
        return name is not null ? SeccompArch.TryParse(name)!
            : mode.StartsWith("32", StringComparison.Ordinal) ? SeccompArch.All.FirstOrDefault(arch => !arch.Is64 && arch.Native == native) ?? native
            : native;
    }

    private bool ReadCall(StraceLine line)
    {
        var rest = line.Rest;
        var isResumed = rest.StartsWith("<... ", StringComparison.Ordinal);
        var start = isResumed ? "<... ".Length : 0;
        var end = start;
        while (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || rest[end] == '_'))
        {
            end++;
        }

        if (end == start || end >= rest.Length || (isResumed ? rest[end] != ' ' : rest[end] != '('))
        {
            return false;
        }

        Add(ArchOf(line.Process), rest.Substring(start, end - start));
        return true;
    }

    /// <summary>A row of the table of <c>-c</c>: the name comes last, behind numbers.</summary>
    private bool ReadSummary(string line)
    {
        var cells = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (cells.Length is 5 or 6 && char.IsDigit(cells[0][0]) && cells[cells.Length - 1] is { } name && name != "total")
        {
            Add(native, name);
            return true;
        }

        return cells.Length == 0 || line.StartsWith("---", StringComparison.Ordinal) || cells[cells.Length - 1] == "total";
    }

    private void Add(SeccompArch arch, string name)
    {
        if (name.StartsWith(Numbered, StringComparison.Ordinal)
            && uint.TryParse(name.Substring(Numbered.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            // Numbers of x32 come with their bit or without.
            recording.Add(arch, arch.Name == "x32" ? number | arch.NumberBase : number);
        }
        else
        {
            recording.Add(Having(arch, name), name);
        }
    }

    /// <summary>strace does not always tell of a program of 32 bits; a call that only such a program can make does.</summary>
    private static SeccompArch Having(SeccompArch arch, string name)
    {
        var call = SyscallCatalogue.Find(name);
        return call is null || call.NumberOn(arch) is not null ? arch
            : SeccompArch.All.FirstOrDefault(other => other != arch && other.Native == arch && call.NumberOn(other) is not null) ?? arch;
    }
}
