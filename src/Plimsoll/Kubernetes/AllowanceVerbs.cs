using System.Globalization;
using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Kubernetes;

/// <summary>
/// Verbs that accept what a rule finds in one place of an object. They stand in its annotation beside what is accepted already, a line for
/// each, so that every linting of the manifest knows.
/// </summary>
public static class AllowanceVerbs
{
    private const string Annotation = "metadata.annotations[{rule}]";

    /// <summary>Accepts what a rule finds in one container of the object.</summary>
    /// <param name="target">The object, such as a Pod or a Deployment.</param>
    /// <param name="rule">The rule: a constant of <see cref="Rules"/>.</param>
    /// <param name="container">The name of the container.</param>
    /// <param name="because">Why it is accepted.</param>
    /// <param name="until">The last day on which it is; for good if not given.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The name or the reason is empty, or could be read as something else.</exception>
    [ConfigComputed(Annotation)]
    public static T AllowInContainer<T>(this T target, string rule, string container, string because, DateOnly? until = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : KubernetesObject =>
        Add(target, rule, because, until, "container", container, callerLine, callerFile);

    /// <summary>Accepts what a rule finds in one field of the object, and below it.</summary>
    /// <param name="target">The object.</param>
    /// <param name="rule">The rule: a constant of <see cref="Rules"/>.</param>
    /// <param name="path">The path of the field, from the object on, as findings name it: <c>spec.template.spec.hostNetwork</c>.</param>
    /// <param name="because">Why it is accepted.</param>
    /// <param name="until">The last day on which it is; for good if not given.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The path or the reason is empty, or could be read as something else.</exception>
    [ConfigComputed(Annotation)]
    public static T AllowAt<T>(this T target, string rule, string path, string because, DateOnly? until = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : KubernetesObject =>
        Add(target, rule, because, until, "at", path, callerLine, callerFile);

    private static T Add<T>(T target, string rule, string because, DateOnly? until, string limit, string place, int callerLine, string callerFile)
        where T : KubernetesObject
    {
        Check(rule, nameof(rule), '\n');
        Check(because, nameof(because), '\n');
        Check(place, limit == "at" ? "path" : limit, '\n', ' ', ';');
        var line = because + (until is { } day ? "; until " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "") + $"; {limit} {place}";
        var annotations = (target.Node["metadata"] as MappingNode)?["annotations"] as MappingNode;
        return target.Allow(rule, annotations?[rule] is ScalarNode { Type: ScalarType.String } before ? before.Text + "\n" + line : line, callerLine, callerFile);
    }

    private static void Check(string value, string parameter, params char[] forbidden)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        if (value.IndexOfAny(forbidden) >= 0)
        {
            throw new ArgumentException($"The argument '{parameter}' has a line break, or a space or ';' in a name: \"{value}\".", parameter);
        }
    }
}
