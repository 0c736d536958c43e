using System.Text;

namespace Plimsoll.SchemaImporter;

/// <summary>Writes the schema file: one line for each kind, type and field, sorted, with what is usual left out.</summary>
internal static class SchemaFileWriter
{
    /// <summary>Says how <c>kubernetes.schema</c> is written.</summary>
    public const string KubernetesHeader = """
        # Kinds, types and fields of the Kubernetes API. Written by eng/Plimsoll.SchemaImporter: do not edit.
        # kind GROUP/VERSION KIND PLURAL SCOPE TYPE [sub=NAMES] [create-only] [since=V] [until=V]
        # package NAME, below it: type NAME [since=V] [until=V], below that, for each field:
        # NAME[!] TYPE [list=set|map:KEYS] [default=VALUE] [min=N] [max=N] [since=V] [until=V], where ! stands for required,
        # @Name for a type (of the same package if it has no dot), [x] for a list and {x} for a map of x;
        # min and max are of the value, or of each item. A range not given is that of the type, or of the whole file.

        """;

    public static string Write(MergedSchema schema, string header)
    {
        var text = new StringBuilder(header.ReplaceLineEndings("\n"));
        text.Append("versions ").AppendJoin(' ', schema.Versions).Append('\n');
        var all = (First: 0, Last: schema.Versions.Count - 1);
        foreach (var kind in schema.Kinds.Values)
        {
            WriteKind(text, kind.Value);
            WriteRange(text, schema.Versions, (kind.First, kind.Last), all);
        }

        var package = "";
        foreach (var group in schema.Types.Values.GroupBy(type => Package(type.Name)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            package = group.Key;
            text.Append("package ").Append(package).Append('\n');
            foreach (var type in group)
            {
                WriteType(text, schema, type, package, all);
            }
        }

        return text.ToString();
    }

    private static void WriteKind(StringBuilder text, ImportedKind kind)
    {
        text.Append("kind ").AppendJoin(' ', kind.ApiVersion, kind.Name, kind.Plural, kind.Scope, kind.Type);
        if (kind.Subresources.Length > 0)
        {
            text.Append(" sub=").Append(kind.Subresources);
        }

        if (kind.IsCreateOnly)
        {
            text.Append(" create-only");
        }
    }

    private static void WriteType(StringBuilder text, MergedSchema schema, MergedType type, string package, (int First, int Last) all)
    {
        text.Append("type ").Append(type.Name.AsSpan(package.Length + 1));
        WriteRange(text, schema.Versions, (type.First, type.Last), all);
        foreach (var (name, field) in type.Fields)
        {
            var value = field.Value;
            text.Append(' ').Append(name).Append(value.IsRequired ? "! " : " ");
            text.Append(value.Type.Contains('@') && Package(value.Type.TrimStart('[', '{', '@')) == package ? value.Type.Replace(package + ".", "") : value.Type);
            text.Append(value.List.Length > 0 ? " list=" + value.List : "");
            text.Append(value.Default.Length > 0 ? " default=" + Uri.EscapeDataString(value.Default) : "");
            text.Append(value.Limits.Length > 0 ? " " + value.Limits : "");
            WriteRange(text, schema.Versions, (field.First, field.Last), (type.First, type.Last));
        }
    }

    private static void WriteRange(StringBuilder text, IReadOnlyList<string> versions, (int First, int Last) range, (int First, int Last) usual)
    {
        text.Append(range.First != usual.First ? " since=" + versions[range.First] : "");
        text.Append(range.Last != usual.Last ? " until=" + versions[range.Last] : "");
        text.Append('\n');
    }

    private static string Package(string type) => type[..type.LastIndexOf('.')];
}
