using Plimsoll.CommandLine;
using Plimsoll.Documents;
using Plimsoll.Files;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Cli.Lint;

/// <summary>Reads files and lints all their documents together.</summary>
internal sealed class LintRun(LintOptions options, Func<Stream> input)
{
    /// <summary>What standard input is called in findings.</summary>
    public const string InputName = "<stdin>";

    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly HashSet<string> _platformFiles = new(StringComparer.Ordinal);
    private string? _inputText;
    private int _documents;
    private int _unfilled;
    private bool _unreadable;

    public LintResult Run()
    {
        var inputs = InputFiles.Of(options.Paths);
        var platforms = ReadPlatforms();
        foreach (var (folder, reason) in inputs.Unreadable)
        {
            Add([new(TextProblemKind.Unreadable, $"folder cannot be read: {reason.TrimEnd('.')}", new(folder, 0, 0, 0, 0))]);
        }

        var allowed = new AllowedFindings(options.Date ?? BuildDate.Today()) { HonoursForeign = options.HonoursForeign };
        _findings.AddRange(Linter.Run(Documents(inputs.Files).Select(inputs.Seen).Select(Filled), platforms, ChosenRules(), allowed, () => _unreadable));
        _findings.Sort(Compare);
        var byComment = new List<Finding>();
        return new(inputs.Files.Count, _documents, options.HonoursForeign ? ForeignComments.Apply(_findings, _inputText, byComment) : _findings)
        {
            Skipped = inputs.Skipped,
            WithPlugins = inputs.WithPlugins,
            Unfilled = _unfilled,
            Allowed = byComment.Count == 0 ? allowed.Findings : [.. allowed.Findings, .. byComment],
            HasUnreadable = _unreadable,
            InputText = _inputText,
        };
    }

    /// <summary>Lints documents as <see cref="Run"/> does, with what the options say of platforms.</summary>
    public Func<IReadOnlyList<ConfigDocument>, IReadOnlyList<Finding>> Rules()
    {
        var (inputs, platforms, rules) = (InputFiles.Of(options.Paths), ReadPlatforms(), ChosenRules());
        return documents =>
        {
            var seen = documents.Select(inputs.Seen).Select(Filled).ToList();
            var findings = Lint(documents);
            if (documents.SequenceEqual(seen))
            {
                return findings;
            }

            // What is mended is the text as it is, where the finding holds whatever becomes of the text.
            var kept = Lint(seen).Select(static finding => (finding.Rule, finding.Origin, finding.Message)).ToHashSet();
            return [.. findings.Where(finding => kept.Contains((finding.Rule, finding.Origin, finding.Message)))];
        };

        IReadOnlyList<Finding> Lint(IEnumerable<ConfigDocument> documents) => Linter.Run(documents, platforms, rules, new AllowedFindings(options.Date ?? BuildDate.Today()));
    }

    /// <summary>The findings in documents that other tools are told to be silent about, by all rules: whoever asks for one later is not surprised.</summary>
    public IReadOnlyList<Finding> Suppressed(IReadOnlyList<ConfigDocument> documents)
    {
        var allowed = new AllowedFindings(options.Date ?? BuildDate.Today()) { HonoursForeign = true };
        var findings = Linter.Run(documents, ReadPlatforms(), RuleSet.All.With(ChosenRules().Settings), allowed);
        var byComment = new List<Finding>();
        ForeignComments.Apply(findings, null, byComment);
        return [.. allowed.Findings.Where(finding => !IsOurs(finding.Allowance!)), .. byComment.Where(finding => finding.Allowance is not null)];
    }

    private ConfigDocument Filled(ConfigDocument document)
    {
        var seen = Substitution.WithHoles(document);
        _unfilled += ReferenceEquals(seen, document) ? 0 : 1;
        return seen;
    }

    private static bool IsOurs(Allowance allowance) => allowance.Node.Parent is MappingNode annotations
        && annotations.Entries.Any(entry => ReferenceEquals(entry.Value, allowance.Node) && entry.Key.StartsWith(Allowance.Prefix, StringComparison.Ordinal));

    /// <summary>The rules, with what the project and the command line say to them.</summary>
    private RuleSet ChosenRules()
    {
        var file = options.RulesFile ?? RuleSettingsFile.Find(InputFiles.StartFolder(options.Paths));
        var shown = file is null ? null : Shown(file);
        var (settings, findings) = RuleSettingsFile.Read(file, shown);
        _findings.AddRange(findings);
        _unreadable |= findings.Any(finding => finding.Rule == FormRules.UnreadableFile);
        if (shown is not null)
        {
            _order.TryAdd(shown, _order.Count);
        }

        foreach (var line in options.Settings)
        {
            settings = RuleSettingsFile.Parse(line).Over(settings);
        }

        return options.Rules.With(settings);
    }

    private PlatformSet ReadPlatforms()
    {
        if (options.Kubernetes is { } version)
        {
            return PlatformSet.ForKubernetes(version);
        }

        var file = options.Platforms ?? PlatformsFile.Find(InputFiles.StartFolder(options.Paths));
        return file is null ? PlatformSet.Empty : ReadPlatforms(file, Shown(file));
    }

    private PlatformSet ReadPlatforms(string file, string shown)
    {
        if (!_platformFiles.Add(FullPath.Of(file)))
        {
            return PlatformSet.Empty;
        }

        var text = TextFile.Read(file, shown);
        Add(text.Problems);
        _order.TryAdd(shown, _order.Count);
        if (text.Documents is not [var first, ..])
        {
            return PlatformSet.Empty;
        }

        var result = PlatformFile.Read(new ConfigDocument(first.Root, shown, first.Index, DocumentKind.Platforms));
        _findings.AddRange(result.Findings);
        return result.Platforms;
    }

    /// <summary>The documents of all files, each read when it is asked for, so that they are not in memory all at once.</summary>
    private IEnumerable<ConfigDocument> Documents(IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            if (FileName.Is(file, PlatformsFile.Name))
            {
                ReadPlatforms(file, file);
                continue;
            }

            // The one that holds has been read.
            if (FileName.Is(file, RuleSettingsFile.Name))
            {
                continue;
            }

            var name = file == InputFiles.StandardInput ? InputName : file;
            _order.TryAdd(name, _order.Count);
            foreach (var part in file == InputFiles.StandardInput ? ReadInput() : TextFile.ReadEach(file))
            {
                Add(part.Problems);
                foreach (var document in part.Documents)
                {
                    _documents++;
                    yield return document;
                }
            }
        }
    }

    private IEnumerable<ReadResult> ReadInput()
    {
        var copy = new MemoryStream();
        input().CopyTo(copy);
        copy.Position = 0;
        _inputText = new StreamReader(copy, leaveOpen: true).ReadToEnd();
        copy.Position = 0;
        return ConfigReader.ReadEach(copy, InputName);
    }

    private void Add(IReadOnlyList<TextProblem> problems)
    {
        foreach (var problem in problems)
        {
            _findings.Add(FormFindings.From(problem));
            _unreadable |= problem.Kind != TextProblemKind.DuplicateKey;
        }
    }

    /// <summary>A path as a person in the current folder would write it.</summary>
    private static string Shown(string file)
    {
        var relative = Path.GetRelativePath(FullPath.CurrentFolder, file);
        return relative.StartsWith("..", StringComparison.Ordinal) ? file : relative;
    }

    private int Compare(Finding left, Finding right)
    {
        var order = Order(left).CompareTo(Order(right));
        order = order != 0 ? order : string.CompareOrdinal(left.Origin.File, right.Origin.File);
        order = order != 0 ? order : left.Origin.Line.CompareTo(right.Origin.Line);
        order = order != 0 ? order : left.Origin.Column.CompareTo(right.Origin.Column);
        order = order != 0 ? order : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        order = order != 0 ? order : string.CompareOrdinal(left.Path, right.Path);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }

    private int Order(Finding finding) => finding.Origin.File is { } file && _order.TryGetValue(file, out var order) ? order : -1;
}
