namespace Plimsoll.Documents;

/// <summary>
/// Reads whole numbers of 64 bits. The framework's parser is generic over types and styles, and getting it ready takes a short run longer than
/// all the numbers of a manifest.
/// </summary>
internal static class IntegerText
{
    private const int Radix = 10;

    /// <summary>The number of some decimal digits with or without a sign; null if that is not what the text is, or 64 bits do not hold it.</summary>
    public static long? Parse(string text)
    {
        var isNegative = text.Length > 0 && text[0] == '-';
        var at = isNegative || (text.Length > 0 && text[0] == '+') ? 1 : 0;
        if (at == text.Length)
        {
            return null;
        }

        // Below zero, where there is one number more.
        var number = 0L;
        for (; at < text.Length; at++)
        {
            var digit = text[at] - '0';
            if (digit is < 0 or >= Radix || number < (long.MinValue + digit) / Radix)
            {
                return null;
            }

            number = (number * Radix) - digit;
        }

        return isNegative ? number : number == long.MinValue ? null : -number;
    }
}
