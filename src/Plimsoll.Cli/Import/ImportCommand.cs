using Plimsoll.CSharp;
using Plimsoll.Schemas;

namespace Plimsoll.Cli.Import;

/// <summary><c>plimsoll import</c>.</summary>
internal static class ImportCommand
{
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var options = ImportOptions.Parse(arguments);
        if (options.HelpWanted)
        {
            terminal.Write(ImportOptions.HelpText);
            return ExitCode.Clean;
        }

        if (options.Problem is { } problem)
        {
            terminal.WriteError($"plimsoll import: {problem}\nplimsoll import --help says what can be given\n");
            return ExitCode.WrongUsage;
        }

        var input = ImportInput.Read(options.Paths, terminal.Input);
        foreach (var line in input.Unreadable.Concat(input.LeftOut))
        {
            terminal.WriteError($"plimsoll import: {line}\n");
        }

        if (!Write(input, options, terminal))
        {
            return ExitCode.WrongUsage;
        }

        return input.Unreadable.Count > 0 ? ExitCode.Unreadable : input.LeftOut.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static bool Write(ImportInput input, ImportOptions options, Terminal terminal)
    {
        if (input.Documents.Count == 0)
        {
            terminal.WriteError("plimsoll import: there are no documents to import\n");
            return input.Unreadable.Count > 0 || input.LeftOut.Count > 0;
        }

        var writer = new CSharpWriter(KubernetesSchema.Default, input.Comments);
        try
        {
            if (options.Output is { } folder)
            {
                new ProjectFolder(folder, options.Force).Write(writer.Files(input.Documents));
                return true;
            }

            terminal.Write(writer.Program(input.Documents));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.WriteError($"plimsoll import: the program cannot be written: {exception.Message.TrimEnd('.')}\n");
            return false;
        }
    }
}
