namespace Plimsoll.Text;

/// <summary>How a text is written in YAML.</summary>
internal enum TextStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>In double quotes, with nothing to escape.</summary>
    Quoted,

    /// <summary>In double quotes, with escapes.</summary>
    Escaped,

    /// <summary>As a literal block, line by line.</summary>
    Literal,
}
