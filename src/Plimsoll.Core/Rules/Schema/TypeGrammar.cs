using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>The grammars of the fields of a type, and those that exclude each other, which no OpenAPI document states.</summary>
internal static class TypeGrammar
{
    // https://github.com/kubernetes/apimachinery/blob/master/pkg/api/validation/objectmeta.go
    private const int MaxAnnotations = 256 * 1024;

    // https://kep.k8s.io/4369 is on by default from this version on.
    private const int RelaxedEnvironmentNames = 32;

    private static readonly Lazy<(string Type, Action<ConfigValue, SchemaLog> Check)[]> Checks = new(Make);

    public static void Check(MappingNode node, SchemaType type, SchemaLog log)
    {
        // Few types have any, and every object of a document asks.
        if (type.Grammar == 0)
        {
            type.Grammar = NumberOf(type.Name);
        }

        if (type.Grammar > 0)
        {
            Checks.Value[type.Grammar - 1].Check(ConfigValue.Of(node), log);
        }
    }

    private static int NumberOf(string type)
    {
        var checks = Checks.Value;
        for (var i = 0; i < checks.Length; i++)
        {
            if (checks[i].Type == type)
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static (string Type, Action<ConfigValue, SchemaLog> Check)[] Make()
    {
        const string core = "io.k8s.api.core.v1.";
        const string meta = "io.k8s.apimachinery.pkg.apis.meta.v1.";
        return
        [
            (meta + "ObjectMeta", Metadata),
            (meta + "LabelSelector", (selector, log) => Labels(selector["matchLabels"], log)),
            (meta + "LabelSelectorRequirement", PodGrammar.Requirement),
            (core + "NodeSelectorRequirement", PodGrammar.Requirement),
            (core + "PodAffinityTerm", PodGrammar.AffinityTerm),
            (core + "TopologySpreadConstraint", PodGrammar.Spread),
            (core + "HostAlias", PodGrammar.HostAlias),
            (core + "PodDNSConfig", PodGrammar.Resolvers),
            (core + "KeyToPath", PodGrammar.FileOfVolume),
            (core + "DownwardAPIVolumeFile", PodGrammar.FileOfVolume),
            (core + "HostPathVolumeSource", PodGrammar.HostPath),
            (core + "PodSpec", PodSpec),
            (core + "ServiceSpec", (spec, log) => Labels(spec["selector"], log)),
            (core + "ReplicationControllerSpec", (spec, log) => Labels(spec["selector"], log)),
            (core + "Container", Container),
            (core + "EphemeralContainer", Container),
            (core + "Volume", Volume),
            (core + "EnvVar", FieldChoices.Variable),
            (core + "EnvVarSource", FieldChoices.VariableSource),
            (core + "EnvFromSource", FieldChoices.VariablesSource),
            (core + "VolumeProjection", FieldChoices.Projection),
            (core + "PersistentVolumeSpec", FieldChoices.PersistentVolume),
            (core + "ContainerPort", (port, log) => Port(port, "containerPort", log)),
            (core + "ServicePort", ServicePort),
            (core + "HTTPGetAction", (action, log) => PortReference(action["port"], log)),
            (core + "TCPSocketAction", (action, log) => PortReference(action["port"], log)),
            (core + "ConfigMap", (map, log) => Keys(map, "data", "binaryData", log)),
            (core + "Secret", (secret, log) => Keys(secret, "data", "stringData", log)),
            ("io.k8s.api.networking.v1.IngressBackend", FieldChoices.Backend),
            ("io.k8s.api.networking.v1.ServiceBackendPort", FieldChoices.BackendPort),
            ("io.k8s.api.networking.v1.NetworkPolicyPeer", FieldChoices.Peer),
            ("io.k8s.api.rbac.v1.PolicyRule", FieldChoices.PolicyRule),
        ];
    }

    private static void Metadata(ConfigValue metadata, SchemaLog log)
    {
        Labels(metadata["labels"], log);
        if (metadata["annotations"].Mapping is not { } annotations)
        {
            return;
        }

        var size = 0L;
        foreach (var entry in annotations.Entries)
        {
            // Keys of annotations may have capitals before the slash.
            size += entry.Key.Length + ((entry.Value as ScalarNode)?.Text.Length ?? 0);
            Key(entry, NameGrammar.QualifiedName(entry.Key.ToLowerInvariant()), "annotation", log);
        }

        if (size > MaxAnnotations)
        {
            log.Add(SchemaRules.InvalidLabel, annotations, $"field \"{NodePath.Of(annotations)}\" has {size} characters, {MaxAnnotations} bytes is the most");
        }
    }

    private static void Labels(ConfigValue labels, SchemaLog log)
    {
        if (labels.Mapping is not { } mapping)
        {
            return;
        }

        foreach (var entry in mapping.Entries)
        {
            Key(entry, NameGrammar.QualifiedName(entry.Key), "label", log);
            if (entry.Value is ScalarNode { Type: ScalarType.String } value && NameGrammar.LabelValue(value.Text) is { } problem)
            {
                log.Add(SchemaRules.InvalidLabel, value, $"label \"{SchemaLog.Short(entry.Key)}\" has the value \"{SchemaLog.Short(value.Text)}\": {problem}");
            }
        }
    }

    private static void Key(MappingEntry entry, string? problem, string what, SchemaLog log)
    {
        if (problem is not null)
        {
            log.Add(SchemaRules.InvalidLabel, entry.Value, $"{what} \"{SchemaLog.Short(entry.Key)}\" has a key that cannot be: {problem}", entry.KeyOrigin);
        }
    }

    private static void PodSpec(ConfigValue spec, SchemaLog log)
    {
        Labels(spec["nodeSelector"], log);
        log.Name(spec["hostname"], NameGrammar.Label);
        log.Name(spec["subdomain"], NameGrammar.Label);
    }

    private static void Container(ConfigValue container, SchemaLog log)
    {
        PodGrammar.Image(container["image"], log);
        log.Name(container["name"], NameGrammar.Label);
        var isStrict = log.Clusters.OlderThan(RelaxedEnvironmentNames) is not null;
        foreach (var item in container["env"].Items)
        {
            log.Name(ConfigValue.Of(item)["name"], isStrict ? NameGrammar.StrictEnvironmentName : NameGrammar.EnvironmentName);
        }
    }

    private static void Volume(ConfigValue volume, SchemaLog log)
    {
        log.Name(volume["name"], NameGrammar.Label);
        FieldChoices.Volume(volume, log);
    }

    private static void ServicePort(ConfigValue port, SchemaLog log)
    {
        log.Name(port["name"], NameGrammar.Label);
        PortNumber(port["port"], log);
        PortReference(port["targetPort"], log);
    }

    private static void Port(ConfigValue port, string number, SchemaLog log)
    {
        log.Name(port["name"], NameGrammar.PortName);
        PortNumber(port[number], log);
        PortNumber(port["hostPort"], log, 0);
    }

    private static void PortReference(ConfigValue port, SchemaLog log)
    {
        log.Name(port, NameGrammar.PortName);
        PortNumber(port, log);
    }

    private static void PortNumber(ConfigValue port, SchemaLog log, int least = 1)
    {
        if (port.Integer is { } number && (number < least || number > 65535))
        {
            log.Add(Findings.FormRules.ImpossibleValue, port.Node!, $"field \"{NodePath.Of(port.Node!)}\" is {number}, and ports go from 1 to 65535");
        }
    }

    private static void Keys(ConfigValue map, string first, string second, SchemaLog log)
    {
        foreach (var field in new[] { first, second })
        {
            if (map[field].Mapping is not { } mapping)
            {
                continue;
            }

            foreach (var entry in mapping.Entries)
            {
                if (NameGrammar.ConfigKey(entry.Key) is { } problem)
                {
                    log.Add(SchemaRules.InvalidName, entry.Value, $"key \"{SchemaLog.Short(entry.Key)}\" of {field} cannot be: {problem}", entry.KeyOrigin);
                }
            }
        }
    }
}
