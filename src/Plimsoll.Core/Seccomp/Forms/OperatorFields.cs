using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>The fields of the operator's object that no other form has.</summary>
internal static class OperatorFields
{
    public static void Drop(string key, ConfigNode value, List<ConversionNote> notes)
    {
        var text = (value as ScalarNode)?.Text;
        var note = key switch
        {
            "baseProfileName" when text is "" => null,
            "baseProfileName" => new ConversionNote($"baseProfileName \"{text}\": only the operator adds the rules of another profile: left out", value, true),
            "state" when text == "Disabled" => new($"state \"{text}\": only the operator knows profiles that are not installed: left out", value, true),
            "disabled" when text == "true" => new("disabled: only the operator knows profiles that are not installed: left out", value, true),
            _ => null,
        };
        if (note is not null)
        {
            notes.Add(note);
        }
    }
}
