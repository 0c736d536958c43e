namespace Plimsoll.Seccomp;

/// <summary>The operators by their names in profiles.</summary>
public static class CompareOperators
{
    private static readonly string[] All =
        ["SCMP_CMP_NE", "SCMP_CMP_LT", "SCMP_CMP_LE", "SCMP_CMP_EQ", "SCMP_CMP_GE", "SCMP_CMP_GT", "SCMP_CMP_MASKED_EQ"];

    /// <summary>All names, in the order of <see cref="CompareOperator"/>.</summary>
    public static IReadOnlyList<string> Names => All;

    /// <summary>The operator of a name; null if there is none.</summary>
    public static CompareOperator? Of(string? name)
    {
        var index = Array.IndexOf(All, name);
        return index < 0 ? null : (CompareOperator)index;
    }

    /// <summary>The name of an operator.</summary>
    public static string NameOf(CompareOperator op) => All[(int)op];
}
