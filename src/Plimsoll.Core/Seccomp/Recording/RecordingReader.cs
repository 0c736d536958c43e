namespace Plimsoll.Seccomp;

/// <summary>
/// Reads what <c>strace</c> writes (with <c>-f</c>, <c>-ff</c>, <c>-c</c>, <c>-t</c>, <c>-r</c>, <c>-n</c> or without), and the lines about
/// seccomp of audit logs and of the kernel's log, in any mix. A line that is neither is counted, not refused.
/// </summary>
public sealed class RecordingReader
{
    private readonly CallRecording _recording;
    private readonly StraceReader _strace;
    private readonly string? _program;

    /// <summary>Makes a reader of one file.</summary>
    /// <param name="recording">What takes up the calls.</param>
    /// <param name="arch">The architecture of the machine on which strace ran, by which its numbers count.</param>
    /// <param name="program">The name of a program (<c>comm</c>): audit lines of others are passed over; null for all.</param>
    public RecordingReader(CallRecording recording, SeccompArch arch, string? program = null)
    {
        _recording = recording;
        _strace = new(recording, arch);
        _program = program;
    }

    /// <summary>Reads a line.</summary>
    public void Read(string line)
    {
        if (AuditLine.Of(line) is { } audit)
        {
            if (_program is null || audit.Program == _program)
            {
                audit.AddTo(_recording);
            }
        }
        else if (!_strace.Read(line))
        {
            _recording.AddStrangeLine();
        }
    }
}
