using YamlDotNet.Core;

namespace Plimsoll.Text;

/// <summary>The tags of the YAML type repository that mean something to a reader of scalars.</summary>
internal static class YamlTags
{
    private const string Prefix = "tag:yaml.org,2002:";

    public static readonly TagName Merge = new(Prefix + "merge");

    /// <summary>The name of a standard tag such as <c>int</c>, or null for any other.</summary>
    public static string? Standard(TagName tag) =>
        !tag.IsEmpty && tag.Value.StartsWith(Prefix, StringComparison.Ordinal) ? tag.Value.Substring(Prefix.Length) : null;
}
