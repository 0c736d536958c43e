using System.Globalization;
using Plimsoll.Documents;
using Plimsoll.Effective;

namespace Plimsoll.Conformance.Tests.Runtimes;

/// <summary>Holds what the probe saw against what a spec says.</summary>
internal static class SpecChecks
{
    public static void Check(ConfigValue spec, ProbeAnswer answer, string runtime)
    {
        CheckUser(spec["process"], answer);
        CheckCapabilities(spec["process"], answer);
        CheckProcess(spec, answer);
        CheckMounts(spec, answer);
        CheckPaths(spec["linux"], answer);
        CheckNamespaces(spec["linux"], answer);
        if (runtime == "runc" && File.Exists("/sys/fs/cgroup/memory/memory.limit_in_bytes"))
        {
            CheckResources(spec["linux"]["resources"], answer);
        }
    }

    /// <summary>The paths that the probe looks at.</summary>
    internal static IEnumerable<string> Looked(MappingNode root) => Texts(ConfigValue.Of(root)["linux"]["maskedPaths"]);

    private static void CheckUser(ConfigValue process, ProbeAnswer answer)
    {
        var user = process["user"];
        Assert.All(answer.Status("Uid"), id => Assert.Equal(Number(user["uid"]), id));
        Assert.All(answer.Status("Gid"), id => Assert.Equal(Number(user["gid"]), id));
        Assert.Equal(Texts(user["additionalGids"]).Order(), answer.Status("Groups").Order());
    }

    /// <summary>A process that is not root keeps only what is ambient when it is started.</summary>
    private static void CheckCapabilities(ConfigValue process, ProbeAnswer answer)
    {
        var sets = process["capabilities"];
        var isRoot = process["user"]["uid"].Integer == 0;
        Assert.Equal(Bits(sets["bounding"]), answer.Capabilities("CapBnd"));
        Assert.Equal(Bits(sets["ambient"]), answer.Capabilities("CapAmb"));
        Assert.Equal(Bits(sets["inheritable"]), answer.Capabilities("CapInh"));
        Assert.Equal(Bits(sets[isRoot ? "permitted" : "ambient"]), answer.Capabilities("CapPrm"));
        Assert.Equal(Bits(sets[isRoot ? "effective" : "ambient"]), answer.Capabilities("CapEff"));
    }

    private static void CheckProcess(ConfigValue spec, ProbeAnswer answer)
    {
        var process = spec["process"];
        Assert.Equal(process["noNewPrivileges"].Boolean == true ? "1" : "0", answer.Status("NoNewPrivs")[0]);
        Assert.Equal(spec["linux"]["seccomp"].IsAbsent ? "0" : "2", answer.Status("Seccomp")[0]);
        if (!process["oomScoreAdj"].IsAbsent)
        {
            Assert.Equal(Number(process["oomScoreAdj"]), answer["score"][0]);
        }

        Assert.Equal(process["cwd"].Text, answer["place"][0]);
        Assert.Subset(answer["environment"].ToHashSet(), Texts(process["env"]).ToHashSet());
        if (spec["hostname"].Text is { } name)
        {
            Assert.Equal(name, answer["hostname"][0]);
        }

        foreach (var limit in process["rlimits"].Items.Select(ConfigValue.Of))
        {
            Assert.Equal($"{Number(limit["soft"])} {Number(limit["hard"])}", answer["limit"][0]);
        }

        if (spec["linux"]["sysctl"]["net.core.somaxconn"].Text is { } queue)
        {
            Assert.Equal(queue, answer["somaxconn"][0]);
        }
    }

    private static void CheckMounts(ConfigValue spec, ProbeAnswer answer)
    {
        Assert.Equal(spec["root"]["readonly"].Boolean == true, answer.Mount("/")!.Value.IsReadOnly);
        foreach (var mount in spec["mounts"].Items.Select(ConfigValue.Of))
        {
            var path = mount["destination"].Text!;
            var options = Texts(mount["options"]).ToHashSet();
            Assert.True(answer.Mount(path) is not null, $"nothing is mounted at {path}");
            var (type, seen, isReadOnly) = answer.Mount(answer.Below(path) ?? path)!.Value;
            Assert.True(options.Contains("ro") == isReadOnly, $"{path} is {(isReadOnly ? "" : "not ")}read-only");
            Assert.All(["nosuid", "nodev", "noexec"], option => Assert.True(!options.Contains(option) || seen.Contains(option), $"{path} lacks {option}"));
            if (mount["type"].Text is { } kind and not ("bind" or "cgroup"))
            {
                Assert.Equal(kind, type);
            }
        }
    }

    /// <summary>A masked file is empty, and so is a masked folder; a read-only path is a mount of its own. What the kernel lacks is passed over.</summary>
    private static void CheckPaths(ConfigValue linux, ProbeAnswer answer)
    {
        foreach (var path in Texts(linux["maskedPaths"]).Where(Exists))
        {
            Assert.Contains(answer["paths"], line => line == path + " bytes 0" || line == path + " entries 0");
        }

        foreach (var path in Texts(linux["readonlyPaths"]).Where(Exists))
        {
            Assert.True(answer.Mount(path) is { IsReadOnly: true }, $"{path} is not read-only");
        }

        var covered = Texts(linux["maskedPaths"]).Concat(Texts(linux["readonlyPaths"])).ToHashSet();
        Assert.All(["/proc/kcore", "/proc/sys", "/sys/firmware"], path => Assert.True(covered.Contains(path) || answer.Mount(path) is null, $"{path} is covered"));
    }

    private static void CheckNamespaces(ConfigValue linux, ProbeAnswer answer)
    {
        var own = linux["namespaces"].Items.Select(item => ConfigValue.Of(item)["type"].Text!).ToHashSet();
        foreach (var (type, name) in new[] { ("pid", "pid"), ("ipc", "ipc"), ("uts", "uts"), ("network", "net"), ("mount", "mnt"), ("user", "user") })
        {
            var here = new FileInfo("/proc/self/ns/" + name).LinkTarget;
            Assert.True(own.Contains(type) == !answer["namespaces"].Contains($"{name} {here}"), $"the namespace {type} is {(own.Contains(type) ? "the node's" : "a new one")}");
        }
    }

    private static void CheckResources(ConfigValue resources, ProbeAnswer answer)
    {
        if (!resources["cpu"]["shares"].IsAbsent)
        {
            Assert.Equal(Number(resources["cpu"]["shares"]), answer["shares"][0]);
        }

        Assert.Equal(resources["cpu"]["quota"].IsAbsent ? "-1" : Number(resources["cpu"]["quota"]), answer["quota"][0]);
        if (!resources["memory"]["limit"].IsAbsent)
        {
            Assert.Equal(Number(resources["memory"]["limit"]), answer["memory"][0]);
        }
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private static IEnumerable<string> Texts(ConfigValue list) => list.Items.Select(item => item.ToString()!);

    private static string Number(ConfigValue value) => value.Integer!.Value.ToString(CultureInfo.InvariantCulture);

    private static ulong Bits(ConfigValue set) => Texts(set).Aggregate(0UL, (bits, name) => bits | (1UL << KernelCapabilities.All.ToList().IndexOf(name)));
}
