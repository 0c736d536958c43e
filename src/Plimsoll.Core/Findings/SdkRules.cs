namespace Plimsoll.Findings;

/// <summary>What can be wrong with code that uses the SDK itself. These are found in C#, not by rules over a tree.</summary>
public static class SdkRules
{
    /// <summary>The attributes of a method and its body say different things.</summary>
    public static RuleInfo AttributesDisagree { get; } = new()
    {
        Id = "PLM9001",
        Name = "attributes-disagree",
        Title = "Attributes that do not say what the method does",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "The compiler believes the attributes of a method wherever it is called, in other projects too; if they are not true, risks stay unsaid and others are invented.",
        Remedy = "Let the code fix write what the body does, or mend the body.",
    };

    /// <summary>A method of a library whose effect other projects cannot see.</summary>
    public static RuleInfo HiddenEffect { get; } = new()
    {
        Id = "PLM9002",
        Name = "hidden-effect",
        Title = "Helper whose effect other projects cannot see",
        Category = Category.Correctness,
        Severity = Severity.Info,
        Why = "The compiler does not see the bodies of other projects: after a call of a helper without attributes nothing is known of the object any more.",
        Remedy = "Let the code fix write the attributes that say what the helper does.",
    };

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [AttributesDisagree, HiddenEffect];
}
