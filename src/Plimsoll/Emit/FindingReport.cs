using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Emit;

/// <summary>Says findings at the C# line that set the value, unless the compiler already did, or was told not to.</summary>
internal sealed class FindingReport(EmitOptions options, BuildLog log)
{
    private readonly Lazy<CompilerLog> _compiler = new(() => CompilerLog.Read(options.CompilerLog, options.PathMap));
    private readonly Pragmas _pragmas = new();
    private readonly EditorConfig _editorConfig = new();

    /// <param name="finding">What to say.</param>
    /// <param name="addedAt">The line that added the object, for values that know no line of their own.</param>
    public void Add(Finding finding, Origin addedAt = default)
    {
        var id = finding.Rule.Id;
        var origin = finding.Origin.IsKnown || finding.Origin.File is not null ? finding.Origin : addedAt;
        var file = origin.File is null ? null : options.PathMap.Real(origin.File);
        if (Configured(finding, file) is { } severity
            && !_compiler.Value.Has(id, file, origin.Line)
            && !_pragmas.Disable(id, file, origin.Line))
        {
            log.Write(severity, id, finding.Message, origin);
        }
    }

    /// <summary>The severity that the project gives the finding; null if it switches the rule off.</summary>
    private Severity? Configured(Finding finding, string? file)
    {
        var own = finding.Severity;
        var raised = options.WarningsAsErrors && own == Severity.Warning ? Severity.Error : own;
        return LevelOf(finding.Rule, file) switch
        {
            null => finding.Rule.IsOptIn && !options.WantsAll ? null : raised,
            "none" => null,
            // "All warnings are errors" shows in the log as a level of the rule, yet it leaves a mere note alone.
            "error" => own == Severity.Info && options.WarningsAsErrors ? own : Severity.Error,
            "warning" => Severity.Warning,
            _ => Severity.Info,
        };
    }

    private string? LevelOf(RuleInfo rule, string? file) => file is not null && _compiler.Value.HasLevelsByFile(rule.Id)
        ? _editorConfig.LevelOf(rule.Id, rule.Category.ToString(), file)
        : _compiler.Value.LevelOf(rule.Id);
}
