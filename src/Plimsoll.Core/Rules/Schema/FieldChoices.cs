using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// Fields of which an object has one at most, or exactly one. What the API server fills in when none is there, as it does with volumes,
/// counts as at most one. https://github.com/kubernetes/kubernetes/tree/master/pkg/apis, the folders named validation.
/// </summary>
internal static class FieldChoices
{
    private static readonly string[] VolumeSources =
    [
        "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "fc", "flexVolume", "flocker",
        "gcePersistentDisk", "gitRepo", "glusterfs", "hostPath", "image", "iscsi", "nfs", "persistentVolumeClaim", "photonPersistentDisk", "portworxVolume", "projected",
        "quobyte", "rbd", "scaleIO", "secret", "storageos", "vsphereVolume",
    ];

    private static readonly string[] PersistentVolumeSources =
    [
        "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "csi", "fc", "flexVolume", "flocker", "gcePersistentDisk", "glusterfs", "hostPath", "iscsi",
        "local", "nfs", "photonPersistentDisk", "portworxVolume", "quobyte", "rbd", "scaleIO", "storageos", "vsphereVolume",
    ];

    public static void Volume(ConfigValue volume, SchemaLog log) => AtMostOne(volume, VolumeSources, log);

    public static void PersistentVolume(ConfigValue spec, SchemaLog log) => One(spec, PersistentVolumeSources, log, "a source");

    public static void Variable(ConfigValue variable, SchemaLog log) => AtMostOne(variable, ["value", "valueFrom"], log);

    public static void VariableSource(ConfigValue source, SchemaLog log) =>
        One(source, ["configMapKeyRef", "fieldRef", "fileKeyRef", "resourceFieldRef", "secretKeyRef"], log, "a source");

    public static void VariablesSource(ConfigValue source, SchemaLog log) => One(source, ["configMapRef", "secretRef"], log, "a source");

    public static void Projection(ConfigValue source, SchemaLog log) =>
        AtMostOne(source, ["clusterTrustBundle", "configMap", "downwardAPI", "podCertificate", "secret", "serviceAccountToken"], log);

    public static void Backend(ConfigValue backend, SchemaLog log) => AtMostOne(backend, ["resource", "service"], log);

    public static void BackendPort(ConfigValue port, SchemaLog log) => One(port, ["name", "number"], log, "a port");

    public static void Peer(ConfigValue peer, SchemaLog log)
    {
        AtMostOne(peer, ["ipBlock", "podSelector"], log);
        AtMostOne(peer, ["ipBlock", "namespaceSelector"], log);
    }

    public static void PolicyRule(ConfigValue rule, SchemaLog log) => AtMostOne(rule, ["nonResourceURLs", "resources"], log);

    private static void AtMostOne(ConfigValue value, string[] fields, SchemaLog log)
    {
        string? first = null;
        foreach (var field in fields)
        {
            if (!IsSet(value[field]))
            {
                continue;
            }

            if (first is not null)
            {
                log.Add(SchemaRules.ChoiceNotOne, value[field].Node!, $"{Subject(value)} has both {first} and {field}");
                return;
            }

            first = field;
        }
    }

    private static void One(ConfigValue value, string[] fields, SchemaLog log, string what)
    {
        AtMostOne(value, fields, log);
        if (log.IsWhole && value.Node is { } node && Array.TrueForAll(fields, field => !value[field].IsUnknown && !IsSet(value[field])))
        {
            log.Add(SchemaRules.ChoiceNotOne, node, $"{Subject(value)} needs {what}: one of {string.Join(", ", fields)}");
        }
    }

    // A text, a list and a number that are empty count as nothing.
    private static bool IsSet(ConfigValue value) => value.State == ValueState.Known
        && value.Text is not "" && value.Integer is not 0 && value.Sequence is not { Count: 0, IsOpen: false };

    private static string Subject(ConfigValue value) => NodePath.Of(value.Node!) is { Length: > 0 } path ? $"field \"{path}\"" : "it";
}
