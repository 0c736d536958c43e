using System.Globalization;
using System.Text;
using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Emit;

/// <summary>Writes messages in the form that MSBuild and editors read: <c>file(line,column): warning PLM2001: text</c>. Each is written once.</summary>
internal sealed class BuildLog(Stream output, EmitOptions options)
{
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <summary>Whether an error was written.</summary>
    public bool HasErrors { get; private set; }

    public void Write(Severity severity, string? id, string message, Origin origin)
    {
        HasErrors |= severity == Severity.Error;
        var line = $"{Place(origin)}: {Word(severity)}{(id is null ? "" : " " + id)}: {OneLine(message)}\n";
        if (_said.Add(line))
        {
            output.Write(Encoding.UTF8.GetBytes(line));
            output.Flush();
        }
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim();

    private string Place(Origin origin)
    {
        if (origin.File is null)
        {
            return options.ProjectFile + " ";
        }

        var file = options.PathMap.Real(origin.File);
        return !origin.IsKnown ? file + " "
            : origin.Column <= 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}({origin.Line})")
            : string.Create(CultureInfo.InvariantCulture, $"{file}({origin.Line},{origin.Column})");
    }
}
