namespace Plimsoll.Analyzers.Client;

/// <summary>How a type of the client writes what was converted to it.</summary>
internal enum ClientScalarKind
{
    /// <summary>It is no scalar.</summary>
    None,

    /// <summary>As text, such as a quantity.</summary>
    Text,

    /// <summary>As a whole number if it reads as one, else as text, such as a port.</summary>
    IntOrText,
}
