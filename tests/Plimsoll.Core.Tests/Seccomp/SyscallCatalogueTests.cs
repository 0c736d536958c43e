using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Core.Tests.Seccomp;

public sealed class SyscallCatalogueTests
{
    [Theory]
    [InlineData("x86_64", "fchmodat2", 452u)]
    [InlineData("x86_64", "read", 0u)]
    [InlineData("x86_64", "socket", 41u)]
    [InlineData("x86", "clone", 120u)]
    [InlineData("x32", "ioctl", 0x40000000u + 514)]
    [InlineData("aarch64", "openat", 56u)]
    [InlineData("arm", "set_tls", 983045u)]
    [InlineData("mips", "read", 4003u)]
    [InlineData("mipsel64n32", "read", 6000u)]
    [InlineData("s390x", "s390_sthyi", 380u)]
    [InlineData("riscv64", "riscv_hwprobe", 258u)]
    [InlineData("loongarch64", "mseal", 462u)]
    [InlineData("ppc64le", "spu_run", 278u)]
    public void Numbers_are_those_of_the_architecture(string arch, string name, uint number)
    {
        var on = SeccompArch.TryParse(arch)!;

        Assert.Equal(number, SyscallCatalogue.Find(name)!.NumberOn(on));
        Assert.Equal(name, SyscallCatalogue.Find(on, number)!.Name);
    }

    [Fact]
    public void A_call_that_an_architecture_lacks_has_no_number_there() =>
        Assert.Null(SyscallCatalogue.Find("open")!.NumberOn(SeccompArch.TryParse("aarch64")!));

    [Theory]
    [InlineData("fchmodat2", "2.5.5", "6.6")]
    [InlineData("openat2", "2.4.4", "5.6")]
    [InlineData("close_range", "2.5.2", "5.9")]
    [InlineData("epoll_pwait2", "2.5.2", "5.11")]
    [InlineData("mseal", "2.5.6", "6.10")]
    [InlineData("open_tree_attr", "2.6.1", "6.15")]
    [InlineData("statx", "2.3.3", "4.11")]
    [InlineData("clock_gettime64", "2.4.2", "5.1")]
    public void A_name_says_who_knows_it_since_when(string name, string libseccomp, string kernel)
    {
        var call = SyscallCatalogue.Find(name)!;

        Assert.Equal(libseccomp, call.KnownFrom!.Text);
        Assert.Equal(kernel, call.Kernel!.Text);
    }

    [Fact]
    public void A_number_may_come_later_than_the_name()
    {
        var clone3 = SyscallCatalogue.Find("clone3")!;
        var aarch64 = SeccompArch.TryParse("aarch64")!;

        Assert.Null(clone3.NumberOn(aarch64, ComponentVersion.Parse("2.4.3")));
        Assert.Equal(435u, clone3.NumberOn(aarch64, ComponentVersion.Parse("2.4.4")));
    }

    [Fact]
    public void Parameters_say_what_a_filter_can_see()
    {
        var parameters = SyscallCatalogue.Find("pread64")!.Parameters!;

        Assert.Equal(["fd", "buf", "count", "pos"], parameters.Select(parameter => parameter.Name));
        Assert.Equal([ParameterKind.Narrow, ParameterKind.Pointer, ParameterKind.Word, ParameterKind.Wide], parameters.Select(parameter => parameter.Kind));
    }

    [Fact]
    public void The_facts_about_the_calls_of_2_5_5_agree_with_the_catalogue() =>
        Assert.All(NewerSyscalls.FileModeCalls, name =>
        {
            var call = SyscallCatalogue.Find(name)!;
            Assert.All(["2.5.4", "2.5.5"], version => Assert.Equal(
                call.IsKnownTo(ComponentVersion.Parse(version)), SeccompFacts.LibseccompKnowsFileModeCalls.For(ComponentVersion.Parse(version))));
        });

    [Fact]
    public void The_nearest_name_is_suggested() => Assert.Equal("fchmodat2", SyscallCatalogue.Nearest("fchmodad2"));

    [Theory]
    [InlineData("amd64", "x86_64")]
    [InlineData("SCMP_ARCH_X32", "x32")]
    [InlineData("mips64le", "mipsel64")]
    [InlineData("x86", "x86")]
    public void An_architecture_goes_by_three_names(string text, string name) => Assert.Equal(name, SeccompArch.TryParse(text)!.Name);

    [Theory]
    [InlineData("x86_64", 0xC000003Eu)]
    [InlineData("x86", 0x40000003u)]
    [InlineData("aarch64", 0xC00000B7u)]
    [InlineData("arm", 0x40000028u)]
    [InlineData("s390x", 0x80000016u)]
    [InlineData("ppc64le", 0xC0000015u)]
    [InlineData("mips64n32", 0xA0000008u)]
    public void Architectures_have_the_kernel_s_values(string name, uint audit) => Assert.Equal(audit, SeccompArch.TryParse(name)!.AuditArch);
}
