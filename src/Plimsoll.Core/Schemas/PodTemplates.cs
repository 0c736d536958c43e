namespace Plimsoll.Schemas;

/// <summary>Finds the spec of a Pod inside other kinds.</summary>
internal static class PodTemplates
{
    private const string PodSpec = "io.k8s.api.core.v1.PodSpec";

    // CronJob: spec.jobTemplate.spec.template.spec
    private const int MaxDepth = 5;

    public static string? SpecPath(KubernetesSchema schema, SchemaKind kind) => Find(schema, schema.TypeOf(kind), "", MaxDepth);

    // Objects only: a spec in a list would not be the spec of the kind.
    private static string? Find(KubernetesSchema schema, SchemaType type, string path, int depth)
    {
        foreach (var field in type.Fields)
        {
            if (field.Type.TypeName == PodSpec)
            {
                return path + field.Name;
            }
        }

        if (depth == 0)
        {
            return null;
        }

        foreach (var field in type.Fields)
        {
            if (field.Name is "spec" or "template" or "jobTemplate" && field.Type.TypeName is { } name && schema.FindType(name) is { } inner
                && Find(schema, inner, path + field.Name + ".", depth - 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
