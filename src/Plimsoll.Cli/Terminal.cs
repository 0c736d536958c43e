using System.Text;

namespace Plimsoll.Cli;

/// <summary>The three streams of a process, in UTF-8 on every machine.</summary>
internal sealed class Terminal(Stream input, Stream output, Stream errors) : IDisposable
{
    public Stream Input => input;

    public Stream Output => output;

    public void Write(string text) => output.Write(Encoding.UTF8.GetBytes(text));

    public void WriteError(string text) => errors.Write(Encoding.UTF8.GetBytes(text));

    public void Dispose() => output.Flush();
}
