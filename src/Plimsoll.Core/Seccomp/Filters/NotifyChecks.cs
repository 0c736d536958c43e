using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>What runc refuses about NOTIFY.</summary>
internal static class NotifyChecks
{
    private static readonly ComponentVersion FirstLibseccomp = ComponentVersion.Parse("2.5.0");

    public static IEnumerable<FilterProblem> Of(RuntimeView view)
    {
        var target = view.Target;
        if (target.Runtime.Kind != RuntimeKind.Runc)
        {
            yield break;
        }

        var refuses = $"{target.RuntimeName} refuses the profile: ";
        if (view.Default.Kind == ActionKind.Notify)
        {
            yield return new(refuses + "NOTIFY cannot be the default action", view.Profile.DefaultAction.Node, true);
        }

        var rules = ProfileSelection.Rules(view.Profile, target).Where(rule => rule.Action.Text == "SCMP_ACT_NOTIFY" && rule.Names.Count > 0).ToList();
        if (rules.Select(rule => rule.Name("write")).FirstOrDefault(name => name is not null) is { } write)
        {
            yield return new(refuses + "NOTIFY cannot be used for write", write, true);
        }

        if (rules.Count > 0 && target.Libseccomp is { } libseccomp && libseccomp.Highest.CompareTo(FirstLibseccomp) < 0)
        {
            yield return new(refuses + $"NOTIFY needs libseccomp {FirstLibseccomp}", rules[0].Action.Node, true);
        }

        if (rules.Count > 0 && view.Profile.ListenerPath.Text is null or "")
        {
            yield return new(refuses + "NOTIFY needs a listenerPath", rules[0].Action.Node, true);
        }
    }
}
