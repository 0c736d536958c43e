using Plimsoll.Documents;
using Plimsoll.Effective;

namespace Plimsoll.Conformance.Tests.Effective;

/// <summary>Puts values into a request of the kubelet where the manifest leaves them open, as a kubelet on this machine would.</summary>
internal sealed class CompletedRequest(string folder, int number)
{
    public CriRequest Of(CriRequest request)
    {
        Complete(request.Sandbox, "");
        Complete(request.Container, "");
        ((MappingNode)request.Container["metadata"]!).Set("attempt", ScalarNode.Integer(number));
        var sandbox = (MappingNode)request.Sandbox["linux"]!;
        sandbox.Set("cgroup_parent", Noted(ScalarNode.String(ContainerdServer.CgroupParent), request, sandbox["cgroup_parent"]!));
        var resources = (MappingNode)((MappingNode)request.Container["linux"]!)["resources"]!;
        resources.Remove("unified");
        var security = (MappingNode)((MappingNode)request.Container["linux"]!)["security_context"]!;
        if (security["seccomp"] is MappingNode seccomp && seccomp["localhost_ref"] is ScalarNode file)
        {
            seccomp.Set("localhost_ref", Noted(ScalarNode.String(file.Text.Replace(ProfilePart.SeccompRoot, folder + "/", StringComparison.Ordinal)), request, file));
        }

        return request;

        void Complete(ConfigNode node, string path)
        {
            if (node is MappingNode mapping)
            {
                foreach (var entry in mapping.Entries.ToList())
                {
                    if (entry.Value is not UnknownNode)
                    {
                        Complete(entry.Value, path + "." + entry.Key);
                    }
                    else if (Value(path + "." + entry.Key, mapping) is { } value)
                    {
                        mapping.Set(entry.Key, Noted(value, request, entry.Value));
                    }
                    else
                    {
                        mapping.Remove(entry.Key);
                    }
                }
            }
            else if (node is SequenceNode list)
            {
                list.IsOpen = false;
                for (var i = 0; i < list.Count; i++)
                {
                    if (list[i] is UnknownNode open)
                    {
                        list[i] = Noted(Value(path + "[]", null)!, request, open);
                    }

                    Complete(list[i], path + "[]");
                }
            }
        }
    }

    private static ConfigNode Noted(ConfigNode value, CriRequest request, ConfigNode before) => request.Ledger.Note(value, request.Ledger.Nearest(before)!);

    private ConfigNode? Value(string path, MappingNode? around) => path switch
    {
        ".metadata.uid" => ScalarNode.String("uid-" + number),
        ".linux.cgroup_parent" => ScalarNode.String(ContainerdServer.CgroupParent),
        ".linux.security_context.run_as_user" => ScalarNode.Integer(0),
        ".linux.resources.oom_score_adj" => ScalarNode.Integer(500),
        ".linux.resources.unified" or ".linux.resources.hugepage_limits" => null,
        ".linux.security_context.namespace_options.userns_options.uids" or ".linux.security_context.namespace_options.userns_options.gids" => null,
        ".mounts[].host_path" => ScalarNode.String(Source(((ScalarNode)around!["container_path"]!).Text)),
        ".devices[].host_path" => ScalarNode.String(number % 2 == 0 ? "/dev/null" : "/dev/full"),
        ".envs[].value" => ScalarNode.String("seen at " + number),
        ".command[]" or ".args[]" => ScalarNode.String("word"),
        _ => throw new InvalidOperationException($"{path} is open, and nobody says what a kubelet would put there"),
    };

    /// <summary>A folder, or a file where a file is to be mounted.</summary>
    private string Source(string path)
    {
        var source = Path.Combine(folder, "kubelet" + path.Replace('/', '-'));
        Directory.CreateDirectory(source);
        return source;
    }
}
