namespace Plimsoll.Rules;

/// <summary>The rules that look at containers, each beside what it needs of one.</summary>
internal sealed class ContainerRules
{
    private readonly IContainerRule[] _rules;
    private readonly ContainerParts[] _needs;

    public ContainerRules(IContainerRule[] rules)
    {
        _rules = rules;
        _needs = new ContainerParts[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            _needs[i] = ((Rule)rules[i]).NeedsOfContainer;
        }
    }

    /// <summary>Looks at the containers of a Pod, rule by rule: the second one finds the rule's code where the first one brought it.</summary>
    public void Check(ContainerScope[] containers)
    {
        var present = ContainerParts.None;
        foreach (var container in containers)
        {
            present |= container.Parts;
        }

        for (var i = 0; i < _rules.Length; i++)
        {
            // Most rules need what no container has.
            if (_needs[i] != ContainerParts.None && (_needs[i] & present) == 0)
            {
                continue;
            }

            foreach (var container in containers)
            {
                if (container.MayHave(_needs[i]))
                {
                    _rules[i].Check(container);
                }
            }
        }
    }
}
