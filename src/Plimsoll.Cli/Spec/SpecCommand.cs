using Plimsoll.Files;

namespace Plimsoll.Cli.Spec;

/// <summary><c>plimsoll spec</c>.</summary>
internal static class SpecCommand
{
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var options = SpecOptions.Parse(arguments);
        if (options.HelpWanted)
        {
            terminal.Write(SpecOptions.HelpText);
            return ExitCode.Clean;
        }

        if (options.Problem is { } problem)
        {
            terminal.WriteError($"plimsoll spec: {problem}\nplimsoll spec --help says what can be given\n");
            return ExitCode.WrongUsage;
        }

        try
        {
            Show(options, terminal);
            return ExitCode.Clean;
        }
        catch (SpecException exception)
        {
            terminal.WriteError($"plimsoll spec: {exception.Message}\n");
            return ExitCode.WrongUsage;
        }
    }

    private static void Show(SpecOptions options, Terminal terminal)
    {
        var input = SpecInput.Read(options, terminal.Input);
        foreach (var patch in input.Patches)
        {
            terminal.WriteError($"plimsoll spec: {patch} is passed over: a part of a kustomization is no object by itself; give what kustomize builds\n");
        }

        var subject = SpecSubject.Choose(options, input);
        foreach (var note in subject.Notes)
        {
            terminal.WriteError($"plimsoll spec: {note}\n");
        }

        var spec = subject.Resolve(input);
        using var output = new StreamBufferWriter(terminal.Output);
        if (options.Json)
        {
            SpecJson.Write(spec, output);
        }
        else
        {
            SpecText.Write(spec, subject.Title, output);
        }
    }
}
