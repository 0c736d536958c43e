using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Seccomp.Combine;

public sealed class ProfileCombinationTests
{
    private static readonly FilterTarget Target = new(new(RuntimeKind.Crun, null));

    [Fact]
    public void Allowed_calls_add_up()
    {
        var merged = ProfileCombination.Merge(Parse(Allowing("read", "write")), Parse(Allowing("write", "bpf")));

        AssertData("""{"defaultAction":"SCMP_ACT_ERRNO","defaultErrnoRet":1,"syscalls":[{"names":["read","write","bpf"],"action":"SCMP_ACT_ALLOW"}]}""", merged);
    }

    [Fact]
    public void Only_calls_that_both_allow_are_left()
    {
        var common = ProfileCombination.Intersect(Parse(Allowing("read", "write")), Parse(Allowing("write", "bpf")));

        AssertData("""{"defaultAction":"SCMP_ACT_ERRNO","defaultErrnoRet":1,"syscalls":[{"names":["write"],"action":"SCMP_ACT_ALLOW"}]}""", common);
    }

    [Fact]
    public void What_another_profile_allows_is_taken_away_for_its_arguments_only()
    {
        var rest = ProfileCombination.Except(Parse(Allowing("read", "socket")), Parse("""
            {"defaultAction":"SCMP_ACT_KILL_PROCESS","syscalls":[{"names":["socket"],"action":"SCMP_ACT_ALLOW","args":[{"index":0,"value":16,"op":"SCMP_CMP_EQ"}]}]}
            """));

        AssertData("""
            {"defaultAction":"SCMP_ACT_ERRNO","defaultErrnoRet":1,"syscalls":[
              {"names":["read"],"action":"SCMP_ACT_ALLOW"},
              {"names":["socket"],"action":"SCMP_ACT_ALLOW","args":[{"index":0,"value":16,"op":"SCMP_CMP_NE"}]}]}
            """, rest);
    }

    [Fact]
    public void Masks_join_and_turn_around_bit_by_bit()
    {
        const string Masked = """{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["clone"],"action":"SCMP_ACT_ALLOW","args":[{"index":0,"value":VALUE,"valueTwo":0,"op":"SCMP_CMP_MASKED_EQ"}]}]}""";
        var (low, high) = (Parse(Masked.Replace("VALUE", "3", StringComparison.Ordinal)), Parse(Masked.Replace("VALUE", "12", StringComparison.Ordinal)));

        AssertData(Masked.Replace("VALUE", "15", StringComparison.Ordinal).Replace("\"SCMP_ACT_ERRNO\",", "\"SCMP_ACT_ERRNO\",\"defaultErrnoRet\":1,", StringComparison.Ordinal), ProfileCombination.Intersect(low, high));
        Assert.Equal(2, ConfigValue.Of(ProfileCombination.Except(low, high))["syscalls"].Items.Count());
    }

    [Fact]
    public void What_no_profile_can_express_is_refused_by_name()
    {
        const string Condition = """{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["socket"],"action":"SCMP_ACT_ALLOW","args":[{"index":0,"value":VALUE,"op":"SCMP_CMP_NE"}]}]}""";

        var exception = Assert.Throws<InvalidOperationException>(() => ProfileCombination.Intersect(
            Parse(Condition.Replace("VALUE", "16", StringComparison.Ordinal)), Parse(Condition.Replace("VALUE", "38", StringComparison.Ordinal))));

        Assert.Contains("socket: arg0 != 16 and arg0 != 38 would have to hold together", exception.Message);
    }

    [Theory]
    [InlineData("\"architectures\":[\"SCMP_ARCH_X86_64\",\"SCMP_ARCH_X86\"]", "\"architectures\":[\"SCMP_ARCH_X86_64\"]", "x86_64 x86", "x86_64")]
    [InlineData("\"architectures\":[\"SCMP_ARCH_X86_64\",\"SCMP_ARCH_X86\"]", "\"flags\":[]", "x86_64 x86", "x86_64")]
    [InlineData("\"archMap\":[{\"architecture\":\"SCMP_ARCH_X86_64\",\"subArchitectures\":[\"SCMP_ARCH_X86\"]}]", "\"architectures\":[\"SCMP_ARCH_X32\",\"SCMP_ARCH_X86\"]", "x86_64 x86 x32", "x86_64 x86")]
    [InlineData("\"archMap\":[{\"architecture\":\"SCMP_ARCH_AARCH64\",\"subArchitectures\":[\"SCMP_ARCH_ARM\"]}]", "\"architectures\":[\"SCMP_ARCH_X86_64\",\"SCMP_ARCH_X86\"]", "x86_64 x86", "x86_64")]
    public void Architectures_are_those_of_either_or_of_both(string first, string second, string merged, string common)
    {
        var (one, two) = (Parse($"{{\"defaultAction\":\"SCMP_ACT_ERRNO\",{first}}}"), Parse($"{{\"defaultAction\":\"SCMP_ACT_ERRNO\",{second}}}"));

        Assert.Equal(merged, string.Join(" ", Filter(ProfileCombination.Merge(one, two)).Arches));
        Assert.Equal(common, string.Join(" ", Filter(ProfileCombination.Intersect(one, two)).Arches));
        Assert.Equal(common, string.Join(" ", Filter(ProfileCombination.Intersect(two, one)).Arches));
    }

    [Theory]
    [InlineData("moby@25.0.3")]
    [InlineData("containerd@1.7.12")]
    [InlineData("containers-common@0.58")]
    public void A_default_profile_gains_what_is_merged_in_and_loses_what_is_taken_out(string name)
    {
        var profile = DefaultProfiles.Find(name)!;
        var more = Parse(Allowing("kexec_load", "bpf"));

        foreach (var arch in new[] { "x86_64", "aarch64", "s390x" })
        {
            var target = Target with { Native = SeccompArch.TryParse(arch)! };
            var before = SeccompFilter.Build(profile, target).Filter!;
            var merged = SeccompFilter.Build(ParsedProfile.Of(ProfileCombination.Merge(profile, more))!, target).Filter!;
            var back = SeccompFilter.Build(ParsedProfile.Of(ProfileCombination.Except(ParsedProfile.Of(ProfileCombination.Merge(profile, more))!, more))!, target).Filter!;

            Assert.Equal(before.Arches, merged.Arches);
            Assert.Equal(["bpf", "kexec_load"], FilterComparison.Loosened(before, merged).Select(difference => difference.Call!.Name).Distinct().Order(StringComparer.Ordinal));
            Assert.Empty(FilterComparison.Loosened(merged, before));
            Assert.Empty(FilterComparison.Loosened(before, back));
            Assert.DoesNotContain(FilterComparison.Loosened(back, before), difference => difference.Call!.Name is not ("bpf" or "kexec_load"));
        }
    }

    [Fact]
    public void Two_listeners_are_one_too_many() => Assert.Contains("listenerPath", Assert.Throws<InvalidOperationException>(() => ProfileCombination.Merge(
        Parse("""{"defaultAction":"SCMP_ACT_ALLOW","listenerPath":"/run/a.sock"}"""), Parse("""{"defaultAction":"SCMP_ACT_ALLOW","listenerPath":"/run/b.sock"}"""))).Message);

    private static string Allowing(params string[] names) =>
        $$"""{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":[{{string.Join(",", names.Select(name => $"\"{name}\""))}}],"action":"SCMP_ACT_ALLOW"}]}""";

    private static SeccompFilter Filter(MappingNode node) => SeccompFilter.Build(ParsedProfile.Of(node)!, Target).Filter!;

    private static ParsedProfile Parse(string json) => ParsedProfile.Of(Read(json))!;

    private static ConfigNode Read(string json) =>
        ConfigReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)), "profile.json").Documents[0].Root;

    private static void AssertData(string expected, MappingNode actual) =>
        Assert.True(NodeEquality.SameData(Read(expected), actual), JsonWriter.ToText(actual));
}
