using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// The capabilities that a container adds and drops. Runtimes read names in any case and with or without <c>CAP_</c>;
/// admission compares them as they are written: see <see cref="Added"/> and <see cref="Dropped"/>.
/// </summary>
internal readonly struct CapabilityLists(ConfigValue securityContext)
{
    // https://github.com/containerd/containerd/blob/main/pkg/oci/spec.go, defaultUnixCaps; the same in Docker. CRI-O leaves out some.
    private static bool IsRuntimeDefault(string name) => name
        is "AUDIT_WRITE" or "CHOWN" or "DAC_OVERRIDE" or "FOWNER" or "FSETID" or "KILL" or "MKNOD"
        or "NET_BIND_SERVICE" or "NET_RAW" or "SETFCAP" or "SETGID" or "SETPCAP" or "SETUID" or "SYS_CHROOT";

    private const string Prefix = "CAP_";

    private readonly ConfigValue _privileged = securityContext["privileged"];

    /// <summary>The list <c>add</c>, as written.</summary>
    public ConfigValue Added { get; } = securityContext["capabilities"]["add"];

    /// <summary>The list <c>drop</c>, as written.</summary>
    public ConfigValue Dropped { get; } = securityContext["capabilities"]["drop"];

    /// <summary>Whether a name, or <c>ALL</c> where that is asked for, stands in the list <c>add</c>, however it is spelled.</summary>
    public Verdict Adds(string name) => Names(Added, name);

    /// <summary>Whether a name, or <c>ALL</c> where that is asked for, stands in the list <c>drop</c>, however it is spelled.</summary>
    public Verdict Drops(string name) => Names(Dropped, name);

    /// <summary>Whether the container has a capability in its bounding set when it starts.</summary>
    public Verdict Has(string name)
    {
        var byDefault = VerdictLogic.Of(IsRuntimeDefault(name));
        var all = Adds("ALL").Or(byDefault.And(Drops("ALL").Not()));
        return _privileged.Is(true).Or(Adds(name)).Or(all.And(Drops(name).Not()));
    }

    /// <summary>A name as the kernel's documentation writes it, without <c>CAP_</c>.</summary>
    public static string Plain(string name)
    {
        var upper = name.ToUpperInvariant();
        return upper.StartsWith(Prefix, StringComparison.Ordinal) ? upper.Substring(Prefix.Length) : upper;
    }

    /// <summary>Whether a text is a name in any case, with or without <c>CAP_</c>.</summary>
    private static bool IsSpelling(string text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase)
        || (text.Length == name.Length + Prefix.Length && text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && text.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    private static Verdict Names(ConfigValue list, string name)
    {
        var verdict = list.IsUnknown || list.Sequence is { IsOpen: true } ? Verdict.Unknown : Verdict.No;
        if (list.Sequence is { } items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                var item = ConfigValue.Of(items[i]);
                verdict = verdict.Or(item.IsUnknown ? Verdict.Unknown : VerdictLogic.Of(item.Text is { } text && IsSpelling(text, name)));
            }
        }

        return verdict;
    }
}
