using System.Globalization;
using System.Text;
using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary>What <c>plimsoll seccomp record</c> tells beside the profile: what was seen, what was added and for whom, and what is left out.</summary>
internal static class RecordReport
{
    public static string Of(CallRecording recording, DraftedProfile draft, int files, bool isWithoutRuntime)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"recorded {Count(recording.Calls.Count, "system call")} on {string.Join(", ", recording.Architectures)} from {Count(files, "file")}\n");
        foreach (var added in draft.Added)
        {
            text.Append(CultureInfo.InvariantCulture, $"added {added.Calls.Count} for {added.RuntimeName}, which makes them itself under the filter: {string.Join(", ", added.Calls)}\n");
        }

        if (!isWithoutRuntime && draft.Added.Count == 0)
        {
            text.Append("added nothing for a runtime: the profile has all that it calls, or none applies profiles\n");
        }

        if (draft.Refused.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"left out, because the earlier profile denies them by name: {string.Join(", ", draft.Refused)}\n");
        }

        if (recording.Unknown.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"left out, because no system call is known of the name: {string.Join(", ", recording.Unknown)}\n");
        }

        if (recording.StrangeLines > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"passed over {Count(recording.StrangeLines, "line")} that tell of no system call\n");
        }

        return text.ToString();
    }

    private static string Count(long count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
