using Plimsoll.Cli.Lint;
using Plimsoll.Documents;

namespace Plimsoll.Cli.Reports;

/// <summary>Lines of the files that findings point at; one file is kept at a time, because findings come sorted.</summary>
internal sealed class SourceLines(string? inputText)
{
    private string? _file;
    private string[] _lines = [];

    /// <summary>The first line of a place, or null if it cannot be shown.</summary>
    public string? Get(Origin origin)
    {
        if (!origin.IsKnown || origin.File is null)
        {
            return null;
        }

        if (_file != origin.File)
        {
            _file = origin.File;
            _lines = Read(origin.File);
        }

        return origin.Line <= _lines.Length ? _lines[origin.Line - 1] : null;
    }

    private string[] Read(string file)
    {
        if (file == LintRun.InputName && inputText is not null)
        {
            return inputText.ReplaceLineEndings("\n").Split('\n');
        }

        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
