namespace Plimsoll.Findings;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong, or a risk.</summary>
    Warning,

    /// <summary>Certainly wrong: it will be refused, fail, hang, or open a hole.</summary>
    Error,
}
