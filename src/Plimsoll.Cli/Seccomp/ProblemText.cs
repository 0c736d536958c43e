using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary>Writes what a runtime says of a profile, one line each, with its place.</summary>
internal static class ProblemText
{
    public static string Of(IEnumerable<FilterProblem> problems) => string.Concat(problems
        .OrderBy(problem => problem.Node?.Origin.Line ?? 0)
        .Select(problem => problem.Node is { Origin.IsKnown: true } node ? $"{node.Origin}: {problem.Message}\n" : $"{problem.Message}\n"));
}
