using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Tells which parts of a Pod and its containers are there, or may be: each mapping is walked once.</summary>
internal static class PresentParts
{
    /// <summary>The parts of a container.</summary>
    public static ContainerParts Of(ContainerScope container)
    {
        if (container.Node.IsOpen)
        {
            return ContainerParts.All;
        }

        var parts = container.Pod.PartsOfContainers | InContext(container.SecurityContext);
        foreach (var entry in container.Node.Entries)
        {
            parts |= entry.Key switch
            {
                "args" or "command" => ContainerParts.Command,
                "env" => ContainerParts.Env,
                "envFrom" => ContainerParts.EnvFrom,
                "image" => MayMove(container) ? ContainerParts.MovingImage : ContainerParts.None,
                "lifecycle" => ContainerParts.Hooks,
                "livenessProbe" or "readinessProbe" or "startupProbe" => ContainerParts.Probes,
                "ports" => MayTakeHostPort(container) ? ContainerParts.Ports | ContainerParts.HostPorts : ContainerParts.Ports,
                "resources" => ContainerParts.Resources,
                "restartPolicy" => ContainerParts.RestartPolicy,
                "volumeMounts" => ContainerParts.VolumeMounts,
                "workingDir" => ContainerParts.WorkingDir,
                _ => ContainerParts.None,
            };
        }

        return parts;
    }

    /// <summary>The parts that each container of a Pod takes from it.</summary>
    public static ContainerParts OfContainers(PodScope pod)
    {
        var parts = InContext(pod.SecurityContext);
        parts |= MayHaveHostPath(pod.Spec["volumes"]) ? ContainerParts.HostPaths : ContainerParts.None;
        parts |= pod.IsWindows != Verdict.No ? ContainerParts.Windows : ContainerParts.None;
        return parts | (MayHaveAppArmor(pod.Annotations) ? ContainerParts.AppArmor : ContainerParts.None);
    }

    /// <summary>The parts of a Pod.</summary>
    public static PodParts Of(PodScope pod)
    {
        if (pod.Spec.IsUnknown || pod.Spec.Mapping is { IsOpen: true })
        {
            return PodParts.All;
        }

        var annotations = pod.Annotations;
        var parts = annotations.IsUnknown || annotations.Mapping is { Count: > 0 } or { IsOpen: true } ? PodParts.Annotations : PodParts.None;
        parts |= (pod.PartsOfContainers & ContainerParts.HostPaths) != 0 ? PodParts.HostPaths : PodParts.None;
        parts |= InContainers(pod) | InContext(pod);
        foreach (var entry in pod.Spec.Mapping?.Entries ?? default)
        {
            parts |= InSpec(entry);
        }

        return parts;
    }

    private static PodParts InSpec(MappingEntry entry) => entry.Key switch
    {
        "dnsConfig" or "dnsPolicy" => PodParts.Dns,
        "ephemeralContainers" => PodParts.EphemeralContainers,
        "hostAliases" => PodParts.HostAliases,
        "hostIPC" or "hostNetwork" or "hostPID" => ConfigValue.Of(entry.Value).Is(true) != Verdict.No ? PodParts.HostNamespaces : PodParts.None,
        "initContainers" => PodParts.InitContainers,
        "nodeName" or "nodeSelector" => PodParts.NodeChoice,
        "os" => PodParts.OperatingSystem,
        "resources" => PodParts.Resources,
        "serviceAccount" => PodParts.OldServiceAccount,
        "tolerations" => PodParts.Tolerations,
        "topologySpreadConstraints" => PodParts.TopologySpread,
        "volumes" => PodParts.Volumes,
        _ => PodParts.None,
    };

    private static PodParts InContext(PodScope pod) => pod.SecurityContext["sysctls"].State == ValueState.Unset ? PodParts.None : PodParts.Sysctls;

    private static PodParts InContainers(PodScope pod)
    {
        var all = ContainerParts.None;
        foreach (var container in pod.Containers)
        {
            all |= container.Parts;
        }

        return ((all & ContainerParts.HostPorts) != 0 ? PodParts.HostPorts : PodParts.None)
            | ((all & ContainerParts.Windows) != 0 ? PodParts.WindowsContainers : PodParts.None);
    }

    /// <summary>What the security context of a container or of its Pod brings.</summary>
    private static ContainerParts InContext(ConfigValue context)
    {
        if (context.Mapping is not { IsOpen: false } mapping)
        {
            return context.IsUnknown || context.Mapping is not null ? ContainerParts.OfSecurityContext : ContainerParts.None;
        }

        var parts = ContainerParts.None;
        foreach (var entry in mapping.Entries)
        {
            parts |= InContext(entry.Key, ConfigValue.Of(entry.Value));
        }

        return parts;
    }

    private static ContainerParts InContext(string key, ConfigValue value) => key switch
    {
        "appArmorProfile" => ContainerParts.AppArmor,
        "capabilities" => (value["add"].State != ValueState.Unset ? ContainerParts.AddedCapabilities : ContainerParts.None)
            | (value["drop"].State != ValueState.Unset ? ContainerParts.DroppedCapabilities : ContainerParts.None),
        "fsGroup" or "runAsGroup" or "supplementalGroups" => ContainerParts.Groups,
        "privileged" => value.Is(true) != Verdict.No ? ContainerParts.Privileged : ContainerParts.None,
        "procMount" => ContainerParts.ProcMount,
        "runAsNonRoot" => value.Is(false) != Verdict.No ? ContainerParts.RootAllowed : ContainerParts.None,
        "runAsUser" => value.Is(0) != Verdict.No ? ContainerParts.RootUser : ContainerParts.None,
        "seccompProfile" => OfProfile(value),
        "seLinuxOptions" => ContainerParts.SelinuxOptions,
        "windowsOptions" => ContainerParts.Windows,
        _ => ContainerParts.None,
    };

    // Nearly all that have a profile say this and nothing else.
    private static ContainerParts OfProfile(ConfigValue profile) =>
        profile.Mapping is { Count: 1, IsOpen: false } && profile["type"].Is("RuntimeDefault") == Verdict.Definite
            ? ContainerParts.RuntimeSeccomp
            : ContainerParts.RuntimeSeccomp | ContainerParts.SpecialSeccomp;

    private static bool MayMove(ContainerScope container) => container.Image is { Moves: true } || container.Value["image"].IsUnknown;

    private static bool MayTakeHostPort(ContainerScope container)
    {
        foreach (var port in container.Ports)
        {
            if (!port.HostPort.IsAbsent)
            {
                return true;
            }
        }

        return container.Value["ports"] is { IsUnknown: true } or { Sequence.IsOpen: true };
    }

    private static bool MayHaveHostPath(ConfigValue volumes)
    {
        foreach (var volume in volumes.Items)
        {
            if (!ConfigValue.Of(volume)["hostPath"].IsAbsent)
            {
                return true;
            }
        }

        return volumes.IsUnknown || volumes.Sequence is { IsOpen: true };
    }

    private static bool MayHaveAppArmor(ConfigValue annotations)
    {
        foreach (var entry in annotations.Mapping?.Entries ?? default)
        {
            if (entry.Key.StartsWith(ContainerScope.AppArmorAnnotation, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return annotations.IsUnknown || annotations.Mapping is { IsOpen: true };
    }
}
