using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>Makes the C# that makes one document.</summary>
/// <param name="api">The typed API.</param>
/// <param name="document">The document; it is not changed.</param>
/// <param name="objects">Objects that it may refer to by their variables.</param>
/// <param name="served">The variable of the workload before which <c>Service.For</c> puts this Service; null for any other document.</param>
internal sealed class ObjectBuilder(ApiTypes api, ConfigDocument document, KnownObjects objects, string? served = null)
{
    private const string DefaultAction = "SCMP_ACT_ERRNO";

    /// <summary>A new object of the typed API, or of the nearest thing to it; null if the document is not a mapping.</summary>
    public Creation? Build()
    {
        if (document.Root is not MappingNode root)
        {
            return null;
        }

        return (served is null ? Typed(root) : Service(root, served)) ?? Profile(root) ?? Spec(root) ?? Custom(root) ?? Raw(root);
    }

    /// <summary>An object of a class of its own, or null if its kind has none or its constructor would write what is not there.</summary>
    public Creation? Typed(MappingNode source)
    {
        if (document.ApiVersion is not { } apiVersion || document.ObjectKind is not { } name || api.Schema.FindKind(apiVersion, name) is not { } kind
            || api.Find(kind.TypeName) is not { } type || (ConstructorWrites.TakesName(kind) && document.Name is null or ""))
        {
            return null;
        }

        var draft = new Draft(source);
        var root = draft.Root;
        var chains = new ChainBuilder(api, draft, objects);
        var constant = ConstructorWrites.Constant(type);
        var before = new List<Call>();
        if ((constant is var (path, _) && Draft.Find(root, NodePath.Split(path)) is null)
            || (ConstructorWrites.HasSelector(api.Schema, type) && !SelectorCalls.Add(root, document.Name ?? "", before))
            || new FieldCalls(api, draft, chains, new(api.Schema)).Required(type, root) is not { } arguments)
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
            arguments.Insert(0, new TextArgument(Literals.Quoted(document.Name!)));
            Draft.Take(root, ["metadata", "name"]);
        }

        return new(api.ClassOf(type), arguments, [.. before, .. chains.Build(root, type.Name)]);
    }

    private Creation Service(MappingNode source, string workload)
    {
        var draft = new Draft(source);
        draft.Root.Remove("apiVersion");
        draft.Root.Remove("kind");
        foreach (var path in new[] { "metadata.name", "metadata.namespace", "spec.selector", "spec.ports" })
        {
            Draft.Take(draft.Root, path.Split('.'));
        }

        return new("Service", [new ReferenceArgument(workload)], new ChainBuilder(api, draft, objects).Build(draft.Root, "io.k8s.api.core.v1.Service")) { Factory = "For" };
    }

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
        return new("SeccompProfile", [new TextArgument(Literals.Quoted(FileName()))], chains.Build(draft.Root, "seccomp.SeccompProfile"));
    }

    // A spec is emitted as config.json; one of another name keeps it, as any document does.
    private Creation? Spec(MappingNode source)
    {
        if (document.Kind != DocumentKind.OciSpec || (document.File is not null && FileName() != "config"))
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
        if (document.Kind != DocumentKind.Kubernetes || document.ApiVersion is not { } apiVersion || document.ObjectKind is not { } kind || document.Name is null or "")
        {
            return null;
        }

        var draft = new Draft(source);
        draft.Root.Remove("apiVersion");
        draft.Root.Remove("kind");
        Draft.Take(draft.Root, ["metadata", "name"]);
        var calls = new ChainBuilder(api, draft, objects).Build(draft.Root, VerbTable.KubernetesObject);
        return new("CustomObject", new[] { apiVersion, kind, document.Name! }.Select(text => (Argument)new TextArgument(Literals.Quoted(text))).ToList(), calls);
    }

    // What is not a Kubernetes object keeps the name of its file: runtimes look for config.json.
    private Creation Raw(MappingNode source)
    {
        var draft = new Draft(source);
        var calls = new ChainBuilder(api, draft, objects).Build(draft.Root, "");
        var isObject = document.Kind == DocumentKind.Kubernetes || document.File is null;
        return new("RawDocument", isObject ? [] : [new TextArgument(Literals.Quoted(FileName() + ".json"))], calls);
    }

    private string FileName()
    {
        var file = document.File is { } path ? path.Substring(path.LastIndexOfAny(['/', '\\']) + 1) : "profile";
        var dot = file.LastIndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }
}
