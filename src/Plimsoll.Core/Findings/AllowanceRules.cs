namespace Plimsoll.Findings;

/// <summary>What can be wrong with an allowance itself.</summary>
public static class AllowanceRules
{
    /// <summary>An allowance that does not say why.</summary>
    public static RuleInfo WithoutReason { get; } = About("PLM9011", "allowance-without-reason", "Allowance without a reason",
        "Nobody can tell later whether what is allowed is still wanted, so an allowance without a reason allows nothing.",
        "Write the reason as the value of the annotation.");

    /// <summary>An allowance whose last day is over.</summary>
    public static RuleInfo Expired { get; } = About("PLM9012", "allowance-expired", "Allowance that has expired",
        "Its last day is over, so it allows nothing any more. A date that cannot be read is over as well.",
        "Mend what is allowed, or give a later date as until 2027-01-31.");

    /// <summary>An allowance that matches nothing.</summary>
    public static RuleInfo Unused { get; } = About("PLM9013", "allowance-unused", "Allowance that matches nothing",
        "It stands on the wrong object, names the wrong rule, container or field, or what it allowed was mended. Left in place it would hide the next finding of the rule.",
        "Remove it, or put it on the object with the finding.");

    /// <summary>An entry of a baseline that matches nothing.</summary>
    public static RuleInfo StaleBaseline { get; } = About("PLM9014", "baseline-entry-unused", "Entry of a baseline that matches nothing",
        "What was known was mended. Left in place the entry would hide it if it came back.",
        "Write the baseline anew with --write-baseline.", Severity.Info);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [WithoutReason, Expired, Unused, StaleBaseline];

    private static RuleInfo About(string id, string name, string title, string why, string remedy, Severity severity = Severity.Warning) => new()
    {
        Id = id,
        Name = name,
        Title = title,
        Category = Category.Correctness,
        Severity = severity,
        Why = why,
        Remedy = remedy,
    };
}
