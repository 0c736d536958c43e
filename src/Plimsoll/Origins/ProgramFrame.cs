using System.Diagnostics;

namespace Plimsoll;

/// <summary>Tells the user's code on a stack from ours.</summary>
internal static class ProgramFrame
{
    /// <summary>The simple name of the assembly that a frame runs in; empty if it is not known.</summary>
    public static string Assembly(StackFrame frame) => (DiagnosticMethodInfo.Create(frame)?.DeclaringAssemblyName ?? "").Split(',')[0];

    public static bool IsOurs(StackFrame frame) => Assembly(frame) is "Plimsoll" or "Plimsoll.IO" or "Plimsoll.Core" or "YamlDotNet";
}
