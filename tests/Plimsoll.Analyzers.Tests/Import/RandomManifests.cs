using System.Globalization;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Tests.Import;

/// <summary>Objects of random kinds with random fields of the schema, most of them with values that fit: what no one would think of writing, but may.</summary>
internal sealed class RandomManifests(int seed)
{
    private const int MaxDepth = 9;

    private static readonly KubernetesSchema Schema = KubernetesSchema.Default;

    private static readonly IReadOnlyList<SchemaKind> Workloads = [.. Schema.Kinds.Where(kind => Schema.PodSpecPath(kind) is not null)];

    private static readonly string[] Texts =
    [
        "a", "web", "web-1", "Web", "app.kubernetes.io/name", "example.com/team/app:1.2", "nginx", "nginx:latest", "a@sha256:" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "/", "/data", "/var/run/docker.sock", "/etc/../x", "10.0.0.1", "10.0.0.0/8", "::1", "true", "null", "1", "", " ", "a b", "ü", "😀", "a\nb\n", "say \"hi\"", "{x}", "{{x}}", "$(A)", "\\", "#", "-", "ALL",
        "NET_ADMIN", "SYS_ADMIN", "kube-system", "default", "*", "*.example.com", "https://example.com/x?y=1", "system:masters", "cluster-admin", "http", "80", "80%", "0 3 * * *", "@daily", "sysbox-runc", "crun",
        "unconfined", "localhost/x", "2024-01-31", "0x1F", "1e3", "~", "y", "12345678901234567890", "TCP", "Unconfined", "RuntimeDefault", "password=hunter2",
    ];

    private static readonly string[] Keys = ["app", "a.b", "a/b", "cpu", "memory", "nvidia.com/gpu", "hugepages-2Mi", "requests.cpu", "kubernetes.io/hostname", "x y", "9", "class", "A", "_", ".x", "pod-security.kubernetes.io/enforce", "tls.crt"];

    private static readonly string[] Quantities = ["0", "1", "100m", "128Mi", "1Gi", "0.5", "1e3", "2k", "-1", "1.5Gi"];

    private readonly Random _random = new(seed);
    private ConfigSchema _schema = Schema;

    /// <summary>The next object.</summary>
    public ConfigDocument Next(int number)
    {
        // Every third has containers, of which most rules speak.
        var kinds = Chance(0.33) ? Workloads : Schema.Kinds;
        var kind = kinds[_random.Next(kinds.Count)];
        var root = Object(Schema.TypeOf(kind), 0, new());
        root.Set("apiVersion", ScalarNode.String(kind.ApiVersion));
        root.Set("kind", ScalarNode.String(kind.Name));
        return new(root, string.Create(CultureInfo.InvariantCulture, $"random-{number}.yaml"));
    }

    /// <summary>An OCI runtime spec, as a bundle has it.</summary>
    public ConfigDocument Spec(int number)
    {
        _schema = OciSchema.Default;
        return new(Object(OciSchema.Default.Spec, 0, new()), string.Create(CultureInfo.InvariantCulture, $"{number}/config.json"));
    }

    /// <summary>A file of a few objects and, for each, some that differ from it here and there, as teams have a service several times.</summary>
    public IReadOnlyList<ConfigDocument> File(int number)
    {
        var documents = new List<ConfigDocument>();
        for (var i = _random.Next(4); i >= 0; i--)
        {
            var first = (MappingNode)Next(number).Root;
            for (var copies = _random.Next(4); copies >= 0; copies--)
            {
                var copy = (MappingNode)first.Clone();
                Vary(copy["metadata"]);
                Vary(copy["spec"]);
                documents.Add(new(copy, string.Create(CultureInfo.InvariantCulture, $"random-{number}.yaml"), documents.Count));
            }
        }

        return documents;
    }

    private void Vary(ConfigNode? node)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries.ToList())
                {
                    Vary(entry.Value);
                    if (Varied(entry.Value) is { } other)
                    {
                        mapping.Set(entry.Key, other);
                    }
                    else if (Chance(0.01))
                    {
                        mapping.Remove(entry.Key);
                    }
                }

                break;
            case SequenceNode list:
                for (var i = 0; i < list.Count; i++)
                {
                    Vary(list[i]);
                    list[i] = Varied(list[i]) ?? list[i];
                }

                break;
        }
    }

    private ScalarNode? Varied(ConfigNode node) => node is not ScalarNode scalar || !Chance(0.08) ? null : scalar.Type switch
    {
        ScalarType.String => ScalarNode.String(Chance(0.5) ? scalar.Text + "-" + Pick("a", "b", "1") : Pick(Texts)),
        ScalarType.Integer => ScalarNode.Integer(_random.Next(100)),
        ScalarType.Boolean => ScalarNode.Boolean(scalar.Text != "true"),
        _ => null,
    };

    private MappingNode Object(SchemaType type, int depth, MappingNode node)
    {
        // Few fields deep down, so that objects stay small.
        var chance = depth < 2 ? 0.5 : 1.6 / (depth + Math.Sqrt(type.Fields.Count));
        foreach (var field in type.Fields)
        {
            if ((field.IsRequired || Chance(chance)) && (depth < MaxDepth || field.Type.InnermostTypeName is null) && Value(field.Type, field, depth) is { } value)
            {
                node.Set(field.Name, value);
            }
        }

        return node;
    }

    private ConfigNode? Value(FieldType type, SchemaField field, int depth) => type.Kind switch
    {
        FieldKind.Object => _schema.TypeOf(type) is { } inner ? Object(inner, depth + 1, new()) : null,
        FieldKind.List => List(type.Element!, field, depth),
        FieldKind.Map => Map(type.Element!, field, depth),
        FieldKind.Boolean => ScalarNode.Boolean(Chance(0.5)),
        FieldKind.Text => Text(field),
        FieldKind.Bytes => ScalarNode.String(Convert.ToBase64String([.. Enumerable.Range(0, _random.Next(6)).Select(_ => (byte)_random.Next(256))])),
        FieldKind.Quantity => Chance(0.15) ? ScalarNode.Integer(_random.Next(10)) : ScalarNode.String(Pick(Quantities)),
        FieldKind.IntOrString => Chance(0.5) ? ScalarNode.Integer(_random.Next(70000)) : ScalarNode.String(Pick("http", "25%", "80")),
        FieldKind.Time => ScalarNode.String("2024-05-01T10:00:00Z"),
        FieldKind.MicroTime => ScalarNode.String("2024-05-01T10:00:00.000000Z"),
        FieldKind.Double => ScalarNode.Float(_random.Next(100) / 8.0),
        FieldKind.Json => Json(0),
        _ => Number(field),
    };

    private SequenceNode List(FieldType element, SchemaField field, int depth)
    {
        var list = new SequenceNode();
        var count = Chance(0.1) ? 0 : Math.Max(field.MinItems, 1 + (depth < 5 && Chance(0.4) ? 1 : 0));
        for (var i = 0; i < count; i++)
        {
            if (Value(element, field, depth) is { } item)
            {
                list.Add(item);
            }
        }

        return list;
    }

    private MappingNode Map(FieldType element, SchemaField field, int depth)
    {
        var map = new MappingNode();
        for (var i = _random.Next(3); i >= 0; i--)
        {
            if (Value(element, field, depth) is { } value)
            {
                map.Set(Pick(Keys), value);
            }
        }

        return map;
    }

    private ScalarNode Text(SchemaField field) => ScalarNode.String(
        field.Enum is { Values.Count: > 0 } values && !Chance(0.03) ? values.Values[_random.Next(values.Values.Count)].Value
        : field.Name is "name" or "namespace" && !Chance(0.1) ? Pick("a", "web", "web-1", "db")
        : Pick(Texts));

    private ScalarNode Number(SchemaField field)
    {
        var least = field.Minimum ?? -1;
        var most = Math.Min(field.Maximum ?? 70000, least + 70000);
        return ScalarNode.Integer(Chance(0.2) ? least : Chance(0.2) ? most : Chance(0.5) ? Math.Min(most, Math.Max(least, _random.Next(12))) : least + _random.NextInt64(most - least + 1));
    }

    private ConfigNode Json(int depth)
    {
        switch (_random.Next(depth > 2 ? 3 : 5))
        {
            case 0:
                return ScalarNode.String(Pick(Texts));
            case 1:
                return ScalarNode.Integer(_random.Next());
            case 2:
                return Chance(0.3) ? ScalarNode.Null() : ScalarNode.Boolean(Chance(0.5));
            case 3:
                var list = new SequenceNode();
                list.Add(Json(depth + 1));
                return list;
            default:
                var mapping = new MappingNode();
                mapping.Set(Pick(Keys), Json(depth + 1));
                mapping.Set(Pick("x", "y"), Json(depth + 1));
                return mapping;
        }
    }

    private bool Chance(double share) => _random.NextDouble() < share;

    private string Pick(params string[] texts) => texts[_random.Next(texts.Length)];
}
