namespace Plimsoll.Rules;

/// <summary>Which list of a Pod a container stands in.</summary>
internal enum ContainerRole
{
    /// <summary><c>containers</c>.</summary>
    App,

    /// <summary><c>initContainers</c>; those that restart always are sidecars.</summary>
    Init,

    /// <summary><c>ephemeralContainers</c>.</summary>
    Ephemeral,
}
