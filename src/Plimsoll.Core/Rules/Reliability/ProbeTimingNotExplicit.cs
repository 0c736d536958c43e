using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5165.</summary>
internal sealed class ProbeTimingNotExplicit() : Rule(ContainerParts.Probes), IContainerRule
{
    private static readonly string[] Fields = ["periodSeconds", "timeoutSeconds", "failureThreshold"];

    // Said of most probes there are, so that all findings share the few texts: for each field those of each probe.
    private static readonly string[][] Texts = MakeTexts();

    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5165",
        Name = "probe-timing-not-explicit",
        Title = "Probe with the default timing",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "The defaults, a second to answer and three failures ten seconds apart, suit few programs.",
        Remedy = "Set periodSeconds, timeoutSeconds and failureThreshold.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"],
        Aliases = ["datree/55", "datree/56", "datree/57", "datree/58", "datree/59"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { tcpSocket: { port: 80 } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { tcpSocket: { port: 80 }, periodSeconds: 10, timeoutSeconds: 2, failureThreshold: 3 }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (!container.IsWhole())
        {
            return;
        }

        foreach (var (probe, name) in container.Probes)
        {
            for (var i = 0; i < Fields.Length; i++)
            {
                if (probe[Fields[i]].IsAbsent)
                {
                    container.Say(this, probe.Node, Texts[i][Handlers.IndexOfProbe(name)]);
                }
            }
        }
    }

    private static string[][] MakeTexts()
    {
        var texts = new string[Fields.Length][];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = new string[Handlers.ProbeFields.Length];
            for (var probe = 0; probe < texts[i].Length; probe++)
            {
                texts[i][probe] = $"has a {Handlers.ProbeFields[probe]} without {Fields[i]}";
            }
        }

        return texts;
    }
}
