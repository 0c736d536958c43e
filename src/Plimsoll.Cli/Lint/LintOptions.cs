using Plimsoll.CommandLine;
using Plimsoll.Findings;
using Plimsoll.Rules;

namespace Plimsoll.Cli.Lint;

/// <summary>What the command line of <c>plimsoll lint</c> says.</summary>
internal sealed record LintOptions
{
    private static readonly Switch PlatformsSwitch = new("--platforms", "FILE", "the platforms file; else plimsoll.platforms.yaml beside the first PATH or above");
    private static readonly Switch KubernetesSwitch = new("--kubernetes", "VERSION", "a cluster of this version, instead of a platforms file");
    private static readonly Switch PsaSwitch = new("--psa", "LEVEL[@VERSION]", "only the checks of a level of Pod Security: baseline or restricted, such as restricted@1.34");
    private static readonly Switch PresetSwitch = new("--preset", "NAME[@RELEASE]", "recommended, baseline, restricted, strict or all; with @0.1 the rules of that release");
    private static readonly Switch OnlySwitch = new("--only", "RULES", "only these rules, by id or name, with ',' between");
    private static readonly Switch FormatSwitch = new("--format", "FORMAT", "text, json, sarif, junit or github; text if not given") { Choices = ["text", "json", "sarif", "junit", "github"] };
    private static readonly Switch FailOnSwitch = new("--fail-on", "SEVERITY", "info, warning, error or never: exit 1 from this severity on; warning if not given")
    {
        Choices = ["info", "warning", "error", "never"],
    };

    private static readonly Switch OutputSwitch = new("--output", "FILE", "write the report to FILE instead of standard output");
    private static readonly Switch BaselineSwitch = new("--baseline", "FILE", "say nothing of the findings that FILE knows of");
    private static readonly Switch WriteBaselineSwitch = new("--write-baseline", null, "with --baseline: write what is found to FILE, and end well");
    private static readonly Switch ForeignSwitch = new(
        "--honour-foreign-suppressions", null, "say nothing of what kube-linter, Polaris, kube-score, Checkov or Trivy are told to be silent about");

    private static readonly Switch ConvertSwitch = new(
        "--convert-foreign-suppressions", null, "write allowances beside those suppressions, then report what is left");

    private static readonly Switch DateSwitch = new("--date", "YYYY-MM-DD", "the day against which allowances are held; that of SOURCE_DATE_EPOCH or today if not given");
    private static readonly Switch FixSwitch = new("--fix", null, "make the fixes that surely work, then report what is left");
    private static readonly Switch DryRunSwitch = new("--dry-run", null, "with --fix or --convert-foreign-suppressions: print what would change as a diff, and write nothing");
    private static readonly Switch RulesSwitch = new("--rules", "FILE", "the rules file; else plimsoll.rules.yaml beside the first PATH or above");
    private static readonly Switch SetSwitch = new("--set", "RULE.OPTION=VALUE", "say this to a rule, over what the rules file says") { Repeats = true };
    private static readonly Switch HelpSwitch = new("--help", null, "print this and end");

    private static readonly Switch[] All = [PlatformsSwitch, KubernetesSwitch, PsaSwitch, PresetSwitch, OnlySwitch, FormatSwitch, FailOnSwitch, OutputSwitch, BaselineSwitch, WriteBaselineSwitch, ForeignSwitch, ConvertSwitch, DateSwitch, FixSwitch, DryRunSwitch, RulesSwitch, SetSwitch, HelpSwitch];

    public IReadOnlyList<string> Paths { get; private init; } = [];

    public string? Platforms { get; private init; }

    public string? Kubernetes { get; private init; }

    /// <summary>The rules file, or null to look for it.</summary>
    public string? RulesFile { get; private init; }

    /// <summary>What is said to rules, each as <c>RULE.OPTION=VALUE</c>.</summary>
    public IReadOnlyList<string> Settings { get; private init; } = [];

    /// <summary>The rules that run.</summary>
    public RuleSet Rules { get; private init; } = RuleSet.Default;

    public string Format { get; private init; } = "text";

    /// <summary>The least severity that fails, or null for none.</summary>
    public Severity? FailOn { get; private init; }

    public string? Output { get; private init; }

    /// <summary>The file of findings that are known, or null.</summary>
    public string? Baseline { get; private init; }

    /// <summary>Whether what other tools are told to be silent about counts here.</summary>
    public bool HonoursForeign { get; private init; }

    public bool WritesBaseline { get; private init; }

    /// <summary>The day against which allowances are held, if it is given.</summary>
    public DateTime? Date { get; private init; }

    /// <summary>Whether fixes are made.</summary>
    public bool IsFixing { get; private init; }

    /// <summary>Whether suppressions of other tools are turned into allowances.</summary>
    public bool IsConverting { get; private init; }

    /// <summary>Whether what fixes would change is printed instead of written.</summary>
    public bool IsDryRun { get; private init; }

    public bool HelpWanted { get; private init; }

    /// <summary>What is wrong with the command line, or null.</summary>
    public string? Problem { get; private init; }

    public static string HelpText => """
        Lints files: Kubernetes objects, OCI runtime specs and seccomp profiles, in YAML or JSON, in any mix.

        Usage: plimsoll lint PATH... [options]

        A PATH is a file, a folder (all *.yaml, *.yml and *.json below it, but for hidden folders,
        node_modules, bin and obj, the templates of Helm charts, and what a kustomization.yaml
        names as a patch), or '-' for
        standard input.

        Options:

        """ + string.Concat(All.Select(option => $"  {option.Name + " " + option.Value,-30} {option.Help}\n"))
        + """

        Exit: 0 clean, 1 findings, 2 wrong usage or input that cannot be read.

        """;

    public static LintOptions Parse(IReadOnlyList<string> arguments)
    {
        var line = SwitchLine.Parse(arguments, All);
        if (line.Has(HelpSwitch))
        {
            return new() { HelpWanted = true };
        }

        var psa = line[PsaSwitch] is { } level ? PodSecurityStandard.TryParse(level) : null;
        var problem = line.Problem
            ?? (line.Has(PsaSwitch) && psa is null ? $"'{line[PsaSwitch]}' is not a level of Pod Security such as baseline, restricted@1.34 or restricted@latest" : null)
            ?? (line[PresetSwitch] is { } preset && RuleSet.Preset(preset) is null ? $"'{preset}' is not a preset such as recommended, baseline, restricted, strict, all or recommended@0.1" : null)
            ?? (line[OnlySwitch] is { } only && Array.Find(only.Split(','), name => RuleNames.IdOf(name) is null) is { } unknown ? $"no rule is called '{unknown}'; plimsoll explain lists them all" : null)
            ?? (line.Has(OnlySwitch) && (line.Has(PsaSwitch) || line.Has(PresetSwitch)) ? "'--only' names all rules that run: '--psa' and '--preset' have no meaning beside it" : null)
            ?? (line.Has(PsaSwitch) && line.Has(PresetSwitch) ? "'--psa' runs the checks of a level and nothing else, so '--preset' has no meaning beside it" : null)
            ?? (line.Operands.Count == 0 ? "no PATH is given" : null)
            ?? (line.Has(PlatformsSwitch) && line.Has(KubernetesSwitch) ? "'--kubernetes' stands in for a platforms file: give one of the two" : null)
            ?? (line.Has(WriteBaselineSwitch) && !line.Has(BaselineSwitch) ? "'--write-baseline' writes the file of '--baseline': give both" : null)
            ?? (line[DateSwitch] is { } day && BuildDate.Parse(day) is null ? $"'{day}' is not a day such as 2027-01-31" : null)
            ?? (line.Has(DryRunSwitch) && !line.Has(FixSwitch) && !line.Has(ConvertSwitch) ? "'--dry-run' says how '--fix' works: give both" : null)
            ?? (line.Has(FixSwitch) && line.Has(ConvertSwitch) ? "'--fix' and '--convert-foreign-suppressions' both change files: do one after the other" : null)
            ?? ((line.Has(FixSwitch) || line.Has(ConvertSwitch)) && ReadsInput(line.Operands) ? $"'{(line.Has(FixSwitch) ? FixSwitch.Name : ConvertSwitch.Name)}' changes files, and standard input is none: give its file" : null);
        return new()
        {
            Problem = problem,
            Paths = line.Operands,
            Platforms = line[PlatformsSwitch],
            Kubernetes = line[KubernetesSwitch],
            RulesFile = line[RulesSwitch],
            Settings = line.All(SetSwitch),
            Rules = problem is null && line[OnlySwitch] is { } ids ? Only(ids) : psa is not null ? RuleSet.Only(psa) : line[PresetSwitch] is { } named && RuleSet.Preset(named) is { } chosen ? chosen : RuleSet.Default,
            Format = line[FormatSwitch] ?? "text",
            Output = line[OutputSwitch],
            Baseline = line[BaselineSwitch],
            HonoursForeign = line.Has(ForeignSwitch),
            WritesBaseline = line.Has(WriteBaselineSwitch),
            Date = line[DateSwitch] is { } date ? BuildDate.Parse(date) : null,
            IsFixing = line.Has(FixSwitch),
            IsConverting = line.Has(ConvertSwitch),
            IsDryRun = line.Has(DryRunSwitch),
            FailOn = line[FailOnSwitch] switch
            {
                "never" => null,
                "info" => Severity.Info,
                "error" => Severity.Error,
                _ => Severity.Warning,
            },
        };
    }

    // Without LINQ, whose loading a short run would feel.
    private static RuleSet Only(string names) => RuleSet.Only(Array.ConvertAll(names.Split(','), name => RuleNames.IdOf(name)!));

    private static bool ReadsInput(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            if (path == InputFiles.StandardInput)
            {
                return true;
            }
        }

        return false;
    }
}
