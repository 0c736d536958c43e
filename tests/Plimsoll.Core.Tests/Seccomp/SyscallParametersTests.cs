using Plimsoll.Seccomp;

namespace Plimsoll.Core.Tests.Seccomp;

public sealed class SyscallParametersTests
{
    [Theory]
    [InlineData(0, "flags", "clone", "unshare")]
    [InlineData(0, "clone_flags", "clone")]
    [InlineData(0, "domain", "socket", "socketpair")]
    [InlineData(1, "request", "ioctl")]
    [InlineData(1, "nstype", "setns")]
    [InlineData(2, "prot", "mmap", "mprotect")]
    [InlineData(2, "flags", "openat")]
    [InlineData(4, "arg4", "nosuchcall")]
    public void Names_of_the_kernel_and_of_the_manual_pages_are_known(int index, string name, params string[] calls) =>
        Assert.Equal(index, SyscallParameters.IndexOf(calls, name));

    [Theory]
    [InlineData("socket has no parameter 'famly', only family, type, protocol; did you mean 'family'?", "famly", "socket")]
    [InlineData("getpid has no parameter 'flags'.", "flags", "getpid")]
    [InlineData("'flags' is argument 2 of openat and argument 1 of open: each needs a rule of its own.", "flags", "openat", "open")]
    [InlineData("'clonee' is no known system call; did you mean 'clone'? Else say arg0 to arg5 instead of 'flags'.", "flags", "clonee")]
    [InlineData("'flags' is a parameter of no call, as the rule names none: say arg0 to arg5.", "flags")]
    public void What_is_none_is_refused_with_a_way_out(string message, string name, params string[] calls) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => SyscallParameters.IndexOf(calls, name)).Message);
}
