using Plimsoll.Conformance.Tests.Effective;
using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Runtimes;

/// <summary>Makes a bundle of an effective spec: what only a node knows is filled in, and the namespaces of the sandbox become new ones.</summary>
internal static class EffectiveBundle
{
    public static MappingNode Make(string bundle, (string Pod, string Container, string Spec) wanted)
    {
        var pod = $"apiVersion: v1\nkind: Pod\nmetadata: {{ name: web, namespace: shop }}\nspec: {{ {Joined(wanted.Pod, $"containers: [{{ {Joined("name: web, image: x, command: [/probe]", wanted.Container)} }}]")} }}\n";
        var spec = ConfigReader.Read(pod, "pod.yaml").Documents[0].Value["spec"];
        var target = TestMachine.Target("1.6.20", TestMachine.Facts(1) with { LimitsSwap = false });
        var root = EffectiveSpec.Of(spec, (MappingNode)spec["containers"].Items[0], target, new TestProfiles(bundle)).Root;
        Namespaces((SequenceNode)((MappingNode)root["linux"]!)["namespaces"]!, spec);
        var mounts = (SequenceNode)root["mounts"]!;
        foreach (var mount in mounts.Cast<MappingNode>())
        {
            if (mount["source"] is UnknownNode)
            {
                mount.Set("source", ScalarNode.String(Directory.CreateDirectory(Path.Combine(bundle, "source" + ConfigValue.Of(mount)["destination"].Text!.Replace('/', '-'))).FullName));
            }
        }

        var process = (MappingNode)root["process"]!;
        process.Set("cwd", process["cwd"] is ScalarNode cwd ? cwd : ScalarNode.String("/"));
        process.Set("user", User((MappingNode)process["user"]!));
        if (process["oomScoreAdj"] is UnknownNode || ConfigValue.Of(process)["oomScoreAdj"].Integer < 0)
        {
            process.Set("oomScoreAdj", ScalarNode.Integer(500));
        }

        Close(root);
        if (wanted.Spec.Length > 0)
        {
            Merge(root, (MappingNode)ConfigReader.Read(wanted.Spec).Documents[0].Root);
        }

        AskForPaths(root);
        File.WriteAllText(Path.Combine(bundle, "config.json"), JsonWriter.ToText(root));
        return root;
    }

    private static string Joined(string left, string right) => left.Length == 0 ? right : right.Length == 0 ? left : left + ", " + right;

    /// <summary>Without a sandbox, a container has its own namespaces in the place of the sandbox's, and none where the sandbox has the node's.</summary>
    private static void Namespaces(SequenceNode list, ConfigValue pod)
    {
        for (var i = list.Count - 1; i >= 0; i--)
        {
            var entry = (MappingNode)list[i];
            var field = ConfigValue.Of(entry)["type"].Text switch { "pid" => "hostPID", "ipc" => "hostIPC", "network" or "uts" => "hostNetwork", _ => "none" };
            entry.Remove("path");
            if (pod[field].Boolean == true)
            {
                list.RemoveAt(i);
            }
        }
    }

    /// <summary>The image of these bundles names no user.</summary>
    private static MappingNode User(MappingNode user)
    {
        var known = (MappingNode)user.Clone();
        foreach (var key in new[] { "uid", "gid" })
        {
            known.Set(key, known[key] is ScalarNode number ? number : ScalarNode.Integer(0));
        }

        return known;
    }

    private static void Close(ConfigNode node)
    {
        if (node is SequenceNode list)
        {
            list.IsOpen = false;
            foreach (var item in list)
            {
                Close(item);
            }
        }
        else if (node is MappingNode mapping)
        {
            mapping.IsOpen = false;
            foreach (var entry in mapping.Entries.ToList())
            {
                Close(entry.Value);
                if (entry.Value is UnknownNode)
                {
                    mapping.Remove(entry.Key);
                }
            }
        }
    }

    private static void Merge(MappingNode into, MappingNode from)
    {
        foreach (var entry in from.Entries)
        {
            if (into[entry.Key] is MappingNode inner && entry.Value is MappingNode more)
            {
                Merge(inner, more);
            }
            else
            {
                into.Set(entry.Key, entry.Value.Clone());
            }
        }
    }

    /// <summary>The probe is told to look at what is masked, and at some paths that may be.</summary>
    private static void AskForPaths(MappingNode root)
    {
        var arguments = (SequenceNode)((MappingNode)root["process"]!)["args"]!;
        foreach (var path in SpecChecks.Looked(root))
        {
            arguments.Add(ScalarNode.String(path));
        }
    }
}
