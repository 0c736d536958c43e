using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3505.</summary>
internal sealed class MalformedProfile : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3505",
        Name = "seccomp-profile-malformed",
        Title = "Value of a wrong type in a seccomp profile",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            The engines and runc decode a profile into fixed types, and refuse all of it where a list is a text, a number is a text, or a
            number is negative: "json: cannot unmarshal". crun refuses a list that is a text, and takes a
            number that is a text for one that is not there.
            """,
        Remedy = "Write lists as lists, and numbers as whole numbers without quotation marks.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/specs-go/config.go", "https://github.com/opencontainers/runtime-spec/blob/main/schema/defs-linux.json"],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: read, action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        List(profile, profile.Value["syscalls"], "syscalls", isOfMappings: true);
        List(profile, profile.Value["architectures"], "architectures");
        List(profile, profile.Value["archMap"], "archMap", isOfMappings: true);
        List(profile, profile.Value["flags"], "flags");
        Text(profile, profile.Value["defaultAction"], "defaultAction");
        Text(profile, profile.Value["listenerPath"], "listenerPath");
        Text(profile, profile.Value["listenerMetadata"], "listenerMetadata");
        foreach (var entry in profile.Calls.Entries)
        {
            var value = ConfigValue.Of(entry.Node);
            List(profile, value["names"], "names");
            List(profile, value["args"], "args", isOfMappings: true);
            Text(profile, value["name"], "name");
            Text(profile, value["action"], "action");
            foreach (var condition in entry.Conditions)
            {
                Number(profile, condition.Node["index"], "index", condition.Index is null);
                Number(profile, condition.Node["value"], "value", condition.Value is null);
                Number(profile, condition.Node["valueTwo"], "valueTwo", condition.ValueTwo is null);
            }
        }
    }

    private void List(SeccompScope profile, ConfigValue value, string key, bool isOfMappings = false)
    {
        if (value.IsAbsent || value.IsUnknown)
        {
            return;
        }

        if (value.Sequence is not { } list)
        {
            Say(profile, value.Node!, key, "is no list");
            return;
        }

        foreach (var item in list)
        {
            if (isOfMappings ? item is not (MappingNode or UnknownNode) : item is not (ScalarNode { Type: ScalarType.String } or UnknownNode))
            {
                Say(profile, item, key, isOfMappings ? "holds something that is no object" : "holds something that is no text");
            }
        }
    }

    private void Text(SeccompScope profile, ConfigValue value, string key)
    {
        if (!value.IsAbsent && !value.IsUnknown && value.Text is null)
        {
            Say(profile, value.Node!, key, "is no text");
        }
    }

    private void Number(SeccompScope profile, ConfigNode? node, string key, bool isUnread)
    {
        if (isUnread && node is not (null or UnknownNode or ScalarNode { Type: ScalarType.Null }))
        {
            Say(profile, node, key, "is no whole number from 0 on");
        }
    }

    private void Say(SeccompScope profile, ConfigNode node, string key, string what) =>
        profile.Say(this, node, $"has a {key} that {what}: runc and the engines cannot read the profile");
}
