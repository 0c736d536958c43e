using System.Reflection;
using System.Text;
using Plimsoll.Emit;

/// <summary>
/// Loaded before the program's own <c>Main</c> when a build runs it, by the runtime's contract: this name, in no namespace.
/// An exception that no one catches, be it before or after <c>ManifestApp.Run</c>, becomes one build error instead of a stack dump.
/// Source: https://github.com/dotnet/runtime/blob/main/docs/design/features/host-startup-hook.md
/// </summary>
internal static class StartupHook
{
    public static void Initialize() => AppDomain.CurrentDomain.UnhandledException += (_, uncaught) =>
    {
        if (uncaught.ExceptionObject is not Exception exception)
        {
            return;
        }

        var (message, origin) = ProgramError.Describe(exception, Assembly.GetEntryAssembly() ?? typeof(StartupHook).Assembly);
        var place = origin.IsKnown ? $"{origin}" : (Environment.GetEnvironmentVariable("PLIMSOLL_PROJECT") ?? "plimsoll") + " ";
        using var errors = Console.OpenStandardError();
        errors.Write(Encoding.UTF8.GetBytes($"{place}: error {EmitRules.Program.Id}: {message.ReplaceLineEndings(" ")}\n"));
        Environment.Exit(EmitCommand.Failed);
    };
}
