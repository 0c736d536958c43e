namespace Plimsoll.Findings;

/// <summary>Something that a project says to a rule in its <c>plimsoll.rules.yaml</c>, such as the registries that images may come from.</summary>
/// <param name="Name">The key.</param>
/// <param name="Kind">The form of its value.</param>
/// <param name="Meaning">What it says, as a sentence without its full stop.</param>
public sealed record RuleOption(string Name, OptionKind Kind, string Meaning);
