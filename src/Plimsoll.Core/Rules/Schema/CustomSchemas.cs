using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>The schemas that CustomResourceDefinitions of a project give to kinds of their own.</summary>
internal sealed class CustomSchemas
{
    // By group and kind: the versions that are served, each with its schema, if it has one.
    private readonly Dictionary<string, List<KeyValuePair<string, ConfigValue>>> _kinds = new(StringComparer.Ordinal);

    // The groups to whose objects a webhook of the project may add fields.
    private readonly HashSet<string> _completed = new(StringComparer.Ordinal);

    /// <summary>Takes up a document, if it is a CustomResourceDefinition or a webhook, or a list of objects with some in it.</summary>
    public void Add(ConfigDocument document)
    {
        if (document.ObjectKind is "List" or "CustomResourceDefinitionList")
        {
            foreach (var item in document.Value["items"].Items)
            {
                Add(ConfigValue.Of(item), document.ObjectKind == "List" ? ConfigValue.Of(item)["kind"].Text : "CustomResourceDefinition");
            }
        }
        else
        {
            Add(document.Value, document.ObjectKind);
        }
    }

    /// <summary>Whether a webhook of the project may add what is missing from an object: the server looks at it afterwards.</summary>
    public bool MayBeCompleted(string group) => _completed.Contains(group) || _completed.Contains("*");

    /// <summary>The schema of a kind; unset if the project does not define the kind, or gives it none.</summary>
    public ConfigValue Find(string group, string version, string kind)
    {
        if (_kinds.Count > 0 && _kinds.TryGetValue(group + " " + kind, out var versions))
        {
            foreach (var pair in versions)
            {
                if (pair.Key == version)
                {
                    return pair.Value;
                }
            }
        }

        return default;
    }

    /// <summary>The versions in which a kind is served; none if the project does not define it, or if that is not known.</summary>
    public IReadOnlyList<string> Versions(string group, string kind) =>
        _kinds.TryGetValue(group + " " + kind, out var versions) ? [.. versions.Select(pair => pair.Key)] : [];

    private void Add(ConfigValue item, string? kind)
    {
        if (kind == "CustomResourceDefinition")
        {
            AddDefinition(item);
        }
        else if (kind == "MutatingWebhookConfiguration")
        {
            AddWebhooks(item);
        }
    }

    private void AddWebhooks(ConfigValue configuration)
    {
        foreach (var webhook in configuration["webhooks"].Items)
        {
            // One without rules gets them from its program.
            var rules = ConfigValue.Of(webhook)["rules"];
            if (rules.Sequence is not { Count: > 0 })
            {
                _completed.Add("*");
            }

            foreach (var rule in rules.Items)
            {
                foreach (var group in ConfigValue.Of(rule)["apiGroups"].Items)
                {
                    _completed.Add(ConfigValue.Of(group).Text ?? "*");
                }
            }
        }
    }

    private void AddDefinition(ConfigValue definition)
    {
        var spec = definition["spec"];
        if (spec["group"].Text is not { } group || spec["names"]["kind"].Text is not { } kind || spec["versions"].Sequence is not { IsOpen: false } versions)
        {
            return;
        }

        var found = new List<KeyValuePair<string, ConfigValue>>();
        foreach (var item in versions)
        {
            var version = ConfigValue.Of(item);
            if (version["name"].Text is not { } name)
            {
                return;
            }

            // An older definition may say for all versions that what it does not know is kept: then nothing is known to be wrong.
            var schema = spec["preserveUnknownFields"].Is(true) == Verdict.No ? version["schema"]["openAPIV3Schema"] : default;
            if (version["served"].Is(false) != Verdict.Definite)
            {
                found.Add(new(name, schema));
            }
        }

        // Two definitions of one kind: nobody knows which one holds.
        var key = group + " " + kind;
        _kinds[key] = _kinds.ContainsKey(key) ? [] : found;
    }
}
