using System.Collections.Immutable;
using Plimsoll.Analyzers.Source;
using Plimsoll.Findings;

namespace Plimsoll.Analyzers.Reporting;

internal static class FixText
{
    public static ImmutableDictionary<string, string?>? Render(Fix fix, WriteSite site) => null;
}
