namespace Plimsoll.Rules;

/// <summary>
/// A check of the Pod Security admission of the API server. It runs where a level is asked for, and for Pods whose namespace
/// asks for one by its labels. Source: https://github.com/kubernetes/pod-security-admission/tree/master/policy
/// </summary>
internal abstract class PodSecurityRule : Rule
{
    /// <summary>Whether the check belongs to the level <c>restricted</c> only.</summary>
    public virtual bool IsRestricted => false;

    /// <summary>The first version of Kubernetes that has the check, by its second number.</summary>
    public virtual int From => 0;

    /// <summary>
    /// Whether the check is part of a standard. At level restricted some checks of level baseline have a stricter one beside them;
    /// they speak all the same, because such a Pod fails both levels.
    /// </summary>
    public bool IsPartOf(PodSecurityStandard standard) => standard.Minor >= From && (standard.IsRestricted || !IsRestricted);

    /// <summary>Looks at the Pod itself.</summary>
    public virtual void Check(PodSecurityScope pod)
    {
    }

    /// <summary>Looks at one of its containers: init, app and ephemeral ones.</summary>
    public virtual void Check(PodSecurityScope pod, ContainerScope container)
    {
    }
}
