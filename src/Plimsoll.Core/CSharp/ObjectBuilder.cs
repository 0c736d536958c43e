using System.Globalization;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>Makes the C# that makes one document.</summary>
/// <param name="api">The typed API.</param>
/// <param name="document">The document; it is not changed.</param>
/// <param name="objects">Objects that it may refer to by their variables.</param>
/// <param name="workload">The variable of the workload that the document is a <see cref="Companion"/> of; null for any other document.</param>
internal sealed class ObjectBuilder(ApiTypes api, ConfigDocument document, KnownObjects objects, string? workload = null)
{
    private const string DefaultAction = "SCMP_ACT_ERRNO";
    private const string Rbac = "rbac.authorization.k8s.io";

    /// <summary>A new object of the typed API, or of the nearest thing to it; null if the document is not a mapping.</summary>
    public Creation? Build()
    {
        if (document.Root is not MappingNode root)
        {
            return null;
        }

        return (workload is null ? Binding(root) ?? Typed(root) : MadeOf(workload, Companion.Of(document)!, root)) ?? Profile(root) ?? Spec(root) ?? Custom(root) ?? List(root) ?? Raw(root);
    }

    /// <summary>Whether bindings can be made of objects of a type.</summary>
    public static bool GivesRights(string typeName) => typeName is "io.k8s.api.rbac.v1.Role" or "io.k8s.api.rbac.v1.ClusterRole";

    /// <summary>An object of a class of its own, or null if its kind has none or its constructor would write what is not there.</summary>
    public Creation? Typed(MappingNode source)
    {
        if (document.ApiVersion is not { } apiVersion || document.ObjectKind is not { } name || api.Schema.FindKind(apiVersion, name) is not { } kind
            || api.Find(kind.TypeName) is not { } type || (ConstructorWrites.TakesName(kind) && NameOf(source) is null))
        {
            return null;
        }

        var draft = new Draft(source);
        var root = draft.Root;
        var chains = new ChainBuilder(api, draft, objects);
        var values = new ValueText(api.Schema);
        var constant = ConstructorWrites.Constant(type);
        var before = new List<Call>();
        if ((constant is var (path, _) && Draft.Find(root, NodePath.Split(path)) is null)
            || (ConstructorWrites.HasSelector(api.Schema, type) && !SelectorCalls.Add(root, NameOf(source) ?? "", before))
            || (ShortConstructors.Arguments(type, root, values) ?? new FieldCalls(api, draft, chains, values).Required(type, root)) is not { } arguments)
        {
            return null;
        }

        if (constant is var (place, standard) && Draft.Find(root, NodePath.Split(place)) is ScalarNode { Type: ScalarType.String } set && set.Text == standard)
        {
            Draft.Take(root, NodePath.Split(place));
        }

        root.Remove("apiVersion");
        root.Remove("kind");
        if (ConstructorWrites.TakesName(kind))
        {
            arguments.Insert(0, ValueArgument.Of(NameOf(source)!, "name"));
            TakeName(root, before);
        }

        var told = draft.Taken();
        return new(api.ClassOf(type), arguments, [.. before, .. chains.Build(root, type.Name)]) { Told = told };
    }

    /// <summary>What the constructor takes as a name: that of the object, or what it is made of by the server, without the hyphen at its end.</summary>
    private string? NameOf(MappingNode source) => document.Name is { Length: > 0 } name ? name
        : document.Name is null && (source["metadata"] as MappingNode)?["name"] is null && Prefix(source) is { } prefix ? prefix.TrimEnd('-') is { Length: > 0 } stem ? stem : prefix
        : null;

    private static string? Prefix(MappingNode root) =>
        Draft.Find(root, ["metadata", "generateName"]) is ScalarNode { Type: ScalarType.String, Text.Length: > 0 } prefix ? prefix.Text : null;

    private void TakeName(MappingNode root, List<Call> before)
    {
        if (document.Name is { Length: > 0 })
        {
            Draft.Take(root, ["metadata", "name"]);
            return;
        }

        before.Add(new(0, "WithGeneratedName", [ValueArgument.Of(Prefix(root)!, "prefix")]));
        Draft.Take(root, ["metadata", "generateName"]);
    }

    private Creation MadeOf(string variable, Companion companion, MappingNode source)
    {
        var draft = new Draft(source);
        foreach (var path in new[] { "apiVersion", "kind", "metadata.name", "metadata.namespace" }.Concat(companion.Said.Select(key => "spec." + key)))
        {
            Draft.Take(draft.Root, path.Split('.'));
        }

        var told = draft.Taken();
        var arguments = companion.Arguments(ConfigValue.Of(source)["spec"]);
        return new(companion.Kind, [new ReferenceArgument(variable) { Name = "workload" }, .. arguments], new ChainBuilder(api, draft, objects).Build(draft.Root, companion.TypeName)) { Factory = "For", Told = told };
    }

    // Rights that a role of the file gives. A Role's are given in its namespace.
    private Creation? Binding(MappingNode source)
    {
        if (document is not { ApiVersion: Rbac + "/v1", ObjectKind: "RoleBinding" or "ClusterRoleBinding", Name: { Length: > 0 } name }
            || source["roleRef"] is not MappingNode { Count: 3 } reference || Text(reference, "apiGroup") != Rbac
            || Text(reference, "name") is not { } role || Text(reference, "kind") is not ("Role" or "ClusterRole")
            || objects.Find("io.k8s.api.rbac.v1." + Text(reference, "kind"), role) is not { } variable)
        {
            return null;
        }

        var draft = new Draft(source);
        foreach (var path in new[] { "apiVersion", "kind", "roleRef", "metadata.name" }.Concat(Text(reference, "kind") == "Role" ? ["metadata.namespace"] : []))
        {
            Draft.Take(draft.Root, path.Split('.'));
        }

        var told = draft.Taken();
        var arguments = new List<Argument> { new ReferenceArgument(variable) { Name = "role" } };
        if (name != role)
        {
            arguments.Add(ValueArgument.Of(name, "name"));
        }

        return new(document.ObjectKind, arguments, new ChainBuilder(api, draft, objects).Build(draft.Root, "io.k8s.api.rbac.v1." + document.ObjectKind)) { Factory = "For", Told = told };
    }

    private static string? Text(MappingNode mapping, string key) => mapping[key] is ScalarNode { Type: ScalarType.String } text ? text.Text : null;

    private Creation? Profile(MappingNode source)
    {
        if (document.Kind != DocumentKind.Seccomp || source["defaultAction"] is not ScalarNode { Type: ScalarType.String } action)
        {
            return null;
        }

        var draft = new Draft(source);
        if (action.Text == DefaultAction && !source.ContainsKey("defaultErrnoRet"))
        {
            draft.Root.Remove("defaultAction");
        }

        var chains = new ChainBuilder(api, draft, objects);
        return new("SeccompProfile", [ValueArgument.Of(FileName(), "name")], chains.Build(draft.Root, "seccomp.SeccompProfile"));
    }

    private Creation? Spec(MappingNode source)
    {
        if (document.Kind != DocumentKind.OciSpec)
        {
            return null;
        }

        var draft = new Draft(source);
        var type = OciSchema.Default.Spec;
        var chains = new ChainBuilder(api, draft, objects);
        return new FieldCalls(api, draft, chains, new(api.Schema)).Required(type, draft.Root) is { } arguments
            ? new(api.ClassOf(type), arguments, chains.Build(draft.Root, type.Name))
            : null;
    }

    private Creation? Custom(MappingNode source)
    {
        if (document is not { Kind: DocumentKind.Kubernetes, ApiVersion: { Length: > 0 } apiVersion, ObjectKind: { Length: > 0 } kind, Name.Length: > 0 })
        {
            return null;
        }

        var draft = new Draft(source);
        draft.Root.Remove("apiVersion");
        draft.Root.Remove("kind");
        Draft.Take(draft.Root, ["metadata", "name"]);
        var calls = new ChainBuilder(api, draft, objects).Build(draft.Root, VerbTable.KubernetesObject);
        return new("CustomObject", [new TextArgument(Literals.Quoted(apiVersion)), new TextArgument(Literals.Quoted(kind)), ValueArgument.Of(document.Name!, "name")], calls);
    }

    // The items are objects, each said as it would be on its own.
    private Creation? List(MappingNode source)
    {
        if (document is not { ApiVersion: "v1", ObjectKind: "List" } || source["items"] is not SequenceNode { Count: > 0 } items)
        {
            return null;
        }

        var documents = items.Select(item => new ConfigDocument(item, document.File)).ToList();
        if (documents.Any(item => item.Kind != DocumentKind.Kubernetes))
        {
            return null;
        }

        var draft = new Draft(source);
        var numbers = (SequenceNode)draft.Root["items"]!;
        var calls = documents.Select((item, i) => new Call(
            draft.Position(numbers[i]), "Set", [new TextArgument($"\"items[{i.ToString(CultureInfo.InvariantCulture)}]\""), new ObjectBuilder(api, item, objects).Build()!])).ToList();
        draft.Root.Remove("items");
        return new("RawDocument", [], [.. calls.Concat(new ChainBuilder(api, draft, objects).Build(draft.Root, "")).OrderBy(call => call.Position)]);
    }

    // What is not a Kubernetes object keeps the name of its file: runtimes look for config.json.
    private Creation Raw(MappingNode source)
    {
        var draft = new Draft(source);
        var calls = new ChainBuilder(api, draft, objects).Build(draft.Root, "");
        var isObject = document.Kind == DocumentKind.Kubernetes || document.File is null;
        return new("RawDocument", isObject ? [] : [ValueArgument.Of(FileName() + ".json", "file")], calls);
    }

    private string FileName()
    {
        var file = document.File is { } path ? path.Substring(path.LastIndexOfAny(['/', '\\']) + 1) : "profile";
        var dot = file.LastIndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }
}
