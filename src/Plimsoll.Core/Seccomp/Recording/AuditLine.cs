using System.Globalization;
using System.Text;

namespace Plimsoll.Seccomp;

/// <summary>
/// A line by which the kernel tells of a call that a filter logged or killed for: <c>type=SECCOMP</c> in the log of auditd, <c>type=1326</c> in
/// the kernel's own. Source: https://github.com/torvalds/linux/blob/master/kernel/auditsc.c (audit_seccomp)
/// </summary>
internal sealed class AuditLine
{
    private const uint X32Bit = 0x40000000;

    private readonly string _call;
    private readonly SeccompArch? _arch;

    private AuditLine(string? arch, string call, string? program)
    {
        _arch = arch is null ? SeccompArch.X8664 : ArchOf(arch, call);
        _call = call;
        Program = program;
    }

    /// <summary>The name of the program's thread; null if the line does not say.</summary>
    public string? Program { get; }

    /// <summary>The line, if it is one.</summary>
    public static AuditLine? Of(string line)
    {
        var at = line.IndexOf("type=SECCOMP", StringComparison.Ordinal);
        at = at >= 0 ? at : line.IndexOf("type=1326", StringComparison.Ordinal);
        return at >= 0 && Value(line, at, " syscall=") is { } call ? new(Value(line, at, " arch="), call, ProgramOf(Value(line, at, " comm="))) : null;
    }

    public void AddTo(CallRecording recording)
    {
        if (_arch is null)
        {
            recording.AddStrangeLine();
        }
        else if (uint.TryParse(_call, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            recording.Add(_arch, number);
        }
        else
        {
            recording.Add(_arch, _call);
        }
    }

    /// <summary>By its number in hexadecimal digits, or by its name if ausearch wrote the line.</summary>
    private static SeccompArch? ArchOf(string text, string call)
    {
        if (!uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var audit))
        {
            return SeccompArch.TryParse(text == "i386" ? "x86" : text);
        }

        var isX32 = audit == SeccompArch.X8664.AuditArch && uint.TryParse(call, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (number & X32Bit) != 0;
        return isX32 ? SeccompArch.TryParse("x32") : SeccompArch.All.FirstOrDefault(arch => arch.AuditArch == audit);
    }

    private static string? Value(string line, int from, string key)
    {
        var at = line.IndexOf(key, from, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var start = at + key.Length;
        var isQuoted = start < line.Length && line[start] == '"';
        var end = isQuoted ? line.IndexOf('"', start + 1) + 1 : line.IndexOfAny([' ', '\u001d', '\t'], start);
        return end <= 0 ? line.Substring(start) : line.Substring(start, end - start);
    }

    /// <summary>A name with characters that would upset the log is written in hexadecimal digits, without quotation marks.</summary>
    private static string? ProgramOf(string? text)
    {
        if (text is null || text.Length < 2 || text[0] == '"')
        {
            return text?.Trim('"');
        }

        var bytes = new byte[text.Length / 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (!byte.TryParse(text.Substring(2 * i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[i]))
            {
                return text;
            }
        }

        return text.Length % 2 == 0 ? Encoding.UTF8.GetString(bytes) : text;
    }
}
