using System.Text;
using Plimsoll.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plimsoll.Text;

/// <summary>Scalars of YAML as nodes and as keys, tags included.</summary>
internal sealed class YamlScalars(ReadContext context, YamlPlaces places)
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The node of a scalar.</summary>
    public ScalarNode Value(Scalar scalar)
    {
        var origin = places.Of(scalar);
        var (type, text) = Resolve(scalar, origin);
        return new(type, type == ScalarType.Boolean || type == ScalarType.Null ? text : context.Strings.Share(text), origin);
    }

    /// <summary>The text of a scalar that is a key.</summary>
    public string Key(Scalar scalar, TextRange range)
    {
        if (!scalar.IsPlainImplicit || !scalar.Tag.IsEmpty)
        {
            return Resolve(scalar, context.OriginOf(range)).Text;
        }

        if (YamlKey.Of(scalar.Value) is { } key)
        {
            return key;
        }

        context.Report(TextProblemKind.Syntax, "null stands where a key is wanted; Kubernetes refuses it", range);
        return "null";
    }

    private ResolvedScalar Resolve(Scalar scalar, Origin origin)
    {
        if (!scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific)
        {
            return Tagged(scalar, origin);
        }

        if (scalar.Style != ScalarStyle.Plain || scalar.Tag.IsNonSpecific)
        {
            return new(ScalarType.String, scalar.Value);
        }

        return Finite(PlainScalar.Resolve(scalar.Value), origin);
    }

    private ResolvedScalar Finite(ResolvedScalar resolved, Origin origin)
    {
        if (resolved.Type != ScalarType.Float || !PlainScalar.IsNotFinite(resolved.Text))
        {
            return resolved;
        }

        Report(origin, $"number '{resolved.Text}' has no form in JSON; Kubernetes refuses it");
        return new(ScalarType.String, resolved.Text);
    }

    private ResolvedScalar Tagged(Scalar scalar, Origin origin)
    {
        var wanted = YamlTags.Standard(scalar.Tag);
        switch (wanted)
        {
            case "binary":
                return new(ScalarType.String, Decode(scalar, origin));
            case "bool" or "int" or "float" or "null":
                break;
            default:
                return new(ScalarType.String, scalar.Value);
        }

        var resolved = Finite(PlainScalar.Resolve(scalar.Value), origin);
        var fits = wanted switch
        {
            "bool" => resolved.Type == ScalarType.Boolean,
            "int" => resolved.Type == ScalarType.Integer,
            "float" => resolved.Type is ScalarType.Integer or ScalarType.Float,
            _ => resolved.Type == ScalarType.Null,
        };
        if (!fits)
        {
            Report(origin, $"value {Quote(scalar)} does not fit its tag !!{wanted}");
        }

        return resolved;
    }

    private string Decode(Scalar scalar, Origin origin)
    {
        try
        {
            return StrictUtf8.GetString(Convert.FromBase64String(scalar.Value));
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            Report(origin, $"value {Quote(scalar)} is not text in UTF-8 and base64, as its tag !!binary promises");
            return scalar.Value;
        }
    }

    private static string Quote(Scalar scalar) =>
        "'" + (scalar.Value.Length > 40 ? scalar.Value.Substring(0, 40) + "..." : scalar.Value) + "'";

    private void Report(Origin origin, string message) =>
        context.Problems.Add(new(TextProblemKind.Syntax, message, origin));
}
