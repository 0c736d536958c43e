using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7384.</summary>
internal sealed class CommandNotTokenised() : Rule(ContainerParts.Command), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7384",
        Name = "command-not-tokenised",
        Title = "Command line in one word",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = """
            The kernel takes the first word for the name of a program, blanks included; nothing splits it, because no shell is called.
            """,
        Remedy = "Write each word as an item of its own, or call sh -c.",
        Sources = ["https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  command: ["server --port 80"]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  command: [server, --port, "80"]
            """,
    };

    public void Check(ContainerScope container)
    {
        var command = container.Value["command"];
        if (command.Sequence is { Count: 1, IsOpen: false } && ConfigValue.Of(command.Items[0]).Text is { } text && text.Trim().IndexOf(' ') > 0
            && (text.IndexOf(" -", StringComparison.Ordinal) > 0 || text.IndexOf(" && ", StringComparison.Ordinal) > 0 || text.IndexOf(" | ", StringComparison.Ordinal) > 0))
        {
            container.Say(this, command.Items[0], $"has the command \"{SchemaLog.Short(text)}\" in one word, which the kernel takes for the name of a program");
        }
    }
}
