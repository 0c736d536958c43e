using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>Which rules run. Immutable, and safe for use by several threads.</summary>
public sealed class RuleSet
{
    // Null stands for every id that has no rule of its own: the form of files and objects.
    private readonly string[]? _ids;

    private RuleChecks? _checks;

    private RuleSet(RuleChoice rules, string[]? ids = null, PodSecurityStandard? podSecurity = null)
    {
        Rules = rules;
        _ids = ids;
        PodSecurity = podSecurity;
    }

    /// <summary>Every rule but those that have to be asked for.</summary>
    public static RuleSet Default { get; } = new(new RuleChoice(static rule => !rule.IsOptIn));

    /// <summary>Every rule.</summary>
    public static RuleSet All { get; } = new(new RuleChoice(static _ => true));

    /// <summary>Whether every severity is one higher than the rule says.</summary>
    public bool IsStrict { get; private init; }

    /// <summary>The level of the Pod Security Standards that is asked of every Pod, be it in a namespace that asks for one or not; null for none.</summary>
    public PodSecurityStandard? PodSecurity { get; }

    /// <summary>What the project says to its rules.</summary>
    public RuleSettings Settings { get; private init; } = RuleSettings.Empty;

    internal RuleChoice Rules { get; }

    internal RuleChecks Checks => _checks ??= new(Rules, PodSecurity, Settings);

    /// <summary>The rules of some ids, whether or not they have to be asked for; ids that nobody has are left out.</summary>
    public static RuleSet Only(params string[] ids) => new(new RuleChoice(rule => Array.IndexOf(ids, rule.Info.Id) >= 0), ids);

    /// <summary>The checks of a level of the Pod Security Standards, and nothing else.</summary>
    public static RuleSet Only(PodSecurityStandard standard) =>
        new(new RuleChoice(rule => rule is PodSecurityRule check && check.IsPartOf(standard)), [], standard);

    /// <summary>
    /// The rules of a preset: <c>recommended</c>, which is <see cref="Default"/>; <c>baseline</c> and <c>restricted</c>, which add that level of the
    /// Pod Security Standards; <c>strict</c>, where every severity is one higher; <c>all</c>. With a release behind <c>@</c>, such as
    /// <c>recommended@0.1</c>, the rules of that release. Null if the text is no preset.
    /// </summary>
    public static RuleSet? Preset(string text)
    {
        var at = text.IndexOf('@');
        var name = at < 0 ? text : text.Substring(0, at);
        var release = at < 0 ? null : ComponentVersion.TryParse(text.Substring(at + 1));
        var rules = name is "recommended" or "strict" or "baseline" or "restricted" ? Default : name == "all" ? All : null;
        if (rules is null || (at >= 0 && release is null))
        {
            return null;
        }

        var chosen = release is null ? rules.Rules : rules.Rules.And(rule => ComponentVersion.Parse(rule.Info.Since).CompareTo(release) <= 0);
        return new(chosen, null, PodSecurityStandard.TryParse(name)) { IsStrict = name == "strict" };
    }

    /// <summary>The same rules, with a level of the Pod Security Standards asked of every Pod.</summary>
    public RuleSet With(PodSecurityStandard standard) => new(Rules, _ids, standard) { IsStrict = IsStrict, Settings = Settings };

    /// <summary>The same rules, told something by the project.</summary>
    public RuleSet With(RuleSettings settings) =>
        ReferenceEquals(settings, Settings) ? this : new(Rules, _ids, PodSecurity) { IsStrict = IsStrict, Settings = settings };

    /// <summary>The same rules without some; those of Pod Security stay, for they are asked for as a level.</summary>
    internal RuleSet Without(ICollection<string> ids) => ids.Count == 0 ? this
        : new(Rules.And(rule => rule is PodSecurityRule || !ids.Contains(rule.Info.Id)), _ids, PodSecurity) { IsStrict = IsStrict, Settings = Settings };

    internal static RuleSet Of(params Rule[] rules) => new(new RuleChoice(rules), []);

    /// <summary>Whether the form of objects is looked at.</summary>
    internal bool ChecksForm => _ids is null || Array.Exists(_ids, id => id.StartsWith("PLM7", StringComparison.Ordinal));

    /// <summary>Whether a finding about the form is wanted.</summary>
    internal bool Wants(string formId) => _ids is null || Array.IndexOf(_ids, formId) >= 0;

    /// <summary>Whether the rule of an id runs.</summary>
    /// <param name="id">The id.</param>
    /// <param name="isKnown">Whether there is a rule of that id.</param>
    internal bool Has(string id, out bool isKnown)
    {
        isKnown = RuleNames.IdOf(id) is not null;
        return Rules.Has(id) || isKnown && id.StartsWith("PLM7", StringComparison.Ordinal) && Wants(id);
    }
}
