using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <content>
/// Arguments by their positions, from 0 to 5; any other is refused with an <see cref="ArgumentOutOfRangeException"/>. Two of them differ by
/// architecture: on s390x the first two of clone are exchanged.
/// </content>
public sealed partial class RuleCondition
{
    /// <summary>The rule is for calls of which an argument, counted from 0, is a value.</summary>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_EQ")]
    public RuleCondition Equal([ConfigPath("index"), ConfigForm(ValueForm.ArgumentIndex)] int argument, [ConfigPath("value")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.Equal, value, null, Origin.Caller(callerFile, callerLine));

    /// <summary>The rule is for calls of which an argument, counted from 0, is not a value.</summary>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_NE")]
    public RuleCondition NotEqual([ConfigPath("index"), ConfigForm(ValueForm.ArgumentIndex)] int argument, [ConfigPath("value")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.NotEqual, value, null, Origin.Caller(callerFile, callerLine));

    /// <summary>The rule is for calls of which an argument, counted from 0, is less than a value; no sign is looked at.</summary>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_LT")]
    public RuleCondition Less([ConfigPath("index"), ConfigForm(ValueForm.ArgumentIndex)] int argument, [ConfigPath("value")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.Less, value, null, Origin.Caller(callerFile, callerLine));

    /// <summary>The rule is for calls of which an argument, counted from 0, is at most a value; no sign is looked at.</summary>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_LE")]
    public RuleCondition LessOrEqual([ConfigPath("index"), ConfigForm(ValueForm.ArgumentIndex)] int argument, [ConfigPath("value")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.LessOrEqual, value, null, Origin.Caller(callerFile, callerLine));

    /// <summary>The rule is for calls of which an argument, counted from 0, is greater than a value; no sign is looked at.</summary>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_GT")]
    public RuleCondition Greater([ConfigPath("index"), ConfigForm(ValueForm.ArgumentIndex)] int argument, [ConfigPath("value")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.Greater, value, null, Origin.Caller(callerFile, callerLine));

    /// <summary>The rule is for calls of which an argument, counted from 0, is at least a value; no sign is looked at.</summary>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_GE")]
    public RuleCondition GreaterOrEqual([ConfigPath("index"), ConfigForm(ValueForm.ArgumentIndex)] int argument, [ConfigPath("value")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.GreaterOrEqual, value, null, Origin.Caller(callerFile, callerLine));

    /// <summary>The rule is for calls of which an argument, counted from 0, under a mask, is a value.</summary>
    [ConfigScope("args[]"), ConfigSet("op", "SCMP_CMP_MASKED_EQ")]
    public RuleCondition MaskedEqual([ConfigPath("index"), ConfigForm(ValueForm.ArgumentIndex)] int argument, [ConfigPath("value")] ulong mask, [ConfigPath("valueTwo")] ulong value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        Compare(argument, CompareOperator.MaskedEqual, mask, value, Origin.Caller(callerFile, callerLine));
}
