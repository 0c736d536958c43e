using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>A method of the program, as far as it is the same at every call.</summary>
internal sealed class FollowedMethod(IMethodSymbol definition, IOperation? body, bool isIterator, bool isOfData)
{
    public IMethodSymbol Definition { get; } = definition;

    /// <summary>The declaration that has the body.</summary>
    public IMethodSymbol Target { get; } = definition.PartialImplementationPart ?? definition;

    /// <summary>Null if it cannot be followed, or nothing would come of it.</summary>
    public IOperation? Body { get; } = body;

    public bool IsIterator { get; } = isIterator;

    /// <summary>Whether it is about data of the program alone, and not about configuration.</summary>
    public bool IsOfData { get; } = isOfData;

    public bool IsLocal { get; } = definition.MethodKind == MethodKind.LocalFunction;

    /// <summary>What it does, made when it is first run. Two threads may both make it; the two are alike.</summary>
    public BodyPlan? Plan { get; set; }
}
