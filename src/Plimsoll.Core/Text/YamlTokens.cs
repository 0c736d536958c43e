using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Plimsoll.Text;

/// <summary>Goes through the tokens of a YAML text, for those who look for what its tree does not hold.</summary>
internal static class YamlTokens
{
    /// <summary>Hands on each token up to the first error, and returns where that is; whoever reads the tree says what is wrong.</summary>
    public static Mark? Each(string text, bool skipComments, Action<Token> take)
    {
        var scanner = new Scanner(new StringReader(text), skipComments);
        try
        {
            // Where it does not know how to go on, it gives the same error for ever.
            while (scanner.MoveNext() && scanner.Current is { } token and not Error)
            {
                take(token);
            }
        }
        catch (YamlException exception)
        {
            return exception.Start;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The scanner is not sound: some malformed texts make it fail where it should refuse.
        }

        return null;
    }
}
