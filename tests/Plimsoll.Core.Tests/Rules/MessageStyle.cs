using System.Text.RegularExpressions;
using Plimsoll.Findings;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>How every message is written: lower-case start, no final period, one line.</summary>
internal static partial class MessageStyle
{
    public static void Holds(Finding finding) => Assert.Matches(Style(), finding.Message);

    [GeneratedRegex(@"\A[a-z][^\n]*[^.\n]\z")]
    private static partial Regex Style();
}
