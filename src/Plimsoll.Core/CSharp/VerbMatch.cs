using Plimsoll.Documents;

namespace Plimsoll.CSharp;

/// <summary>How a verb says a part of a document.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Arguments">The arguments of the call, the lambda left out.</param>
/// <param name="Takes">What the call says: the mapping, and the steps below it.</param>
/// <param name="Position">Where the first of it stands.</param>
/// <param name="Configures">The parameter that takes a lambda for the rest, or null.</param>
/// <param name="IsNamed">Whether an argument was left out, so that those after it are named.</param>
internal sealed record VerbMatch(
    Verb Verb, IReadOnlyList<Argument> Arguments, IReadOnlyList<(MappingNode From, IReadOnlyList<string> Steps)> Takes, int Position, VerbParameter? Configures, bool IsNamed)
{
    /// <summary>Whether this says more than another, or the same in fewer words.</summary>
    public bool IsBetterThan(VerbMatch? other) => other is null
        || Takes.Count > other.Takes.Count
        || (Takes.Count == other.Takes.Count && Configures is null && other.Configures is not null)
        || (Takes.Count == other.Takes.Count && Configures is null == other.Configures is null && Length < other.Length);

    private int Length => Arguments.Sum(argument => argument is ReferenceArgument ? 2 : argument.Label.Length + argument.Text.Length + 2);

    /// <summary>Takes out of the document what the call says.</summary>
    public void Take()
    {
        foreach (var (from, steps) in Takes)
        {
            Draft.Take(from, steps);
        }
    }
}
