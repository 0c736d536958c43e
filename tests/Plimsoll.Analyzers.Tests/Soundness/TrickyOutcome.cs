using System.Reflection;
using Plimsoll.Documents;

namespace Plimsoll.Analyzers.Tests.Soundness;

/// <summary>What is said of a program, and what it does: violations with their container, <c>privileged c0</c>.</summary>
/// <param name="Wrong">What is called definite and does not always happen, or is ruled out and happens.</param>
/// <param name="Said">What is called definite.</param>
/// <param name="Unsaid">What the program promises to be called definite and is not.</param>
/// <param name="Silent">What always happens and is not said.</param>
/// <param name="RuledOut">How much is ruled out.</param>
internal sealed record TrickyOutcome(IReadOnlyList<string> Wrong, IReadOnlyList<string> Said, IReadOnlyList<string> Unsaid, IReadOnlyList<string> Silent, int RuledOut)
{
    private static readonly string?[] Containers = [null, "c0", "c1"];

    /// <summary>Compares what is said of a program with the Pods that it makes.</summary>
    public static TrickyOutcome Of(MethodInfo program, StaticVerdicts said, IReadOnlyList<MappingNode> pods)
    {
        var name = program.Name;
        pods = [.. pods.Where(pod => ConfigValue.Of(pod)["metadata"]["name"].Text == name)];
        var promised = program.GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType.Name == "DefiniteAttribute")
            .Select(attribute => (string)attribute.ConstructorArguments[0].Value!)
            .ToList();
        var (wrong, definite, silent) = (new List<string>(pods.Count == 0 ? ["no run makes the Pod"] : []), new List<string>(), new List<string>());
        var ruledOut = 0;
        foreach (var container in Containers)
        {
            foreach (var violation in container is null ? Claims.OfPods : Claims.OfContainers)
            {
                var (subject, claim) = (container is null ? null : $"{name}-{container}", container is null ? violation : $"{violation} {container}");
                var made = pods.Where(pod => Claims.Has(pod, subject)).ToList();
                var violating = made.Count(pod => Claims.Of(pod, violation, subject) == Verdict.Definite);
                var (isDefinite, isNo) = (said.IsDefinite(name, violation, subject), said.IsNo(name, violation, subject));
                ruledOut += isNo ? 1 : 0;
                if ((isDefinite && violating < made.Count) || (isNo && violating > 0))
                {
                    wrong.Add($"{claim} is called {(isDefinite ? "definite" : "impossible")}, and {violating} of {made.Count} violate");
                }

                (isDefinite ? definite : silent).AddRange(isDefinite || (made.Count > 0 && violating == made.Count) ? [claim] : []);
            }
        }

        return new(wrong, definite, [.. promised.Except(definite)], silent, ruledOut);
    }
}
