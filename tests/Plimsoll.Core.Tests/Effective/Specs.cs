using Plimsoll.Core.Tests.Rules;
using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Platforms;

namespace Plimsoll.Core.Tests.Effective;

/// <summary>Makes effective specs of short Pods.</summary>
internal static class Specs
{
    public static EffectiveSpec Of(string pod, string containerd = "1.7.24", string? kubernetes = "1.30.2", string cgroup = "v2")
    {
        var root = TestTree.Mapping(pod);
        var spec = ConfigValue.Of(root)["spec"];
        var node = new PlatformNode { Name = "node", Cgroup = cgroup, Kernel = ComponentVersion.Parse("6.1"), Containerd = ComponentVersion.Parse(containerd) };
        return EffectiveSpec.Of(spec, (MappingNode)spec["containers"].Items[0], new(node, kubernetes is null ? null : ComponentVersion.Parse(kubernetes)));
    }

    /// <summary>A Pod with one container whose fields are given.</summary>
    public static string Container(string fields) => $"apiVersion: v1\nkind: Pod\nmetadata: {{ name: web, namespace: shop }}\nspec: {{ containers: [{{ name: web, image: x, {fields} }}] }}";

    public static ConfigValue At(this EffectiveSpec spec, params string[] path)
    {
        var value = ConfigValue.Of(spec.Root);
        foreach (var key in path)
        {
            value = value[key];
        }

        return value;
    }

    public static string[] Texts(this ConfigValue list) => [.. list.Items.Select(item => item.ToString()!)];

    public static string Reason(this EffectiveSpec spec, string path) => spec.Reasons.Single(item => item.Key == path).Value.Text;
}
