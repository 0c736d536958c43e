using System.Text;

namespace Plimsoll.Rules;

/// <summary>Tells secrets from other texts, by the names that people give them and by the forms that services give them.</summary>
internal static class Credentials
{
    // What such names hold when they do not hold the secret itself: where it is, how it is called, how long it lives.
    private static readonly string[] AboutWords =
    [
        "_FILE", "_PATH", "_NAME", "_URL", "_DIR", "_TTL", "_EXPIRY", "_LENGTH", "_TYPE", "_ENABLED", "_ISSUER", "_HEADER", "_ENDPOINT", "_NAMESPACE", "_ID",
        "_PATTERN", "_REGEX", "_POLICY", "_FORMAT", "_ALGORITHM", "_AUDIENCE", "_DURATION", "_TIMEOUT", "_PROVIDER", "_BACKEND", "_REF", "_KIND", "_MODE", "_SIZE", "_STORE",
    ];

    private const int ShortestToken = 20;
    private const int ShortestWord = 5;
    private const int FirstLetters = (1 << ('S' & 31)) | (1 << ('P' & 31)) | (1 << ('T' & 31)) | (1 << ('A' & 31)) | (1 << ('C' & 31));

    // The beginnings and the least lengths of tokens: https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
    private static readonly (string Prefix, int Least, string Issuer)[] Forms =
    [
        ("ghp_", 40, "GitHub"), ("gho_", 40, "GitHub"), ("ghs_", 40, "GitHub"), ("ghu_", 40, "GitHub"), ("github_pat_", 60, "GitHub"),
        ("glpat-", 26, "GitLab"), ("xoxb-", 30, "Slack"), ("xoxp-", 30, "Slack"), ("https://hooks.slack.com/services/T", 60, "Slack"),
        ("sk_live_", 30, "Stripe"), ("rk_live_", 30, "Stripe"), ("SG.", 60, "SendGrid"), ("AIza", 39, "Google"), ("npm_", 40, "npm"),
        ("dop_v1_", 60, "DigitalOcean"), ("hvs.", 30, "Vault"), ("pypi-AgEIcHlwaS5vcmc", 60, "PyPI"),
    ];

    /// <summary>Whether a name is one that people give to secrets.</summary>
    public static bool IsSecretName(string name)
    {
        for (var at = 0; at + ShortestWord <= name.Length; at++)
        {
            if (BeginsSecretWord(name[at]) && SecretWordAt(name, at))
            {
                var upper = Upper(name);
                return !Array.Exists(AboutWords, word => upper.EndsWith(word, StringComparison.Ordinal));
            }
        }

        return false;
    }

    // A project has many names, and few letters begin a word that matters. A capital and its small letter differ in the sixth bit.
    private static bool BeginsSecretWord(char letter) => letter < 128 && (FirstLetters >> (letter & 31) & 1) != 0;

    private static bool SecretWordAt(string name, int at) => name[at] switch
    {
        'S' or 's' => Stands(name, at, "SECRET"),
        'P' or 'p' => Stands(name, at, "PASSWORD") || Stands(name, at, "PASSWD") || Stands(name, at, "PRIVATE_KEY"),
        'T' or 't' => Stands(name, at, "TOKEN"),
        'A' or 'a' => Stands(name, at, "APIKEY") || Stands(name, at, "API_KEY") || Stands(name, at, "ACCESS_KEY"),
        'C' or 'c' => Stands(name, at, "CREDENTIAL"),
        _ => false,
    };

    private static bool Stands(string name, int at, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (at + i >= name.Length || Upper(name[at + i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    // The words of tokenFile are those of TOKEN_FILE.
    private static string Upper(string name)
    {
        var upper = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && name[i] is >= 'A' and <= 'Z' && name[i - 1] is >= 'a' and <= 'z')
            {
                upper.Append('_');
            }

            upper.Append(Upper(name[i]));
        }

        return upper.ToString();
    }

    private static char Upper(char letter) => letter is >= 'a' and <= 'z' ? (char)(letter - 'a' + 'A') : letter is '-' or '.' ? '_' : letter;

    /// <summary>Whether a value can be a secret: neither a switch nor a number nor a path, and none that refers to another value.</summary>
    public static bool MayBeSecret(string value) => value.Length > 3 && value is not ("true" or "false" or "null" or "none")
        && !value.StartsWith("/", StringComparison.Ordinal) && !value.StartsWith("$", StringComparison.Ordinal)
        && value.IndexOf("$(", StringComparison.Ordinal) < 0 && value.IndexOf("{{", StringComparison.Ordinal) < 0
        && value.IndexOf("://", StringComparison.Ordinal) < 0 && value.IndexOf('\n') < 0;

    /// <summary>Whether a text holds a private key.</summary>
    public static bool IsPrivateKey(string value) => value.Length > ShortestToken
        && value.IndexOf("-----BEGIN ", StringComparison.Ordinal) is >= 0 and var at && value.IndexOf("PRIVATE KEY-----", at, StringComparison.Ordinal) >= 0;

    /// <summary>The service that gives out tokens of the form of a text, or null.</summary>
    public static string? Issuer(string value)
    {
        if (value.Length < ShortestToken)
        {
            return null;
        }

        if (value.Length == ShortestToken && value.StartsWith("AKIA", StringComparison.Ordinal) && Array.TrueForAll(value.ToCharArray(), c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
        {
            return "AWS";
        }

        foreach (var (prefix, least, issuer) in Forms)
        {
            if (value[0] == prefix[0] && value.Length >= least && value.StartsWith(prefix, StringComparison.Ordinal) && value.IndexOf(' ') < 0)
            {
                return issuer;
            }
        }

        return IsPrivateKey(value) ? "nobody but its owner: a private key" : null;
    }
}
