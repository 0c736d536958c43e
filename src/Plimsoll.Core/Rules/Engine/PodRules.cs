namespace Plimsoll.Rules;

/// <summary>The rules that look at Pods, each beside what it needs of one.</summary>
internal sealed class PodRules
{
    private readonly IPodRule[] _rules;
    private readonly PodParts[] _needs;

    public PodRules(IPodRule[] rules)
    {
        _rules = rules;
        _needs = new PodParts[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            _needs[i] = ((Rule)rules[i]).NeedsOfPod;
        }
    }

    public void Check(PodScope pod)
    {
        for (var i = 0; i < _rules.Length; i++)
        {
            if (pod.MayHave(_needs[i]))
            {
                _rules[i].Check(pod);
            }
        }
    }
}
