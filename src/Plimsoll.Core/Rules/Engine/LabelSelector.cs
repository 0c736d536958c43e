using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// Whether labels match a selector. Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
/// </summary>
internal static class LabelSelector
{
    // What controllers and the API server itself put on Pods: https://kubernetes.io/docs/reference/labels-annotations-taints/ and, for a DeploymentConfig,
    // https://github.com/openshift/api/blob/master/apps/v1/types.go
    private static readonly HashSet<string> Given = new(StringComparer.Ordinal)
    {
        "apps.kubernetes.io/pod-index", "batch.kubernetes.io/controller-uid", "batch.kubernetes.io/job-completion-index", "batch.kubernetes.io/job-name", "controller-revision-hash",
        "controller-uid", "deployment", "deploymentconfig", "job-name", "pod-template-generation", "pod-template-hash", "statefulset.kubernetes.io/pod-name", "topology.kubernetes.io/region", "topology.kubernetes.io/zone",
    };

    /// <summary>Matches <c>matchLabels</c> and <c>matchExpressions</c>. An empty selector matches all, an absent one nothing.</summary>
    public static Verdict Matches(ConfigValue selector, ConfigValue labels)
    {
        if (selector.IsUnknown)
        {
            return Verdict.Unknown;
        }

        if (selector.IsAbsent)
        {
            return Verdict.No;
        }

        var verdict = HasAll(labels, selector["matchLabels"]);
        var expressions = selector["matchExpressions"];
        if (expressions.IsUnknown || expressions.Sequence is { IsOpen: true })
        {
            verdict = verdict.And(Verdict.Unknown);
        }

        foreach (var expression in expressions.Items)
        {
            verdict = verdict.And(Fits(labels, ConfigValue.Of(expression)));
        }

        return verdict;
    }

    /// <summary>Whether labels have every key and value of a plain map, as a Service selects Pods; an empty map matches all.</summary>
    public static Verdict HasAll(ConfigValue labels, ConfigValue wanted)
    {
        var verdict = wanted.IsUnknown || wanted.Mapping is { IsOpen: true } ? Verdict.Unknown : Verdict.Definite;
        if (wanted.Mapping is { } mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                var value = ConfigValue.Of(entry.Value);
                verdict = verdict.And(value.Text is { } text ? Label(labels, entry.Key).Is(text) : Verdict.Unknown);
            }
        }

        return verdict;
    }

    private static ConfigValue Label(ConfigValue labels, string key) => labels[key] is { IsAbsent: false } own ? own : Given.Contains(key) ? ConfigValue.Of(new UnknownNode()) : default;

    private static Verdict Fits(ConfigValue labels, ConfigValue expression)
    {
        if (expression["key"].Text is not { } key || expression["operator"].Text is not { } name)
        {
            return Verdict.Unknown;
        }

        var label = Label(labels, key);
        return name switch
        {
            "In" => IsOneOf(label, expression["values"]),
            "NotIn" => IsOneOf(label, expression["values"]).Not(),
            "Exists" => label.IsSet(),
            "DoesNotExist" => label.IsSet().Not(),
            _ => Verdict.Unknown,
        };
    }

    private static Verdict IsOneOf(ConfigValue label, ConfigValue values)
    {
        var verdict = values.IsUnknown || values.Sequence is { IsOpen: true } ? Verdict.Unknown : Verdict.No;
        foreach (var value in values.Items)
        {
            verdict = verdict.Or(ConfigValue.Of(value).Text is { } text ? label.Is(text) : Verdict.Unknown);
        }

        return verdict;
    }
}
