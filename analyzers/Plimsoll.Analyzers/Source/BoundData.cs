using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// A static object that is set once and for all can be set again by code that does it by reflection, as what binds a configuration does.
/// Whoever wants that gives the object, under some name, to such code, which takes an object of any type.
/// </summary>
internal sealed class BoundData(Compilation compilation)
{
    private readonly HolderUses _uses = new(compilation);

    /// <summary>Whether what a static field or property holds may be given to code that may set anything.</summary>
    public bool Is(ISymbol holder, CancellationToken cancellation) => !new ObjectFlow(compilation, _uses, cancellation).IsKeptFromStrangers(holder);
}
