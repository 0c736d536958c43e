namespace Plimsoll.Documents;

/// <summary>
/// Where a node was written: a place in a C#, YAML or JSON file.
/// Lines and columns count from 1, columns in UTF-16 code units; 0 stands for "not known". A byte order mark is not counted.
/// The end column is the one after the last character.
/// </summary>
/// <param name="File">The file as the reader or the compiler named it, or null if there is none.</param>
/// <param name="Line">The first line.</param>
/// <param name="Column">The column of the first character.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The column after the last character.</param>
public readonly record struct Origin(string? File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>No place at all.</summary>
    public static Origin None => default;

    /// <summary>Whether this names a place.</summary>
    public bool IsKnown => Line > 0;

    /// <summary>A line of C#, as <c>[CallerFilePath]</c> and <c>[CallerLineNumber]</c> give it.</summary>
    public static Origin Caller(string? file, int line) => new(string.IsNullOrEmpty(file) ? null : file, line, 0, line, 0);

    /// <summary>The place in the form compilers print: <c>file(line,column)</c>.</summary>
    public override string ToString() =>
        (File ?? "?") + (Line <= 0 ? "" : Column <= 0 ? $"({Line})" : $"({Line},{Column})");
}
