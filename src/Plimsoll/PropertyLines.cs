using System.Diagnostics;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>
/// The line that set a property. The language gives a setter no caller line, so that a value takes the line of its object;
/// looking at the stack instead is exact, and too slow for programs in which all is well.
/// </summary>
internal static class PropertyLines
{
    private static readonly AsyncLocal<bool> Traced = new();

    /// <summary>Whether any value of this process took the line of its object.</summary>
    public static bool WereGuessed { get; private set; }

    /// <summary>Whether this run looks at the stack.</summary>
    public static bool AreTraced
    {
        get => Traced.Value;
        set => Traced.Value = value;
    }

    /// <param name="owner">Where the object was made whose property is set.</param>
    public static Origin Of(Origin owner)
    {
        if (!AreTraced)
        {
            WereGuessed = true;
            return owner;
        }

        // An initialiser is one statement to the debugger, and the object's own line in it lies closer.
        return Caller() is { } caller && !(caller.File == owner.File && caller.Line < owner.Line) ? caller : owner;
    }

    private static Origin? Caller()
    {
        foreach (var frame in new StackTrace(fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetFileName() is { } file && frame.GetFileLineNumber() is > 0 and var line && !ProgramFrame.IsOurs(frame))
            {
                return Origin.Caller(file, line);
            }
        }

        return null;
    }
}
