using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// Holds a value to the forms among which a schema gives a choice: <c>anyOf</c>, <c>oneOf</c> and <c>not</c>.
/// Source: https://github.com/kubernetes/kube-openapi/blob/master/pkg/validation/validate/schema_props.go
/// </summary>
internal static class CustomChoice
{
    /// <param name="node">The value.</param>
    /// <param name="schema">The schema that gives the choice.</param>
    /// <param name="fits">Whether the value is of one form.</param>
    /// <param name="log">Hears what is wrong.</param>
    public static void Check(ConfigNode node, ConfigValue schema, Func<ConfigValue, Verdict> fits, CustomLog log)
    {
        if (!schema["anyOf"].IsAbsent)
        {
            Any(node, schema["anyOf"], fits, log);
        }

        if (!schema["oneOf"].IsAbsent)
        {
            One(node, schema["oneOf"], fits, log);
        }

        if (!schema["not"].IsAbsent)
        {
            Not(node, fits(schema["not"]), log);
        }
    }

    private static void Any(ConfigNode node, ConfigValue forms, Func<ConfigValue, Verdict> fits, CustomLog log)
    {
        var verdict = forms.ShowsAllItems ? Verdict.No : Verdict.Unknown;
        foreach (var form in forms.Items)
        {
            verdict = verdict.Or(fits(ConfigValue.Of(form)));
        }

        Say(node, forms, verdict, log);
    }

    private static void One(ConfigNode node, ConfigValue forms, Func<ConfigValue, Verdict> fits, CustomLog log)
    {
        var (sure, open) = (0, forms.ShowsAllItems ? 0 : 1);
        foreach (var form in forms.Items)
        {
            var verdict = fits(ConfigValue.Of(form));
            sure += verdict == Verdict.Definite ? 1 : 0;
            open += verdict == Verdict.Unknown ? 1 : 0;
        }

        if (sure > 1)
        {
            log.Impossible(node, Names(forms) is { } names
                ? $"can have only one of {names}, and has {sure}"
                : $"fits {sure} of the forms of which its CustomResourceDefinition allows one");
            return;
        }

        Say(node, forms, open > 0 ? Verdict.Unknown : VerdictLogic.Of(sure == 1), log);
    }

    private static void Not(ConfigNode node, Verdict verdict, CustomLog log)
    {
        if (verdict == Verdict.Definite)
        {
            log.Impossible(node, "is of the form that its CustomResourceDefinition rules out");
        }

        log.Doubt(verdict);
    }

    private static void Say(ConfigNode node, ConfigValue forms, Verdict verdict, CustomLog log)
    {
        if (verdict == Verdict.No && forms.Items.Count > 0)
        {
            log.Impossible(node, Names(forms) is { } names
                ? $"needs one of {names}"
                : $"fits none of the {forms.Items.Count} forms that its CustomResourceDefinition allows");
        }

        log.Doubt(verdict);
    }

    /// <summary>The fields between which it is to choose, if each form asks for one field and for nothing else.</summary>
    private static string? Names(ConfigValue forms)
    {
        var names = "";
        foreach (var item in forms.Items)
        {
            var form = ConfigValue.Of(item);
            if (form.Mapping is not { Count: 1 } || form["required"] is not { Sequence.Count: 1 } required || ConfigValue.Of(required.Sequence[0]).Text is not { } name)
            {
                return null;
            }

            names += (names.Length == 0 ? "" : ", ") + name;
        }

        return names;
    }
}
