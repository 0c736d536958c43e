using System.Globalization;
using Plimsoll.CommandLine;
using Plimsoll.Rules;

namespace Plimsoll.Emit;

/// <summary>What the command line of a manifest program says.</summary>
internal sealed record EmitOptions
{
    private static readonly Switch Help = new("--help", null, "print this and end");
    private static readonly Switch OutputSwitch = new("--output", "FOLDER", "write files below FOLDER; without it, print one stream");
    private static readonly Switch Environment = new("--environment", "NAME", "build for environment NAME, into its own folder") { Repeats = true };
    private static readonly Switch Declared = new("--declared-environments", "NAMES", "all environments, with ',' between: what was made for others is removed");
    private static readonly Switch PlatformsSwitch = new("--platforms", "FILE", "the platforms file; else plimsoll.platforms.yaml in this folder or above");
    private static readonly Switch RulesSwitch = new("--rules", "FILE", "the rules file; else plimsoll.rules.yaml in this folder or above");
    private static readonly Switch PresetSwitch = new("--preset", "NAME[@RELEASE]", "the rules that run: recommended, baseline, restricted, strict or all");
    private static readonly Switch DateSwitch = new("--date", "YYYY-MM-DD", "the day against which allowances are held; that of SOURCE_DATE_EPOCH or today if not given");
    private static readonly Switch FormatSwitch = new("--format", "FORMAT", "yaml or json") { Choices = ["yaml", "json"] };
    private static readonly Switch LayoutSwitch = new("--layout", "LAYOUT", "one-file or file-per-object") { Choices = ["one-file", "file-per-object"] };
    private static readonly Switch NameSwitch = new("--name", "NAME", "the name of the program's file");
    private static readonly Switch Log = new("--compiler-log", "FILE", "the compiler's SARIF log: what it says is not said again");
    private static readonly Switch Map = new("--path-map", "MAP", "the compiler's path map, REAL=WRITTEN with ',' between");
    private static readonly Switch Receipt = new("--receipt", "FILE", "write the list of emitted files to FILE at the very end");
    private static readonly Switch Project = new("--project", "FILE", "the project to name for what has no line");
    private static readonly Switch AllWarnings = new("--warnings-as-errors", null, "warnings are errors, but for rules of which the compiler log says otherwise");

    private static readonly Switch[] All =
    [
        OutputSwitch, FormatSwitch, LayoutSwitch, NameSwitch, Environment, Declared, PlatformsSwitch, RulesSwitch, PresetSwitch, DateSwitch, AllWarnings, Log, Map, Receipt, Project, Help,
    ];

    /// <summary>The folder to write to, or null for one stream on standard output.</summary>
    public string? Output { get; private init; }

    /// <summary>The environments to build; one without a name if none is asked for.</summary>
    public IReadOnlyList<string> Environments { get; private init; } = [""];

    /// <summary>All declared environments, or null if that is not known.</summary>
    public IReadOnlyList<string>? DeclaredEnvironments { get; private init; }

    /// <summary>The platforms file, or null to look for it.</summary>
    public string? Platforms { get; private init; }

    /// <summary>The rules file, or null to look for it.</summary>
    public string? RulesFile { get; private init; }

    /// <summary>The rules that run. Those that have to be asked for run too, because the project may ask for one of them alone.</summary>
    public RuleSet Rules { get; private init; } = RuleSet.All;

    /// <summary>Whether rules speak that have to be asked for.</summary>
    public bool WantsAll { get; private init; }

    /// <summary>The day against which allowances are held, if it is given.</summary>
    public DateTime? Date { get; private init; }

    /// <summary>The text form, or null to leave it to the program.</summary>
    public ManifestFormat? Format { get; private init; }

    /// <summary>The layout, or null to leave it to the program.</summary>
    public ManifestLayout? Layout { get; private init; }

    /// <summary>The name of the program's file, or null for that of the assembly.</summary>
    public string? Name { get; private init; }

    /// <summary>The compiler's SARIF log, or null.</summary>
    public string? CompilerLog { get; private init; }

    /// <summary>The compiler's path map.</summary>
    public PathMap PathMap { get; private init; } = PathMap.Empty;

    /// <summary>Where to write the list of emitted files, or null.</summary>
    public string? ReceiptFile { get; private init; }

    /// <summary>What to name for a message without a line.</summary>
    public string ProjectFile { get; private init; } = "plimsoll";

    /// <summary>Whether each warning is an error.</summary>
    public bool WarningsAsErrors { get; private init; }

    /// <summary>What stands after <c>--</c>.</summary>
    public IReadOnlyList<string> Arguments { get; private init; } = [];

    /// <summary>Whether help is wanted.</summary>
    public bool HelpWanted { get; private init; }

    /// <summary>The options in words.</summary>
    public static string HelpText { get; } = "Builds the manifests of this program.\n\nOptions:\n" + string.Concat(All.Select(option =>
        string.Create(CultureInfo.InvariantCulture, $"  {option.Name + " " + option.Value,-32} {option.Help}\n")))
        + "  @FILE                            read further arguments from FILE, one a line\n"
        + "  -- ARGUMENT...                   arguments for the program itself\n";

    /// <summary>Reads a command line.</summary>
    /// <exception cref="EmitException">The line is wrong.</exception>
    public static EmitOptions Parse(IReadOnlyList<string> arguments)
    {
        var expanded = arguments.SelectMany(Expand).ToList();
        var tail = expanded.IndexOf("--");
        var line = SwitchLine.Parse(tail < 0 ? expanded : expanded[..tail], All);
        var problem = line.Problem ?? (line.Operands.Count > 0 ? $"'{line.Operands[0]}' is not an option" : null);
        if (problem is not null)
        {
            throw new EmitException(problem + "; '--help' lists the options, and arguments of your own go after '--'");
        }

        return new()
        {
            HelpWanted = line.Has(Help),
            Output = line[OutputSwitch],
            Environments = line.Has(Environment) ? [.. line.All(Environment).Distinct().Select(Checked)] : [""],
            DeclaredEnvironments = line[Declared]?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Checked).ToList(),
            Platforms = line[PlatformsSwitch],
            RulesFile = line[RulesSwitch],
            Rules = line[PresetSwitch] is { } preset ? Preset(preset) : RuleSet.All,
            WantsAll = line[PresetSwitch] is { } all && all.StartsWith("all", StringComparison.Ordinal),
            Date = line[DateSwitch] is { } day ? BuildDate.Parse(day) ?? throw new EmitException($"'{day}' is not a day such as 2027-01-31") : null,
            Format = line[FormatSwitch] switch { "yaml" => ManifestFormat.Yaml, "json" => ManifestFormat.Json, _ => null },
            Layout = line[LayoutSwitch] switch { "one-file" => ManifestLayout.OneFile, "file-per-object" => ManifestLayout.FilePerObject, _ => null },
            Name = line[NameSwitch],
            CompilerLog = line[Log],
            PathMap = PathMap.Parse(line[Map] ?? ""),
            ReceiptFile = line[Receipt],
            ProjectFile = line[Project] ?? "plimsoll",
            WarningsAsErrors = line.Has(AllWarnings),
            Arguments = tail < 0 ? [] : expanded[(tail + 1)..],
        };
    }

    // The files of presets have a hyphen before the release.
    private static RuleSet Preset(string name) => RuleSet.Preset(name.Replace('-', '@'))
        ?? throw new EmitException($"'{name}' is not a preset such as recommended, baseline, restricted, strict, all or recommended@0.1");

    private static string Checked(string environment) => FileNames.IsPlain(environment)
        ? environment
        : throw new EmitException($"environment '{environment}' cannot name a folder; use letters, digits, '-', '_' and '.'");

    private static IEnumerable<string> Expand(string argument)
    {
        if (argument.Length < 2 || argument[0] != '@')
        {
            return [argument];
        }

        try
        {
            return File.ReadAllLines(argument[1..]).Where(line => line.Length > 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new EmitException($"'{argument[1..]}' cannot be read: {exception.Message}");
        }
    }
}
