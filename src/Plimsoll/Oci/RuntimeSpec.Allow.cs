using System.Globalization;
using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Oci;

public sealed partial class RuntimeSpec
{
    /// <summary>Accepts what a rule finds in the spec. It stands there as an annotation, so that every linting of it knows.</summary>
    /// <param name="rule">The rule: a constant of <see cref="Kubernetes.Rules"/>.</param>
    /// <param name="because">Why it is accepted. To accept it in one place only, add <c>; at mounts[2].options</c>.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    public partial RuntimeSpec Allow(
        [ConfigForm(ValueForm.NotEmpty)] string rule,
        [ConfigPath("annotations[{rule}]"), ConfigForm(ValueForm.NotEmpty)] string because,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Accepts what a rule finds in the spec until a day. The compiler does not know which day it is: once it is over, the build says so.</summary>
    /// <param name="rule">The rule: a constant of <see cref="Kubernetes.Rules"/>.</param>
    /// <param name="because">Why it is accepted.</param>
    /// <param name="until">The last day on which it is.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    [ConfigComputed("annotations[{rule}]")]
    public RuntimeSpec Allow(string rule, string because, DateOnly until, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Allow(rule, $"{because}; until {until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", callerLine, callerFile);
}
