using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// The security contexts of a request.
/// https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/security_context.go
/// </summary>
internal static class SecurityPart
{
    private const string ImageUser = "the image names the user";

    public static MappingNode Of(PodContainer container, SpecTarget target, Ledger ledger)
    {
        var security = new MappingNode();
        Capabilities(container, security, ledger);
        Flag(container, "privileged", "privileged", security, ledger);
        Flag(container, "readOnlyRootFilesystem", "readonly_rootfs", security, ledger);
        NoNewPrivileges(container, security, ledger);
        User(container, security, ledger);
        Groups(container, security, ledger);
        SelinuxOptions(container, security, ledger);
        security.Set("namespace_options", NamespacePart.Of(container, ledger));
        security.Set("seccomp", ProfilePart.Seccomp(container, target, ledger));
        if (ProfilePart.AppArmor(container, ledger) is { } profile)
        {
            security.Set("apparmor", profile);
        }

        PathPart.Write(container, target, security, ledger);
        return security;
    }

    public static MappingNode OfSandbox(PodContainer container, Ledger ledger)
    {
        var security = new MappingNode();
        security.Set("privileged", IsAnyPrivileged(container, ledger));
        Number(container.PodSecurity["runAsUser"], "run_as_user", container, security, ledger);
        Number(container.PodSecurity["runAsGroup"], "run_as_group", container, security, ledger);
        Groups(container, security, ledger);
        security.Set("namespace_options", NamespacePart.Of(container, ledger, ofSandbox: true));
        var seccomp = (MappingNode)security.Set("seccomp", new MappingNode());
        seccomp.Set("profile_type", ledger.Text("RuntimeDefault", Reason.Default("the kubelet asks it for every sandbox")));
        return security;
    }

    private static ConfigNode IsAnyPrivileged(PodContainer container, Ledger ledger)
    {
        var isUnknown = false;
        foreach (var other in container.Counted)
        {
            var privileged = other["securityContext"]["privileged"];
            if (privileged.Boolean == true)
            {
                return ledger.Flag(true, new(ReasonKind.Inherited, null, privileged.Node));
            }

            isUnknown |= privileged.IsUnknown;
        }

        return isUnknown ? ledger.Hole("a container may be privileged") : ledger.Flag(false, Reason.Default("no container is privileged"));
    }

    private static void Capabilities(PodContainer container, MappingNode security, Ledger ledger)
    {
        var capabilities = container.Security["capabilities"];
        if (capabilities.IsAbsent)
        {
            return;
        }

        if (capabilities.IsUnknown)
        {
            security.Set("capabilities", ledger.Hole("the capabilities are not known", source: capabilities.Node));
            return;
        }

        var request = (MappingNode)security.Set("capabilities", ledger.Note(new MappingNode(), container.ReasonOf(capabilities)));
        foreach (var (key, field) in new[] { ("add", "add_capabilities"), ("drop", "drop_capabilities") })
        {
            var list = capabilities[key];
            if (list.IsAbsent)
            {
                continue;
            }

            var names = (SequenceNode)request.Set(field, ledger.Note(new SequenceNode(), container.ReasonOf(list)));
            names.IsOpen = list.Sequence is not { IsOpen: false };
            foreach (var item in list.Items.Select(ConfigValue.Of))
            {
                names.IsOpen |= item.Text is null;
                if (item.Text is { } name)
                {
                    names.Add(ledger.Text(name, container.ReasonOf(item)));
                }
            }
        }
    }

    private static void Flag(PodContainer container, string key, string field, MappingNode security, Ledger ledger)
    {
        var value = container.Security[key];
        if (value.Boolean is { } flag)
        {
            security.Set(field, ledger.Flag(flag, container.ReasonOf(value)));
        }
        else if (value.IsUnknown)
        {
            security.Set(field, ledger.Hole($"{key} is not known", source: value.Node));
        }
    }

    private static void NoNewPrivileges(PodContainer container, MappingNode security, Ledger ledger)
    {
        var value = container.Security["allowPrivilegeEscalation"];
        security.Set("no_new_privs", value.IsUnknown ? ledger.Hole("allowPrivilegeEscalation is not known", source: value.Node)
            : value.Boolean is { } allowed ? ledger.Flag(!allowed, container.ReasonOf(value))
            : ledger.Flag(false, Reason.Default("allowPrivilegeEscalation is not set, so the process may gain privileges")));
    }

    private static void User(PodContainer container, MappingNode security, Ledger ledger)
    {
        var user = container.Effective("runAsUser");
        if (user.IsAbsent)
        {
            security.Set("run_as_user", ledger.Hole(ImageUser));
        }
        else
        {
            Number(user, "run_as_user", container, security, ledger);
        }

        Number(container.Effective("runAsGroup"), "run_as_group", container, security, ledger);
    }

    private static void Number(ConfigValue value, string field, PodContainer container, MappingNode security, Ledger ledger)
    {
        if (!value.IsAbsent)
        {
            security.Set(field, value.Integer is { } number
                ? ledger.Number(number, container.ReasonOf(value))
                : ledger.Hole("the value is not known", source: value.Node));
        }
    }

    /// <summary>The group of the volumes comes first, then those of the Pod; persistent volumes may add their own.</summary>
    private static void Groups(PodContainer container, MappingNode security, Ledger ledger)
    {
        var groups = ledger.Note(new SequenceNode(), Reason.Default("the Pod names no groups"));
        var shared = container.PodSecurity["fsGroup"];
        var more = container.PodSecurity["supplementalGroups"];
        groups.IsOpen = shared.IsUnknown || (!more.IsAbsent && more.Sequence is not { IsOpen: false })
            || container.Spec["volumes"].IsUnknown
            || container.Spec["volumes"].Items.Any(volume => !ConfigValue.Of(volume)["persistentVolumeClaim"].IsAbsent);
        foreach (var value in new[] { shared }.Concat(more.Items.Select(ConfigValue.Of)))
        {
            if (value.Integer is { } number)
            {
                groups.Add(ledger.Number(number, new(ReasonKind.Inherited, null, value.Node)));
            }
            else
            {
                groups.IsOpen |= !value.IsAbsent;
            }
        }

        security.Set("supplemental_groups", groups);
        var policy = container.PodSecurity["supplementalGroupsPolicy"];
        if (!policy.IsAbsent)
        {
            security.Set("supplemental_groups_policy", policy.Text is { } text
                ? ledger.Text(text, new(ReasonKind.Inherited, null, policy.Node))
                : ledger.Hole("the policy is not known", source: policy.Node));
        }
    }

    private static void SelinuxOptions(PodContainer container, MappingNode security, Ledger ledger)
    {
        var options = container.Effective("seLinuxOptions");
        if (!options.IsAbsent)
        {
            security.Set("selinux_options", options.Node is MappingNode mapping
                ? ledger.Note(mapping.Clone(), container.ReasonOf(options))
                : ledger.Hole("the options are not known", source: options.Node));
        }
    }
}
