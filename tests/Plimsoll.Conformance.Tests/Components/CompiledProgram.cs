using System.Collections.Concurrent;
using System.Diagnostics;

namespace Plimsoll.Conformance.Tests.Components;

/// <summary>Small C programs that tests talk to, compiled once.</summary>
internal static class CompiledProgram
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Programs = new(StringComparer.Ordinal);

    /// <summary>The path of the program made of a source file beside the tests, with further arguments for the compiler.</summary>
    public static string Of(string source, params string[] arguments) =>
        Programs.GetOrAdd(source, _ => new(() => Compile(Path.Combine(AppContext.BaseDirectory, source), arguments))).Value;

    private static string Compile(string source, string[] arguments)
    {
        var program = Path.ChangeExtension(source, ".out");
        using var compiler = Process.Start(new ProcessStartInfo("gcc", ["-O1", "-Wall", "-o", program, source, .. arguments]) { RedirectStandardError = true })!;
        var errors = compiler.StandardError.ReadToEnd();
        compiler.WaitForExit();
        Assert.True(compiler.ExitCode == 0, errors);
        return program;
    }
}
