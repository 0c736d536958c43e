namespace Plimsoll.Seccomp;

/// <summary>How a filter compares an argument with a value.</summary>
public enum CompareOperator
{
    /// <summary><c>SCMP_CMP_NE</c>.</summary>
    NotEqual,

    /// <summary><c>SCMP_CMP_LT</c>.</summary>
    Less,

    /// <summary><c>SCMP_CMP_LE</c>.</summary>
    LessOrEqual,

    /// <summary><c>SCMP_CMP_EQ</c>.</summary>
    Equal,

    /// <summary><c>SCMP_CMP_GE</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>SCMP_CMP_GT</c>.</summary>
    Greater,

    /// <summary><c>SCMP_CMP_MASKED_EQ</c>: the value is the mask, and valueTwo what must be left under it.</summary>
    MaskedEqual,
}
