using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>Constructors written by hand that take what people say of a kind first, instead of the objects that the schema requires.</summary>
internal static class ShortConstructors
{
    private static readonly string[] Schedule = ["spec", "schedule"];
    private static readonly string[] RestartPolicy = ["spec", "jobTemplate", "spec", "template", "spec", "restartPolicy"];
    private static readonly string[] Size = ["spec", "resources", "requests", "storage"];
    private static readonly string[] AccessModes = ["spec", "accessModes"];
    private static readonly string[] StorageClass = ["spec", "storageClassName"];

    /// <summary>The arguments behind the name, which are taken out; null, and nothing taken out, if no such constructor says exactly what is there.</summary>
    public static List<Argument>? Arguments(SchemaType type, MappingNode root, ValueText values) => type.Name switch
    {
        "io.k8s.api.batch.v1.CronJob" => CronJob(root),
        "io.k8s.api.core.v1.PersistentVolumeClaim" => Claim(root, values),
        _ => null,
    };

    // The constructor sets the restart policy, so there has to be one; another than OnFailure replaces it.
    private static List<Argument>? CronJob(MappingNode root)
    {
        if (Text(root, Schedule) is not { Length: > 0 } schedule || Text(root, RestartPolicy) is not { } policy)
        {
            return null;
        }

        Draft.Take(root, Schedule);
        if (policy == "OnFailure")
        {
            Draft.Take(root, RestartPolicy);
        }

        return [ValueArgument.Of(schedule, "schedule")];
    }

    private static List<Argument>? Claim(MappingNode root, ValueText values)
    {
        if (values.Of(Draft.Find(root, Size), "Quantity") is not { } size
            || Draft.Find(root, AccessModes) is not SequenceNode { Count: > 0 } modes || values.Of(modes, "[AccessMode]") is not { } written)
        {
            return null;
        }

        var arguments = new List<Argument> { size with { Name = "size" } };
        if (modes.Count != 1 || modes[0] is not ScalarNode { Text: "ReadWriteOnce" })
        {
            arguments.Add(written with { Name = "accessModes" });
        }

        Draft.Take(root, Size);
        Draft.Take(root, AccessModes);
        if (Text(root, StorageClass) is { } storageClass)
        {
            arguments.Add(ValueArgument.Of(storageClass, "storageClass"));
            Draft.Take(root, StorageClass);
        }

        return arguments;
    }

    private static string? Text(MappingNode root, string[] path) => Draft.Find(root, path) is ScalarNode { Type: ScalarType.String } text ? text.Text : null;
}
