using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>What a call gets if a term holds.</summary>
/// <param name="Term">The term.</param>
/// <param name="Action">What the call gets.</param>
/// <param name="Origin">Where the rule is written.</param>
internal sealed record TermAction(RuleTerm Term, FilterAction Action, Origin Origin);
