namespace Plimsoll.Rules;

/// <summary>Looks at each Kubernetes object by itself, whatever its kind; the items of a list count as objects.</summary>
internal interface IDocumentRule
{
    void Check(DocumentScope item);
}
