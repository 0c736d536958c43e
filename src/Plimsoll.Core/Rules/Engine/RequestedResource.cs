using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>A resource that a container requests, and its limit.</summary>
internal sealed class RequestedResource(string name, ConfigValue request, ConfigValue limit)
{
    public string Name { get; } = name;

    public ConfigValue Request { get; } = request;

    public ConfigValue Limit { get; } = limit;

    /// <summary>Below 0 if the request is less than the limit, above 0 if it is more; null if one of the two is not known.</summary>
    public int? Order { get; } = Amount.Compare(request, limit);

    /// <summary>The resources that are requested, beside their limits.</summary>
    public static RequestedResource[] Of(ConfigValue requests, ConfigValue limits)
    {
        if (requests.Mapping is not { Count: > 0 } mapping)
        {
            return [];
        }

        var resources = new RequestedResource[mapping.Count];
        var count = 0;
        foreach (var entry in mapping.Entries)
        {
            resources[count++] = new(entry.Key, ConfigValue.Of(entry.Value), limits[entry.Key]);
        }

        return resources;
    }
}
