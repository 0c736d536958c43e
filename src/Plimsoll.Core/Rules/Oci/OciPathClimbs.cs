using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4355.</summary>
internal sealed class OciPathClimbs() : Rule(ContainerParts.VolumeMounts | ContainerParts.WorkingDir), IEffectiveRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4355",
        Name = "oci-path-climbs",
        Title = "Path with a detour",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            Runtimes take such a path for the one that it comes down to, never above the root of the container. Checks that compare paths,
            and people, may take it for another.
            """,
        Remedy = "Write the path without the detour.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config.md#mounts"],
        Bad = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "/srv/../etc", "type": "tmpfs", "source": "tmpfs" }] }
            """,
        Good = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "/etc", "type": "tmpfs", "source": "tmpfs" }] }
            """,
    };

    public bool Concerns(ContainerScope container)
    {
        var isFound = container.Value["workingDir"].Text is { } directory && OciPaths.Climbs(directory);
        foreach (var item in container.Value["volumeMounts"].Items)
        {
            isFound |= ConfigValue.Of(item)["mountPath"].Text is { } path && OciPaths.Climbs(path);
        }

        return isFound;
    }

    public void Check(OciScope spec)
    {
        var linux = spec.Value["linux"];
        Check(spec, spec.Value["process"]["cwd"]);
        Check(spec, linux["cgroupsPath"]);
        CheckAll(spec, linux["maskedPaths"], null);
        CheckAll(spec, linux["readonlyPaths"], null);
        CheckAll(spec, linux["devices"], "path");
        CheckAll(spec, spec.Value["mounts"], "destination");
    }

    private void CheckAll(OciScope spec, ConfigValue list, string? field)
    {
        foreach (var item in list.Items)
        {
            Check(spec, field is null ? ConfigValue.Of(item) : ConfigValue.Of(item)[field]);
        }
    }

    private void Check(OciScope spec, ConfigValue path)
    {
        if (path.Text is { } text && OciPaths.Climbs(text))
        {
            var plain = CleanPath.Of("/" + text);
            spec.Say(this, path.Node!, $"is \"{SchemaLog.Short(text)}\", which comes down to \"{SchemaLog.Short(plain)}\"", fix: Fixes.Set(path.Node!, plain));
        }
    }
}
