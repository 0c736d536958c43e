using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>The seccomp and AppArmor profiles that the kubelet asks for.</summary>
internal static class ProfilePart
{
    /// <summary>The folder of the node in which the kubelet looks: https://kubernetes.io/docs/tutorials/security/seccomp/</summary>
    public const string SeccompRoot = "/var/lib/kubelet/seccomp/";

    private const string AppArmorAnnotation = "container.apparmor.security.beta.kubernetes.io/";

    public static ConfigNode Seccomp(PodContainer container, SpecTarget target, Ledger ledger)
    {
        var profile = container.Effective("seccompProfile");
        if (profile.IsAbsent)
        {
            var none = new MappingNode();
            none.Set("profile_type", ledger.Text("Unconfined",
                Reason.Default("seccompProfile is not set, which means Unconfined unless the kubelet runs with seccompDefault")));
            return none;
        }

        var type = profile["type"];
        if (type.Text is null)
        {
            return ledger.Hole("the profile is not known", source: profile.Node);
        }

        var request = ledger.Note(new MappingNode(), container.ReasonOf(profile));
        request.Set("profile_type", ledger.Text(type.Text, container.ReasonOf(type)));
        if (type.Text == "Localhost")
        {
            var file = profile["localhostProfile"];
            request.Set("localhost_ref", file.Text is { } path
                ? ledger.Text(SeccompRoot + path, container.ReasonOf(file))
                : ledger.Hole("the file is not known", source: file.Node));
        }

        return request;
    }

    /// <summary>The profile of the field, or else of the annotation; null if neither is there.</summary>
    public static ConfigNode? AppArmor(PodContainer container, Ledger ledger)
    {
        var profile = container.Effective("appArmorProfile");
        var named = container.Value["name"].Text is { } name ? container.Metadata["annotations"][AppArmorAnnotation + name] : default;
        if (profile.IsAbsent && named.Text is { } annotation)
        {
            return Annotated(annotation, named, ledger);
        }

        if (profile.IsAbsent)
        {
            return null;
        }

        if (profile["type"].Text is not { } type)
        {
            return ledger.Hole("the profile is not known", source: profile.Node);
        }

        var request = ledger.Note(new MappingNode(), container.ReasonOf(profile));
        request.Set("profile_type", ledger.Text(type, container.ReasonOf(profile["type"])));
        if (type == "Localhost")
        {
            KubeletRequest.Copy(profile["localhostProfile"], request, "localhost_ref", ledger, container, "the profile is not known");
        }

        return request;
    }

    private static MappingNode Annotated(string text, ConfigValue value, Ledger ledger)
    {
        var reason = new Reason(ReasonKind.Inherited, null, value.Node);
        var request = ledger.Note(new MappingNode(), reason);
        var isLocal = text.StartsWith("localhost/", StringComparison.Ordinal);
        request.Set("profile_type", ledger.Text(isLocal ? "Localhost" : text == "unconfined" ? "Unconfined" : "RuntimeDefault", reason));
        if (isLocal)
        {
            request.Set("localhost_ref", ledger.Text(text.Substring("localhost/".Length), reason));
        }

        return request;
    }
}
