namespace Plimsoll.Documents;

/// <summary>The data type of a <see cref="ScalarNode"/>, as JSON distinguishes them.</summary>
public enum ScalarType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number of any size.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An explicit null, which is not the same as an absent value.</summary>
    Null,
}
