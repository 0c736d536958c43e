using System.Globalization;
using Plimsoll.Findings;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>
/// OCI documents as runtimes read them. They have to ignore fields that they do not know:
/// https://github.com/opencontainers/runtime-spec/blob/main/config.md#extensibility
/// </summary>
internal sealed class OciDialect() : SchemaDialect(OciSchema.Default)
{
    // Runtimes cut the type of the file off the mode: https://github.com/opencontainers/runc/pull/3555
    private const int AnyMode = 0xFFFF;

    public override Severity? UnknownField => Severity.Warning;

    /// <summary>Drafts of the specification had these: <see cref="OciFieldBeforeRelease"/>.</summary>
    public override bool IsFormer(SchemaType type, string field) => type.ShortName switch
    {
        "LinuxResources" => field is "oomScoreAdj" or "disableOOMKiller",
        "RuntimeSpec" => field == "platform",
        _ => false,
    };

    /// <summary>The state of a container and the features of a runtime have no seccomp section of this kind.</summary>
    public override bool IsForRules(SchemaType type) => type.ShortName is "LinuxSeccomp" or "LinuxSyscall" or "LinuxSeccompArg";

    // runc and crun take the recursive forms as well, and containerd and Docker write them:
    // https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go
    public override bool Takes(SchemaField field, string value) => field.Name switch
    {
        "rootfsPropagation" => value is "" or "rprivate" or "rshared" or "rslave" or "runbindable",
        "fileMode" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var mode) && mode <= AnyMode,
        _ => false,
    };
}
