using System.Collections.Concurrent;
using System.Diagnostics;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>
/// The line that set a property. The language gives a setter no caller line, so that a value takes the line of its object;
/// looking at the stack instead is exact, and too slow for programs in which all is well.
/// </summary>
internal static class PropertyLines
{
    private static readonly AsyncLocal<Func<string, string>?> Real = new();
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>Whether any value of this process took the line of its object.</summary>
    public static bool WereGuessed { get; private set; }

    /// <summary>How this run, which looks at the stack, finds the real path of a file that the compiler named; null for a run that does not look.</summary>
    public static Func<string, string>? RealPath
    {
        get => Real.Value;
        set => Real.Value = value;
    }

    /// <param name="owner">Where the object was made whose property is set.</param>
    public static Origin Of(Origin owner)
    {
        if (RealPath is null)
        {
            WereGuessed = true;
            return owner;
        }

        // An initialiser is one statement to the debugger, and the object's own line in it lies closer.
        return Caller() is not var (caller, property) ? owner
            : caller.File != owner.File || caller.Line > owner.Line ? caller
            : Initializer(owner, property) is { } line ? Origin.Caller(owner.File!, line)
            : caller.Line == owner.Line ? caller : owner;
    }

    /// <summary>Where a program called one of our setters, and the property that it is of.</summary>
    private static (Origin Place, string Property)? Caller()
    {
        var property = "";
        foreach (var frame in new StackTrace(fNeedFileInfo: true).GetFrames())
        {
            if (ProgramFrame.IsOurs(frame))
            {
                property = DiagnosticMethodInfo.Create(frame)?.Name ?? "";
            }
            else if (frame.GetFileName() is { } file && frame.GetFileLineNumber() is > 0 and var line)
            {
                return (Origin.Caller(file, line), property.StartsWith("set_", StringComparison.Ordinal) ? property[4..] : "");
            }
        }

        return null;
    }

    // The text may have moved or changed since the program was compiled: then the object's line has to do.
    private static int? Initializer(Origin owner, string property)
    {
        try
        {
            return property.Length == 0 || owner.File is null ? null : InitializerLines.Of(Texts.GetOrAdd(RealPath!(owner.File), File.ReadAllText), owner.Line, property);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
