namespace Plimsoll.Schemas;

/// <summary>Tells amounts that are written as Kubernetes itself prints them.</summary>
internal static class QuantityText
{
    // No number below these limits is printed in any other way; the few beyond are set as they are.
    private const int MaxDigits = 9;

    /// <summary>Whether a text is an amount in its canonical form: <c>1500m</c> and <c>1Gi</c>, but not <c>1.5</c> or <c>1000m</c>.</summary>
    public static bool IsCanonical(string text)
    {
        var digits = 0;
        var number = 0;
        while (digits < text.Length && digits < MaxDigits && text[digits] is >= '0' and <= '9')
        {
            number = (number * 10) + (text[digits++] - '0');
        }

        if (number == 0 || text[0] == '0')
        {
            return text == "0";
        }

        return (text.Length - digits) switch
        {
            0 => number % 1000 != 0,
            1 => text[digits] is 'n' or 'u' or 'm' or 'k' or 'M' or 'G' && number % 1000 != 0,
            2 => text[digits] is 'K' or 'M' or 'G' && text[digits + 1] == 'i' && number % 1024 != 0,
            _ => false,
        };
    }
}
