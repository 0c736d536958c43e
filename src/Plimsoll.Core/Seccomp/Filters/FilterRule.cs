using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>One call of one rule, as a runtime hands it to libseccomp.</summary>
/// <param name="Name">The call.</param>
/// <param name="Source">The rule that names it.</param>
/// <param name="Action">What it gets.</param>
/// <param name="Comparisons">What must all hold.</param>
internal sealed record FilterRule(ScalarNode Name, SeccompRule Source, FilterAction Action, IReadOnlyList<Comparison> Comparisons);
