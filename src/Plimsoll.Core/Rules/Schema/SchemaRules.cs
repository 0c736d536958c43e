using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>
/// What can be wrong with the form of a Kubernetes object. Unknown fields, wrong types, impossible values, missing fields and
/// repeated keys are said under the ids that any document has for them: see <see cref="FormRules"/>.
/// </summary>
public static class SchemaRules
{
    /// <summary>A kind that the API group of the object does not have.</summary>
    public static RuleInfo UnknownKind { get; } = new()
    {
        Id = "PLM7011",
        Name = "unknown-kind",
        Title = "Kind that Kubernetes does not have",
        Category = Category.Schema,
        Severity = Severity.Error,
        Why = "The API server answers \"no matches for kind\", and the object is not created. Kinds of other API groups are left alone: they may come from a CustomResourceDefinition.",
        Remedy = "Write the kind and the apiVersion that are named.",
        Sources = ["https://kubernetes.io/docs/reference/kubernetes-api/"],
        Bad = "{ apiVersion: apps/v1, kind: Deploymnet, metadata: { name: web } }",
        Good = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: web } }",
    };

    /// <summary>A kind that a declared cluster does not serve yet.</summary>
    public static RuleInfo KindNotYetServed { get; } = new()
    {
        Id = "PLM7012",
        Name = "kind-not-yet-served",
        Title = "Kind that the declared cluster is too old for",
        Category = Category.Schema,
        Severity = Severity.Error,
        Why = "The declared cluster does not serve the kind in this API version, so the object cannot be created there.",
        Remedy = "Use an API version that the cluster serves, or upgrade the cluster first.",
        Sources = ["https://kubernetes.io/docs/reference/using-api/"],
        Platforms = "platforms: [{ name: prod, kubernetes: \"1.32\" }]",
        Bad = "{ apiVersion: resource.k8s.io/v1, kind: DeviceClass, metadata: { name: gpu }, spec: {} }",
        Good = "{ apiVersion: resource.k8s.io/v1beta1, kind: DeviceClass, metadata: { name: gpu }, spec: {} }",
    };

    /// <summary>A kind in an API version that is gone.</summary>
    public static RuleInfo ApiVersionRemoved { get; } = new()
    {
        Id = "PLM7013",
        Name = "api-version-removed",
        Title = "API version that was removed",
        Category = Category.Schema,
        Severity = Severity.Error,
        Why = """
            The API server no longer serves the kind in this API version: applying the object fails, and so does every upgrade of a release
            that holds it. Without a declared cluster it is a warning, because every version that is still supported lacks it.
            """,
        Remedy = "Write the API version that is named; where the shape of the object changed, change it as well.",
        Sources = [RemovedApis.Source],
        Aliases = ["kube-linter/no-extensions-v1beta", "kube-score/stable-version", "trivy/KSV-0107", "kyverno/check-deprecated-apis"],
        Platforms = "platforms: [{ name: prod, kubernetes: \"1.34\" }]",
        Bad = "{ apiVersion: policy/v1beta1, kind: PodDisruptionBudget, metadata: { name: web }, spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } } }",
        Good = "{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: web }, spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } } }",
    };

    /// <summary>A field that a declared cluster does not have.</summary>
    public static RuleInfo FieldNotInVersion { get; } = new()
    {
        Id = "PLM7014",
        Name = "field-not-in-version",
        Title = "Field that the declared cluster does not have",
        Category = Category.Schema,
        Severity = Severity.Error,
        Why = """
            The API server of the declared cluster does not know the field. kubectl refuses the object; other clients get a warning at
            best, the field is dropped, and what it was to protect is not protected.
            """,
        Remedy = "Leave the field out for this cluster, or upgrade the cluster first.",
        Sources = ["https://kubernetes.io/docs/reference/using-api/api-concepts/#setting-the-field-validation-level"],
        Platforms = "platforms: [{ name: prod, kubernetes: \"1.30\" }]",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { supplementalGroupsPolicy: Strict }
              containers: [{ name: web, image: example.com/web:1.0 }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers: [{ name: web, image: example.com/web:1.0 }]
            """,
    };

    /// <summary>A quantity that cannot be read.</summary>
    public static RuleInfo InvalidQuantity { get; } = new()
    {
        Id = "PLM7015",
        Name = "invalid-quantity",
        Title = "Quantity that cannot be read",
        Category = Category.Schema,
        Severity = Severity.Error,
        Why = "The API server refuses the whole object when one quantity in it does not parse.",
        Remedy = "Write a number with one of the suffixes n u m k M G T P E or Ki Mi Gi Ti Pi Ei.",
        Sources = ["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"],
        Bad = "{ apiVersion: v1, kind: ResourceQuota, metadata: { name: team }, spec: { hard: { requests.memory: 10GB } } }",
        Good = "{ apiVersion: v1, kind: ResourceQuota, metadata: { name: team }, spec: { hard: { requests.memory: 10G } } }",
    };

    /// <summary>A name outside its grammar.</summary>
    public static RuleInfo InvalidName { get; } = new()
    {
        Id = "PLM7016",
        Name = "invalid-name",
        Title = "Name that the API server refuses",
        Category = Category.Schema,
        Severity = Severity.Error,
        Why = "Names end up in DNS names, URLs, labels and files, so the API server holds each to a grammar and refuses the object otherwise.",
        Remedy = "Write a name within the grammar that is named.",
        Sources = ["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/"],
        Bad = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: Web_Config } }",
        Good = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: web-config } }",
    };

    /// <summary>A label or an annotation outside its grammar.</summary>
    public static RuleInfo InvalidLabel { get; } = new()
    {
        Id = "PLM7017",
        Name = "invalid-label",
        Title = "Label or annotation that the API server refuses",
        Category = Category.Schema,
        Severity = Severity.Error,
        Why = "Keys of labels and annotations and values of labels have a grammar; the API server refuses an object, and a selector, that breaks it.",
        Remedy = "Write a key or value within the grammar that is named; free text belongs into an annotation.",
        Sources = ["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set"],
        Aliases = ["kube-score/label-values", "datree/9"],
        Bad = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: web, labels: { team: web shop } } }",
        Good = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: web, labels: { team: web-shop } } }",
    };

    /// <summary>Bytes that are not written in base64.</summary>
    public static RuleInfo NotBase64 { get; } = new()
    {
        Id = "PLM7018",
        Name = "not-base64",
        Title = "Bytes that are not base64",
        Category = Category.Schema,
        Severity = Severity.Error,
        Why = "Fields of bytes, such as the data of a Secret, are decoded from base64; the API server refuses the object if that fails.",
        Remedy = "Encode the value, or write it in plain text below stringData.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data"],
        Bad = "{ apiVersion: v1, kind: Secret, metadata: { name: web }, data: { user: \"p@ss word\" } }",
        Good = "{ apiVersion: v1, kind: Secret, metadata: { name: web }, stringData: { user: admin } }",
    };

    /// <summary>Several fields of which there may be one, or none of which there has to be one.</summary>
    public static RuleInfo ChoiceNotOne { get; } = new()
    {
        Id = "PLM7019",
        Name = "choice-not-one",
        Title = "Fields that exclude each other",
        Category = Category.Schema,
        Severity = Severity.Error,
        Why = """
            A volume has one source, a variable a value or a place that it comes from, a backend a port by name or by number. The schema lets
            each of the fields be, and the API server refuses the object that has two of them, or none where it needs one.
            """,
        Remedy = "Write exactly one of the fields that are named.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers: [{ name: web, image: "example.com/web:1.0" }]
              volumes:
                - { name: data, emptyDir: {}, hostPath: { path: /data } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers: [{ name: web, image: "example.com/web:1.0" }]
              volumes:
                - { name: data, emptyDir: {} }
            """,
    };

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        UnknownKind, KindNotYetServed, ApiVersionRemoved, FieldNotInVersion, InvalidQuantity, InvalidName, InvalidLabel, NotBase64, ChoiceNotOne,
    ];
}
