using System.Collections.Concurrent;
using System.Globalization;
using Plimsoll.Conformance.Tests.Runtimes;
using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Effective;

/// <summary>The effective spec of a Pod equals the one that containerd writes.</summary>
public sealed class ContainerdOracleTests
{
    private const int Seed = 20261122;

    // What belongs to one machine or one run, and why.
    private static readonly Dictionary<string, string> Machine = new(StringComparer.Ordinal)
    {
        ["annotations[io.kubernetes.cri.sandbox-id]"] = "containerd draws the id of a sandbox",
        ["annotations[io.kubernetes.cri.image-name]"] = "containerd writes out the name of an image as its store has it",
        ["linux.cgroupsPath"] = "ends in the id of the container, which containerd draws",
        ["linux.devices"] = "a privileged container has every device of the machine",
        ["mounts[].source"] = "hostname, hosts, resolv.conf and shm lie in the folder of the sandbox, whose name is drawn",
    };

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("PLIMSOLL_ORACLE_PODS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1000;

    [ContainerdFact]
    public async Task The_prediction_equals_what_containerd_writes()
    {
        await using var server = await ContainerdServer.Run();
        var version = await Version(server);
        Directory.CreateDirectory(Path.Combine(server.Folder, "profiles"));
        File.WriteAllText(Path.Combine(server.Folder, "profiles", "log.json"), """{ "defaultAction": "SCMP_ACT_LOG", "syscalls": [{ "names": ["mkdir"], "action": "SCMP_ACT_ERRNO", "errnoRet": 30 }] }""");
        var sandbox = await StartSandbox(server);
        var pods = new RandomPods(Seed, server.Folder);
        var failures = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Count).Select(number => (Number: number, Pod: pods.Next(number))), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (item, _) =>
        {
            var differences = await Check(server, sandbox, version, item.Pod.Document, item.Pod.Container, item.Number);
            if (differences.Count > 0)
            {
                failures.Enqueue($"{string.Join('\n', differences)}\n{JsonWriter.ToText(item.Pod.Document.Root)}");
            }
        });

        Assert.True(failures.IsEmpty, $"{failures.Count} of {Count} specs differ:\n{string.Join('\n', failures.Take(10))}");
    }

    private static async Task<List<string>> Check(
        ContainerdServer server, (string Id, int Process) sandbox, string version, ConfigDocument pod, MappingNode container, int number)
    {
        var profiles = new TestProfiles(server.Folder);
        var spec = pod.Value["spec"];
        var blind = EffectiveSpec.Of(spec, container, TestMachine.Target(version, TestMachine.Daemon), profiles);
        var target = TestMachine.Target(version, TestMachine.Facts(sandbox.Process));
        var request = new CompletedRequest(server.Folder, number).Of(KubeletRequest.Of(new(spec, container), target));
        var predicted = new EngineSpec(request, target, profiles).Build();
        var actual = await Create(server, sandbox.Id, request);

        var full = SpecComparison.Of(predicted, actual);
        var differences = full.Differences.Select(difference => "with the machine: " + difference).ToList();
        differences.AddRange(full.Unknown.Where(path => !Machine.ContainsKey(path)).Select(path => "not predicted: " + path));
        differences.AddRange(SpecComparison.Of(blind.Root, actual).Differences.Select(difference => "from the manifest: " + difference));
        differences.AddRange(SpecVerdict.Unwanted(actual).Select(finding => "said of what containerd wrote: " + finding));
        return differences;
    }

    private static async Task<ConfigNode> Create(ContainerdServer server, string sandbox, CriRequest request)
    {
        var message = new MappingNode();
        message.Set("pod_sandbox_id", ScalarNode.String(sandbox));
        message.Set("config", request.Container.Clone());
        message.Set("sandbox_config", request.Sandbox.Clone());
        var id = ProtoReader.Text(await server.Client.Call("CreateContainer", "CreateContainerRequest", message), 1);
        return await Info(server, "ContainerStatus", "StatusRequest", "container_id", id, 2, "runtimeSpec");
    }

    private static async Task<(string Id, int Process)> StartSandbox(ContainerdServer server)
    {
        var config = ConfigReader.Read($$"""
            { "metadata": { "name": "oracle", "uid": "oracle", "namespace": "default" }, "log_directory": "{{server.Folder}}",
              "linux": { "cgroup_parent": "{{ContainerdServer.CgroupParent}}", "security_context": { "privileged": true, "namespace_options": { "network": "NODE" } } } }
            """).Documents[0].Root;
        var message = new MappingNode();
        message.Set("config", config);
        var id = ProtoReader.Text(await server.Client.Call("RunPodSandbox", "RunPodSandboxRequest", message), 1);
        var process = ConfigValue.Of(await Info(server, "PodSandboxStatus", "SandboxStatusRequest", "pod_sandbox_id", id, 2, "pid")).Integer;
        return (id, (int)process!.Value);
    }

    /// <summary>One value of the details that containerd gives as JSON text.</summary>
    private static async Task<ConfigNode> Info(ContainerdServer server, string method, string type, string key, string id, int field, string wanted)
    {
        var message = new MappingNode();
        message.Set(key, ScalarNode.String(id));
        message.Set("verbose", ScalarNode.Boolean(true));
        var answer = await server.Client.Call(method, type, message);
        var entry = ProtoReader.Fields(answer).First(item => item.Number == field).Content;
        var details = ConfigReader.Read(ProtoReader.Text(entry, 2)).Documents[0].Value;
        var value = details[wanted].Node!;
        return value.Clone();
    }

    private static async Task<string> Version(ContainerdServer server)
    {
        var answer = await server.Client.Call("Version", "VersionRequest", new MappingNode());
        return ProtoReader.Text(answer, 3);
    }
}
