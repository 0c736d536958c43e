using Plimsoll.Seccomp;

namespace Plimsoll.Core.Tests.Seccomp;

public sealed class SyscallGroupsTests
{
    [Fact]
    public void Every_call_stands_in_exactly_one_group() =>
        Assert.Equal(SyscallCatalogue.All.Select(call => call.Name).Order(StringComparer.Ordinal), SyscallGroups.All.SelectMany(group => group.Calls).Order(StringComparer.Ordinal));

    [Fact]
    public void Groups_and_their_calls_are_sorted()
    {
        Assert.Equal(SyscallGroups.All.OrderBy(group => group.Name, StringComparer.Ordinal), SyscallGroups.All);
        Assert.All(SyscallGroups.All, group => Assert.Equal(group.Calls.Order(StringComparer.Ordinal), group.Calls));
    }

    [Fact]
    public void Every_group_has_a_property()
    {
        var properties = typeof(SyscallGroups).GetProperties().Where(property => property.PropertyType == typeof(IReadOnlyList<string>))
            .ToDictionary(property => property.Name, property => (IReadOnlyList<string>)property.GetValue(null)!);

        Assert.Equal(SyscallGroups.All.Count, properties.Count);
        Assert.All(SyscallGroups.All, group => Assert.Same(group.Calls, properties[string.Concat(group.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))]));
    }

    [Theory]
    [InlineData("file-io", "read")]
    [InlineData("network", "connect")]
    [InlineData("process", "clone3")]
    [InlineData("io-uring", "io_uring_enter")]
    [InlineData("mount", "pivot_root")]
    public void People_find_what_they_look_for(string group, string call) => Assert.Contains(call, SyscallGroups.Of(group));

    [Fact]
    public void A_name_that_is_none_is_refused_with_the_nearest_one() =>
        Assert.Contains("did you mean 'file-io'?", Assert.Throws<ArgumentException>(() => SyscallGroups.Of("fileio")).Message);
}
