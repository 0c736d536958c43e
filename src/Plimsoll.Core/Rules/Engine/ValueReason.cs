namespace Plimsoll.Rules;

/// <summary>Why a value holds.</summary>
internal enum ValueReason
{
    /// <summary>Nothing sets it, and the API gives it no default: the image, the runtime or an admission plugin decides.</summary>
    Unset,

    /// <summary>It was written at the place itself.</summary>
    Own,

    /// <summary>The container takes it from its Pod.</summary>
    Inherited,

    /// <summary>The API server, the kubelet or the runtime fills it in.</summary>
    Defaulted,

    /// <summary>It cannot be seen.</summary>
    Unknown,
}
