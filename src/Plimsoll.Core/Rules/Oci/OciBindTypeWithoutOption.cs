using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4365.</summary>
internal sealed class OciBindTypeWithoutOption : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4365",
        Name = "oci-bind-type-without-option",
        Title = "Bind mount in name only",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            What makes a bind mount is the option bind or rbind; the type is a dummy. Without the option runtimes look for a file system of
            the name bind, which no kernel has.
            """,
        Remedy = "Add the option rbind.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config.md#mounts"],
        Bad = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "/data", "type": "bind", "source": "/srv/data", "options": ["ro"] }] }
            """,
        Good = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "/data", "type": "bind", "source": "/srv/data", "options": ["rbind", "ro"] }] }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var mount in OciMount.Of(spec))
        {
            var type = mount.Value["type"];
            if (type.Text is "bind" or "rbind" && mount.IsBind == Verdict.No && mount.Has("remount") == Verdict.No && spec.IsWhole())
            {
                spec.Say(this, type.Node!, $"is \"{type.Text}\", and neither bind nor rbind is among the options", fix: AddOption(mount));
            }
        }
    }

    private static Fix AddOption(OciMount mount)
    {
        var option = ScalarNode.String("rbind");
        if (mount.Value["options"].Sequence is { } options)
        {
            return new("Add the option rbind", [new Edit.Append(options, option)]);
        }

        var list = new SequenceNode();
        list.Add(option);
        return new("Add the option rbind", [new Edit.Insert(mount.Node, "options", list)]);
    }
}
