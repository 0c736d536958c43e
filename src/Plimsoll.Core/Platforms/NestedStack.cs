namespace Plimsoll.Platforms;

/// <summary>The programs inside a container that starts containers of its own. What is not known is null.</summary>
/// <param name="Runc">The nested runc.</param>
/// <param name="Containerd">The nested containerd, which brings a runc.</param>
/// <param name="Docker">The nested Docker engine, which brings a runc.</param>
public sealed record NestedStack(ComponentVersion? Runc = null, ComponentVersion? Containerd = null, ComponentVersion? Docker = null)
{
    /// <summary>The program that says most: <c>runc 1.2.2</c>.</summary>
    public override string ToString() =>
        Runc is not null ? $"runc {Runc}" : Containerd is not null ? $"containerd {Containerd}" : Docker is not null ? $"Docker {Docker}" : "runc";
}
