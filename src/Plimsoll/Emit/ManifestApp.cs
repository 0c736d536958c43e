using Plimsoll.Emit;

namespace Plimsoll;

/// <summary>
/// A program that makes manifests. <c>dotnet build</c> runs it and writes its files;
/// run by hand without arguments it prints one YAML stream, ready for <c>kubectl apply -f -</c>.
/// </summary>
/// <example>
/// <code>
/// return ManifestApp.Run(args, app => app.Add(new Namespace("shop")));
/// </code>
/// </example>
public static class ManifestApp
{
    /// <summary>Builds the objects, lints them, and writes them.</summary>
    /// <param name="args">The program's command line; <c>--help</c> lists what it can say.</param>
    /// <param name="configure">Adds the objects. It is called once for each environment that is asked for.</param>
    /// <returns>The exit code: 0 if all was written, 1 after an error, 2 for a wrong command line.</returns>
    public static int Run(string[] args, Action<ManifestAppBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return RunAsync(args, app =>
        {
            configure(app);
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();
    }

    /// <summary>As <see cref="Run"/>, for programs that have to wait for something while they build their objects.</summary>
    /// <param name="args">The program's command line; <c>--help</c> lists what it can say.</param>
    /// <param name="configure">Adds the objects. It is called once for each environment that is asked for.</param>
    /// <returns>The exit code: 0 if all was written, 1 after an error, 2 for a wrong command line.</returns>
    public static Task<int> RunAsync(string[] args, Func<ManifestAppBuilder, Task> configure)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(configure);
        return EmitCommand.RunAsync(args, configure, Console.OpenStandardOutput(), Console.OpenStandardError());
    }
}
