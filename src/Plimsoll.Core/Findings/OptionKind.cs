namespace Plimsoll.Findings;

/// <summary>The form of what a project says to a rule.</summary>
public enum OptionKind
{
    /// <summary>Names, as a list or with commas between; <c>*</c> in one stands for any characters.</summary>
    Names,

    /// <summary>A whole number, 0 or more.</summary>
    Number,

    /// <summary>Numbers and ranges of them, such as <c>[80, 8000-8999]</c>.</summary>
    Ranges,

    /// <summary>Keys, each with the names that its value may be.</summary>
    Map,
}
