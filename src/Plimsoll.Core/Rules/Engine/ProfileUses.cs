using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Where the Pods of the project run that use a seccomp profile.</summary>
internal sealed class ProfileUses
{
    private Dictionary<ConfigDocument, List<RuntimeTarget>>? _uses;

    /// <summary>Notes that a Pod that runs at some targets uses a profile.</summary>
    public void Add(ConfigDocument profile, IReadOnlyList<RuntimeTarget> targets)
    {
        _uses ??= [];
        if (!_uses.TryGetValue(profile, out var known))
        {
            _uses.Add(profile, known = []);
        }

        foreach (var target in targets)
        {
            if (!known.Contains(target))
            {
                known.Add(target);
            }
        }
    }

    /// <summary>The targets of the Pods that use a profile, or null if no Pod of the project does.</summary>
    public IReadOnlyList<RuntimeTarget>? Of(ConfigDocument profile) =>
        _uses is not null && _uses.TryGetValue(profile, out var targets) ? targets : null;
}
