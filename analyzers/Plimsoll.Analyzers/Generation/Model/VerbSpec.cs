namespace Plimsoll.Analyzers.Generation.Model;

/// <summary>A partial method without a body, whose attributes say all that the body does.</summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Namespace">The namespace, or empty.</param>
/// <param name="Containers">The declarations of the types around it, outermost first: <c>partial class Pod</c>.</param>
/// <param name="Signature">The whole declaration before the body.</param>
/// <param name="Receiver">The expression of the object that is written to.</param>
/// <param name="IsFactory">Whether the method makes the object that it writes to, from nothing.</param>
/// <param name="Return">What the method gives back.</param>
/// <param name="ReturnType">The fully qualified type it gives back.</param>
/// <param name="Origin">The expression of the origin of what is written.</param>
/// <param name="Scope">The path below the receiver at which writes land, or empty.</param>
/// <param name="Constants">The constants that are written.</param>
/// <param name="Empties">The paths at which an object is made even if it stays empty.</param>
/// <param name="Removals">The paths that are removed.</param>
/// <param name="Parameters">The parameters that are written.</param>
/// <param name="Checks">The parameters whose form is checked first.</param>
internal sealed record VerbSpec(
    string HintName,
    string Namespace,
    EquatableArray<string> Containers,
    string Signature,
    string Receiver,
    bool IsFactory,
    VerbReturn Return,
    string ReturnType,
    string Origin,
    string Scope,
    EquatableArray<VerbConstant> Constants,
    EquatableArray<string> Empties,
    EquatableArray<string> Removals,
    EquatableArray<VerbParameter> Parameters,
    EquatableArray<VerbCheck> Checks);

/// <summary>What a verb gives back.</summary>
internal enum VerbReturn
{
    Nothing,
    Receiver,
    Scope,
}

/// <param name="Path">Where it is written, relative to the scope.</param>
/// <param name="Shape">What it is; null for an explicit null.</param>
/// <param name="Literal">The constant as C#.</param>
internal sealed record VerbConstant(string Path, ValueShape? Shape, string Literal);

/// <param name="Name">The parameter.</param>
/// <param name="Path">Where it is written, relative to the scope.</param>
/// <param name="From">The path of the value within the argument, or empty for the argument itself.</param>
/// <param name="Value">What the argument is.</param>
/// <param name="Type">The fully qualified type of one value, or of the object that a delegate configures.</param>
/// <param name="CanBeNull">Whether the argument may be null, which writes nothing.</param>
internal sealed record VerbParameter(string Name, string Path, string From, VerbValue Value, string Type, bool CanBeNull);

/// <param name="Shape">What one value is; null if it has no form in a document.</param>
/// <param name="Container">How many values the argument holds.</param>
/// <param name="IsDelegate">Whether the argument is a delegate that configures an object.</param>
internal readonly record struct VerbValue(ValueShape? Shape, ValueContainer Container, bool IsDelegate = false);

/// <param name="Name">The parameter.</param>
/// <param name="Form">The form it must have, which is the name of the check.</param>
internal sealed record VerbCheck(string Name, string Form);
