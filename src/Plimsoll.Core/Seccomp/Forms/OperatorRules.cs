using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>Writes the rules of the operator's object.</summary>
internal static class OperatorRules
{
    private const int MostConditions = 6;
    private const long LargestErrno = 4095;

    public static SequenceNode Write(SequenceNode rules, List<ConversionNote> notes)
    {
        var written = new SequenceNode(rules.Origin);
        foreach (var rule in rules.OfType<MappingNode>())
        {
            if (rule["names"] is not SequenceNode { Count: > 0 })
            {
                notes.Add(new("a rule names no system call, which the operator's API server refuses: left out", rule, false));
                continue;
            }

            foreach (var part in Parts(rule))
            {
                written.Add(Write(part, notes));
            }
        }

        return written;
    }

    /// <summary>
    /// More conditions than a call has arguments must name one twice, and then any of them suffices: each can be a rule of its own.
    /// </summary>
    private static IEnumerable<MappingNode> Parts(MappingNode rule)
    {
        if (rule["args"] is not SequenceNode { Count: > MostConditions } args)
        {
            yield return rule;
            yield break;
        }

        foreach (var condition in args)
        {
            var part = (MappingNode)rule.Clone();
            var one = (SequenceNode)part.Set("args", new SequenceNode(args.Origin));
            one.Add(condition);
            yield return part;
        }
    }

    private static MappingNode Write(MappingNode rule, List<ConversionNote> notes)
    {
        var written = new MappingNode(rule.Origin);
        foreach (var entry in rule.Entries)
        {
            switch (entry.Key)
            {
                case "names" when entry.Value is SequenceNode names:
                    written.Set(entry.Key, OperatorForm.Distinct(names));
                    continue;
                case "errnoRet":
                    CheckErrno(rule, entry.Value, notes);
                    break;
                case "args":
                    CheckConditions(entry.Value, notes);
                    break;
                case "names" or "action":
                    break;
                default:
                    notes.Add(new($"{entry.Key}: the operator's object has no such field: left out", entry.Value, false));
                    continue;
            }

            written.Set(entry.Key, entry.Value);
        }

        return written;
    }

    private static void CheckErrno(MappingNode rule, ConfigNode value, List<ConversionNote> notes)
    {
        if (ConfigValue.Of(value).Integer is not { } errno)
        {
            return;
        }

        var hasNumber = ConfigValue.Of(rule)["action"].Text is "SCMP_ACT_ERRNO" or "SCMP_ACT_TRACE";
        if (errno == 0 && hasNumber)
        {
            notes.Add(new("errnoRet 0: the operator takes it for unset, so that the error is EPERM", value, true));
        }
        else if (errno is < 0 or > LargestErrno)
        {
            notes.Add(new($"errnoRet {errno}: the operator's API server takes only numbers up to {LargestErrno}", value, true));
        }
    }

    private static void CheckConditions(ConfigNode args, List<ConversionNote> notes)
    {
        foreach (var value in ConfigValue.Of(args).Items.Select(ConfigValue.Of).SelectMany(condition => new[] { condition["value"], condition["valueTwo"] }))
        {
            if (value.Node is ScalarNode { Type: ScalarType.Integer } scalar
                && ulong.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > long.MaxValue)
            {
                notes.Add(new($"value {number}: the operator's API server takes no number above {long.MaxValue}", scalar, true));
            }
        }
    }
}
