using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>
/// Variables that are filled in before a manifest is applied, <c>${NAME}</c> or <c>${NAME:=default}</c>, as
/// <see href="https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution">Flux</see>, clusterctl and envsubst do,
/// or <c>{{ name }}</c> and <c>${{ name }}</c>, as templates of Jinja, Mustache and <see href="https://backstage.io/docs/features/software-templates/">Backstage</see> have them.
/// What stands for one is not known: it may become any text, and without quotes a number or a boolean too.
/// </summary>
/// <remarks>
/// A shell in a command has variables of the same form, and a message of an alert holes of its own, which nobody fills in here. So an object has some only if one stands where Kubernetes
/// takes none, as in a name, a label or the number of replicas; then all of that object are.
/// </remarks>
internal static class Substitution
{
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "apiVersion", "claimName", "containerPort", "cpu", "host", "image", "kind", "memory", "name", "namespace", "nodePort", "port", "replicas", "schedule",
        "secretName", "serviceAccountName", "storage", "storageClassName", "type",
    };

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { "annotations", "args", "binaryData", "command", "data", "env", "stringData" };

    /// <summary>The document with what is filled in later as unknown values; the same one if it has none.</summary>
    public static ConfigDocument WithHoles(ConfigDocument document) => document.Kind != DocumentKind.Kubernetes || !IsUsedIn(document)
        ? document
        : new(Filled(document.Root), document.File, document.Index, document.Kind) { Builds = document.Builds };

    private static bool IsUsedIn(ConfigDocument document)
    {
        var metadata = document.Value["metadata"];
        return Has(document.Value["apiVersion"].Text) || Has(metadata["name"].Text) || Has(metadata["namespace"].Text) || HasOne(metadata["labels"].Mapping)
            || (IsBuiltIn(document) && HasPlain(document.Root));
    }

    // What other kinds take is known to their makers alone.
    private static bool IsBuiltIn(ConfigDocument document) =>
        document.ApiVersion is { } version && PlainSearch.Find(version, '/') is var end && PlainSearch.Find(version, '.', 0, end) == end;

    private static bool HasOne(MappingNode? mapping)
    {
        foreach (var entry in mapping?.Entries ?? default)
        {
            if (Has(entry.Key) || Has(entry.Value.AsScalar?.Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPlain(ConfigNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (entry.Value is ScalarNode scalar ? Has(scalar.Text) && Plain.Contains(entry.Key) : !Texts.Contains(entry.Key) && HasPlain(entry.Value))
                    {
                        return true;
                    }
                }

                return false;
            case SequenceNode items:
                foreach (var item in items.Items)
                {
                    if (HasPlain(item))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private static ConfigNode Filled(ConfigNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                var copy = new MappingNode(mapping.Origin) { IsOpen = mapping.IsOpen };
                foreach (var entry in mapping.Entries)
                {
                    if (Has(entry.Key))
                    {
                        // A key of which nobody knows what it will be.
                        copy.IsOpen = true;
                    }
                    else
                    {
                        copy.Append(entry.Key, Filled(entry.Value), entry.KeyRange);
                    }
                }

                return copy;
            case SequenceNode items:
                var list = new SequenceNode(items.Origin) { IsOpen = items.IsOpen };
                foreach (var item in items.Items)
                {
                    list.AddOwned(Filled(item));
                }

                return list;
            default:
                return node is ScalarNode { Type: ScalarType.String } scalar && Has(scalar.Text) ? new UnknownNode(Pattern(scalar.Text), scalar.Origin) : node.Clone();
        }
    }

    private static bool Has(string? text) => text is not null && Next(text, 0) >= 0;

    // The first variable from a place on, or -1.
    private static int Next(string text, int from)
    {
        for (var at = from; at < text.Length - 3; at++)
        {
            if (text[at] is '$' or '{' && Starts(text, at) && End(text, at) < text.Length)
            {
                return at;
            }
        }

        return -1;
    }

    // With one more '$' before it, a name in braces stays.
    private static bool Starts(string text, int at) => text[at] == '{'
        ? text[at + 1] == '{'
        : text[at + 1] == '{' && (text[at + 2] == '{' || (IsLetter(text[at + 2]) && (at == 0 || text[at - 1] != '$')));

    // Where a variable ends, whose default may hold others; the length of the text if it never does.
    private static int End(string text, int start)
    {
        var depth = 0;
        for (var at = text[start] == '$' ? start + 1 : start; at < text.Length; at++)
        {
            depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return text.Length;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    // What surely stays a text, whatever is filled in, is known but for its holes.
    private static string? Pattern(string text)
    {
        var (pattern, isText, from) = ("", false, 0);
        for (var at = Next(text, 0); at >= 0; at = Next(text, from))
        {
            pattern += text.Substring(from, at - from) + "?";
            isText |= IsText(text, from, at);
            from = End(text, at) + 1;
        }

        return isText || IsText(text, from, text.Length) ? pattern + text.Substring(from) : null;
    }

    // Digits, a sign or an exponent may belong to a number.
    private static bool IsText(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] == '/' || (IsLetter(text[at]) && text[at] is not ('e' or 'E')))
            {
                return true;
            }
        }

        return false;
    }
}
