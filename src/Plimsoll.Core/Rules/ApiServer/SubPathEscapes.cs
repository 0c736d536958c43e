using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7364.</summary>
internal sealed class SubPathEscapes() : Rule(ContainerParts.VolumeMounts), IContainerRule
{
    private static readonly string[] Fields = ["subPath", "subPathExpr"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7364",
        Name = "sub-path-escapes",
        Title = "Path that leads out of the volume",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. subPath and subPathExpr lead down from the root of the volume, neither absolute nor with ..
            in it, and only one of them can be given.
            """,
        Remedy = "Write a path below the volume.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, emptyDir: {} }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: data, mountPath: /data, subPath: ../a }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, emptyDir: {} }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: data, mountPath: /data, subPath: a }]
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var item in container.Value["volumeMounts"].Items)
        {
            var mount = ConfigValue.Of(item);
            foreach (var field in Fields)
            {
                if (mount[field].Text is { Length: > 0 } path && (path[0] == '/' || Array.IndexOf(path.Split('/'), "..") >= 0))
                {
                    container.Say(this, mount[field].Node, $"has the {field} \"{SchemaLog.Short(path)}\", which does not lead down from the volume");
                }
            }

            if (mount["subPath"].Text is { Length: > 0 } && mount["subPathExpr"].Text is { Length: > 0 })
            {
                container.Say(this, mount["subPathExpr"].Node, "has a mount with both subPath and subPathExpr");
            }
        }
    }
}
