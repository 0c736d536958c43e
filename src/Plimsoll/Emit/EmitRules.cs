using Plimsoll.Findings;

namespace Plimsoll.Emit;

/// <summary>What can go wrong with a manifest program itself.</summary>
internal static class EmitRules
{
    public static RuleInfo Program { get; } = new()
    {
        Id = "PLM9101",
        Name = "program-threw",
        Title = "exception in a manifest program",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The program ended with an exception before all objects were built, so nothing was written.",
        Remedy = "Mend the line that the error names.",
    };

    public static RuleInfo Usage { get; } = new()
    {
        Id = "PLM9102",
        Name = "wrong-emit",
        Title = "objects that cannot be put into files as asked",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "A command line, file name, environment or object does not allow the manifests to be written as asked.",
        Remedy = "Do what the message says.",
    };

    public static RuleInfo Output { get; } = new()
    {
        Id = "PLM9103",
        Name = "unwritable-output",
        Title = "output folder that cannot be written",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The manifests could not be written; files of an earlier run are as they were.",
        Remedy = "Give the build the right to write there, or set PlimsollOutput to another folder.",
    };

    public static RuleInfo Duplicate { get; } = new()
    {
        Id = "PLM9104",
        Name = "duplicate-object",
        Title = "two objects with the same identity",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server holds one object for each group, kind, namespace and name: the later document would silently replace the earlier one.",
        Remedy = "Give one of them another name or namespace, or add it once.",
    };

    public static RuleInfo Unknown { get; } = new()
    {
        Id = "PLM9105",
        Name = "unknown-value",
        Title = "value that was never decided",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "A tree holds a placeholder for a value that is not known, such as a hole of a template, which no manifest can hold.",
        Remedy = "Set the value before the object is added.",
    };

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [Program, Usage, Output, Duplicate, Unknown];
}
