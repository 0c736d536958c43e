using System.Text;
using Plimsoll.Documents;
using Plimsoll.Emit;

namespace Plimsoll.Tests.Emit;

/// <summary>Runs a manifest program inside the test, in a folder of its own.</summary>
internal sealed class Program(TempFolder folder)
{
    public int ExitCode { get; private set; }

    /// <summary>What it wrote to standard output.</summary>
    public string Output { get; private set; } = "";

    /// <summary>What it said to the build, a line each, without the warnings of rules about Pods that no test here is about.</summary>
    public IReadOnlyList<string> Messages { get; private set; } = [];

    /// <summary>Runs with the output folder of the test.</summary>
    public Program Build(Action<ManifestAppBuilder> configure, params string[] args) =>
        Run(configure, ["--output", folder.At("out"), "--name", "app", "--project", folder.At("app.csproj"), .. args]);

    public Program Run(Action<ManifestAppBuilder> configure, params string[] args)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        ExitCode = EmitCommand.RunAsync(args, app =>
        {
            configure(app);
            return Task.CompletedTask;
        }, output, errors).GetAwaiter().GetResult();
        Output = Encoding.UTF8.GetString(output.ToArray());
        Messages = Encoding.UTF8.GetString(errors.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !IsAdvice(line)).ToArray();
        return this;
    }

    private static bool IsAdvice(string line) => line.Contains(" PLM1") || line.Contains(" PLM5");

    public static MappingNode Object(string kind, string name, string? space = null)
    {
        var root = new MappingNode();
        root.Set("apiVersion", ScalarNode.String(kind == "Role" ? "rbac.authorization.k8s.io/v1" : "v1"));
        root.Set("kind", ScalarNode.String(kind));
        var metadata = (MappingNode)root.Set("metadata", new MappingNode());
        metadata.Set("name", ScalarNode.String(name));
        if (space is not null)
        {
            metadata.Set("namespace", ScalarNode.String(space));
        }

        return root;
    }

    /// <summary>A Pod that has a finding on the platform of <see cref="RiskyPlatform"/>, at a line of a file.</summary>
    public static MappingNode RiskyPod(string name, string file, int line)
    {
        var pod = Object("Pod", name);
        var spec = (MappingNode)pod.Set("spec", new MappingNode());
        var containers = (SequenceNode)spec.Set("containers", new SequenceNode());
        var container = (MappingNode)containers.Add(new MappingNode());
        container.Set("name", ScalarNode.String("agent"));
        var context = (MappingNode)container.Set("securityContext", new MappingNode());
        context.Set("privileged", ScalarNode.Boolean(true, Origin.Caller(file, line)));
        return pod;
    }
}
