using System.Text;
using Plimsoll.Findings;

namespace Plimsoll.Emit;

/// <summary>The command line around an <see cref="EmitRun"/>: help, wrong usage, and exit codes.</summary>
internal static class EmitCommand
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args, Func<ManifestAppBuilder, Task> configure, Stream output, Stream errors)
    {
        EmitOptions options;
        try
        {
            options = EmitOptions.Parse(args);
        }
        catch (EmitException exception)
        {
            errors.Write(Encoding.UTF8.GetBytes($"plimsoll : error {EmitRules.Usage.Id}: {exception.Message}\n"));
            return WrongUsage;
        }

        if (options.HelpWanted)
        {
            output.Write(Encoding.UTF8.GetBytes(EmitOptions.HelpText));
            return Done;
        }

        var log = new BuildLog(errors, options);
        try
        {
            return await new EmitRun(options, log, output).RunAsync(configure).ConfigureAwait(false) ? Done : Failed;
        }
        catch (EmitException exception)
        {
            log.Write(Severity.Error, EmitRules.Usage.Id, exception.Message, exception.Origin);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Write(Severity.Error, EmitRules.Output.Id, $"manifests cannot be written{(options.Output is { } folder ? $" to '{folder}'" : "")}: {exception.Message.TrimEnd('.')}", default);
        }

        return Failed;
    }
}
