using System.Diagnostics;
using System.Reflection;
using Plimsoll.Documents;

namespace Plimsoll.Emit;

/// <summary>What an exception out of the user's code comes down to: one line of that code, and one sentence.</summary>
internal static class ProgramError
{
    public static (string Message, Origin Origin) Describe(Exception exception, Assembly program)
    {
        var cause = Cause(exception);
        var message = $"{cause.GetType().Name}: {cause.Message}";
        return (message, Line(cause, program) ?? Line(exception, program) ?? Origin.None);
    }

    /// <summary>The exception that others were only wrapped around.</summary>
    private static Exception Cause(Exception exception) => exception switch
    {
        TargetInvocationException or TypeInitializationException when exception.InnerException is { } inner => Cause(inner),
        AggregateException { InnerExceptions: [var only] } => Cause(only),
        _ => exception,
    };

    /// <summary>The innermost line of the program itself, else of any other code that is not ours and has lines.</summary>
    private static Origin? Line(Exception exception, Assembly program)
    {
        Origin? other = null;
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            var origin = new Origin(frame.GetFileName(), frame.GetFileLineNumber(), frame.GetFileColumnNumber(), frame.GetFileLineNumber(), 0);
            if (origin.File is null || !origin.IsKnown || ProgramFrame.IsOurs(frame))
            {
                continue;
            }

            if (ProgramFrame.Assembly(frame) == program.GetName().Name)
            {
                return origin;
            }

            other ??= origin;
        }

        return other;
    }
}
