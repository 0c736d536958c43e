using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>Says which rules had to be decided for a form that holds every rule for every container, and on what assumption.</summary>
internal static class DecisionNotes
{
    public static void Add(ParsedProfile profile, ConversionInputs inputs, string form, List<ConversionNote> notes)
    {
        var selectors = profile.Rules.Where(rule => rule.IsConditional).SelectMany(rule => new[] { rule.Includes, rule.Excludes }).ToList();
        if (inputs.Capabilities is null && selectors.FirstOrDefault(selector => selector.Capabilities.Count > 0) is { } byCapability)
        {
            notes.Add(Note("rules for some capabilities", form, "decided for a container with the default capabilities", byCapability.Node));
        }

        if (inputs.Kernel is null && selectors.FirstOrDefault(selector => selector.MinKernel is not null) is { } byKernel)
        {
            notes.Add(Note("rules for some kernels", form, "decided for a kernel that is new enough", byKernel.Node));
        }

        if (inputs.Arch is null && selectors.FirstOrDefault(selector => selector.Arches.Count > 0) is { } byArch)
        {
            notes.Add(Note("rules for some architectures", form, "decided for x86_64", byArch.Node));
        }

        if (inputs.Arch is null && profile.ArchMap.Count > 1)
        {
            notes.Add(Note("architectures of other machines", form, "decided for x86_64", profile.Value["archMap"].Node));
        }

        if (profile.Rules.FirstOrDefault(rule => rule.Node.ContainsKey("comment")) is { } commented)
        {
            notes.Add(new($"comments of rules: {form} has no place for them: left out", commented.Node["comment"], false));
        }
    }

    private static ConversionNote Note(string what, string form, string decision, ConfigNode? node) =>
        new($"{what}: {form} cannot express them: {decision}", node, true);
}
