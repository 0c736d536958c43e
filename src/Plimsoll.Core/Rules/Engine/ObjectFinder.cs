using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Finds the Kubernetes objects of a document: the document itself, and of a list the items.</summary>
internal static class ObjectFinder
{
    public static List<DocumentScope> Find(Run run, ConfigDocument document) => Find(run, document, document);

    /// <summary>The same of a document that is only a way to look at objects which may still be filled in.</summary>
    public static List<DocumentScope> FindParts(Run run, ConfigDocument document) => Find(run, document, null);

    private static List<DocumentScope> Find(Run run, ConfigDocument document, ConfigDocument? whole)
    {
        var found = new List<DocumentScope>();
        if (document.ObjectKind is not { } kind)
        {
            return found;
        }

        if (!kind.EndsWith("List", StringComparison.Ordinal) || document.Value["items"] is var list && list is { Sequence: null, State: not ValueState.Null })
        {
            found.Add(new(run, whole, document.Value, kind, document.ApiVersion));
            return found;
        }

        var items = list.Items;

        for (var i = 0; i < items.Count; i++)
        {
            // A list of one kind need not repeat what its items are.
            var item = ConfigValue.Of(items[i]);
            found.Add(new(run, whole, item, item["kind"].Text ?? kind.Substring(0, kind.Length - 4), item["apiVersion"].Text ?? document.ApiVersion));
        }

        return found;
    }
}
