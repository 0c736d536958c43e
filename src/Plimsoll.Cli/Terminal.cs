using Plimsoll.Documents;

namespace Plimsoll.Cli;

/// <summary>The three streams of a process, in UTF-8 on every machine; each is opened when it is first used.</summary>
internal sealed class Terminal(Func<Stream> input, Func<Stream> output, Func<Stream> errors)
{
    private Stream? _output;
    private Stream? _errors;

    public Func<Stream> Input => input;

    public Stream Output => _output ??= output();

    public static Terminal OfProcess() => OperatingSystem.IsWindows()
        ? new(() => Console.OpenStandardInput(), () => Console.OpenStandardOutput(), () => Console.OpenStandardError())
        : new(() => Console.OpenStandardInput(), () => new UnixOutput(1), () => new UnixOutput(2));

    public void Write(string text) => Output.Write(Utf8Text.Bytes(text));

    public void WriteError(string text) => (_errors ??= errors()).Write(Utf8Text.Bytes(text));
}
