namespace Plimsoll.Rules;

/// <summary>
/// Looks at OCI runtime specs wherever they come from: at those of files, and at those that a platform makes of the containers of
/// Pods. What it says of a container's spec is said of the line of the manifest that brought the value about; what the platform
/// does by itself, and what is unknown, is not reported.
/// </summary>
internal interface IEffectiveRule : IOciRule
{
    /// <summary>Whether the rule may have something to say of a container. Asked first, because making a spec costs more than most checks.</summary>
    bool Concerns(ContainerScope container);
}
