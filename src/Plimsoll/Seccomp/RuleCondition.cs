using System.Globalization;
using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>
/// For which arguments and which containers a rule is; all conditions must hold. Runtimes take two conditions on the same argument for
/// alternatives, though, so that each needs a rule of its own.
/// </summary>
[ConfigType("seccomp.RuleCondition")]
public sealed partial class RuleCondition : ConfigObject, IConfigObject<RuleCondition>
{
    private const int LastArgument = 5;

    /// <summary>Creates conditions of no rule yet, which know arguments as <c>arg0</c> to <c>arg5</c> only.</summary>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    public RuleCondition([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        : base(callerLine, callerFile)
    {
    }

    private RuleCondition(MappingNode node)
        : base(node)
    {
    }

    static RuleCondition IConfigObject<RuleCondition>.View(MappingNode node) => new(node);

    /// <summary>The rule is for calls of which an argument is a value.</summary>
    /// <param name="argument">The name of the parameter, such as <c>flags</c>, as the manual pages have it; or <c>arg0</c> to <c>arg5</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">A call of the rule has no such parameter, or the calls have it at different places.</exception>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_EQ"), ConfigComputed("index"), ConfigComputation("seccomp.argument")]
    public RuleCondition Equal(string argument, [ConfigPath("value")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.Equal, value, null, Origin.Caller(callerFile, callerLine));

    /// <summary>The rule is for calls of which an argument is not a value.</summary>
    /// <param name="argument">The name of the parameter, such as <c>flags</c>, as the manual pages have it; or <c>arg0</c> to <c>arg5</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">A call of the rule has no such parameter, or the calls have it at different places.</exception>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_NE"), ConfigComputed("index"), ConfigComputation("seccomp.argument")]
    public RuleCondition NotEqual(string argument, [ConfigPath("value")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.NotEqual, value, null, Origin.Caller(callerFile, callerLine));

    /// <summary>The rule is for calls of which an argument is less than a value; no sign is looked at.</summary>
    /// <param name="argument">The name of the parameter, such as <c>flags</c>, as the manual pages have it; or <c>arg0</c> to <c>arg5</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">A call of the rule has no such parameter, or the calls have it at different places.</exception>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_LT"), ConfigComputed("index"), ConfigComputation("seccomp.argument")]
    public RuleCondition Less(string argument, [ConfigPath("value")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.Less, value, null, Origin.Caller(callerFile, callerLine));

    /// <summary>The rule is for calls of which an argument is at most a value; no sign is looked at.</summary>
    /// <param name="argument">The name of the parameter, such as <c>flags</c>, as the manual pages have it; or <c>arg0</c> to <c>arg5</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">A call of the rule has no such parameter, or the calls have it at different places.</exception>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_LE"), ConfigComputed("index"), ConfigComputation("seccomp.argument")]
    public RuleCondition LessOrEqual(string argument, [ConfigPath("value")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.LessOrEqual, value, null, Origin.Caller(callerFile, callerLine));

    /// <summary>The rule is for calls of which an argument is greater than a value; no sign is looked at.</summary>
    /// <param name="argument">The name of the parameter, such as <c>flags</c>, as the manual pages have it; or <c>arg0</c> to <c>arg5</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">A call of the rule has no such parameter, or the calls have it at different places.</exception>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_GT"), ConfigComputed("index"), ConfigComputation("seccomp.argument")]
    public RuleCondition Greater(string argument, [ConfigPath("value")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.Greater, value, null, Origin.Caller(callerFile, callerLine));

    /// <summary>The rule is for calls of which an argument is at least a value; no sign is looked at.</summary>
    /// <param name="argument">The name of the parameter, such as <c>flags</c>, as the manual pages have it; or <c>arg0</c> to <c>arg5</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">A call of the rule has no such parameter, or the calls have it at different places.</exception>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_GE"), ConfigComputed("index"), ConfigComputation("seccomp.argument")]
    public RuleCondition GreaterOrEqual(string argument, [ConfigPath("value")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.GreaterOrEqual, value, null, Origin.Caller(callerFile, callerLine));

    /// <summary>The rule is for containers with all of the capabilities, such as <c>CAP_SYS_ADMIN</c>, in their bounding set. Docker's dialect only.</summary>
    public partial RuleCondition WithCapabilities([ConfigPath("includes.caps[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> capabilities, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>The rule is for containers with none of the capabilities in their bounding set. Docker's dialect only.</summary>
    public partial RuleCondition WithoutCapabilities([ConfigPath("excludes.caps[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> capabilities, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>The rule is for machines of the architectures only, by their names in Go: <c>amd64</c>, <c>arm64</c>. Docker's dialect only.</summary>
    public partial RuleCondition OnArchitectures([ConfigPath("includes.arches[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> architectures, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>The rule is not for machines of the architectures, by their names in Go: <c>amd64</c>, <c>arm64</c>. Docker's dialect only.</summary>
    public partial RuleCondition NotOnArchitectures([ConfigPath("excludes.arches[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> architectures, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>The rule is for kernels from a version on, such as <c>4.8</c>. Docker's dialect only.</summary>
    public partial RuleCondition FromKernel([ConfigPath("includes.minKernel"), ConfigForm(ValueForm.NotEmpty)] string version, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>The rule is for kernels before a version, such as <c>4.8</c>. Docker's dialect only.</summary>
    public partial RuleCondition BeforeKernel([ConfigPath("excludes.minKernel"), ConfigForm(ValueForm.NotEmpty)] string version, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>The rule is for calls of which an argument, under a mask, is a value: <c>MaskedEqual("flags", 0x7E020000, 0)</c> asks for no new namespace.</summary>
    /// <param name="argument">The name of the parameter, such as <c>flags</c>, as the manual pages have it; or <c>arg0</c> to <c>arg5</c>.</param>
    /// <param name="mask">The bits that count.</param>
    /// <param name="value">What they must be.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">A call of the rule has no such parameter, or the calls have it at different places.</exception>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_MASKED_EQ"), ConfigComputed("index"), ConfigComputation("seccomp.argument")]
    public RuleCondition MaskedEqual(string argument, [ConfigPath("value")] ulong mask, [ConfigPath("valueTwo")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.MaskedEqual, mask, value, Origin.Caller(callerFile, callerLine));

    private RuleCondition Compare(string argument, CompareOperator op, ulong value, ulong? second, Origin origin)
    {
        ArgumentException.ThrowIfNullOrEmpty(argument);
        var calls = ConfigValue.Of(Node)["names"].Items.OfType<ScalarNode>().Select(name => name.Text);
        return Compare(SyscallParameters.IndexOf(calls, argument), op, value, second, origin);
    }

    private RuleCondition Compare(int argument, CompareOperator op, ulong value, ulong? second, Origin origin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(argument);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(argument, LastArgument);
        var condition = NodeWriter.Append(Node, "args", origin);
        NodeWriter.Integer(condition, "index", argument, origin);
        condition.Set("value", Number(value, origin));
        if (second is { } two)
        {
            condition.Set("valueTwo", Number(two, origin));
        }

        NodeWriter.Text(condition, "op", CompareOperators.NameOf(op), origin);
        return this;
    }

    private static ScalarNode Number(ulong value, Origin origin) => new(ScalarType.Integer, value.ToString(CultureInfo.InvariantCulture), origin);
}
