namespace Plimsoll.Annotations;

/// <summary>What form an argument must have.</summary>
public enum ValueForm
{
    /// <summary>Text that is not empty, or a collection with at least one item, none of which is empty.</summary>
    NotEmpty,

    /// <summary>The number of a port, from 1 to 65535, or the name of one.</summary>
    Port,

    /// <summary>A path that starts with <c>/</c>.</summary>
    AbsolutePath,

    /// <summary>A number that is 0 or more.</summary>
    NotNegative,

    /// <summary>A number that is 1 or more.</summary>
    Positive,

    /// <summary>The position of an argument of a system call, from 0 to 5.</summary>
    ArgumentIndex,
}
