namespace Plimsoll.CSharp;

/// <summary>A hand-written method of the typed API, as its attributes describe it.</summary>
/// <param name="Name">The name of the method.</param>
/// <param name="Receiver">What it is called on: a type of the schema, or an interface or class that such types have.</param>
/// <param name="Scope">Where its writes land, relative to the receiver; empty for the receiver itself.</param>
/// <param name="Constants">What it writes whatever the arguments are: path and value.</param>
/// <param name="Removes">What it takes away if it is there.</param>
/// <param name="Empties">Where it makes an object that may stay empty.</param>
/// <param name="Parameters">The parameters that a caller gives.</param>
internal sealed record Verb(
    string Name,
    string Receiver,
    string Scope,
    IReadOnlyList<(string Path, string Value)> Constants,
    IReadOnlyList<string> Removes,
    IReadOnlyList<string> Empties,
    IReadOnlyList<VerbParameter> Parameters)
{
    /// <summary>What it speaks of: its name without the word that says what is done.</summary>
    public string Subject => Call.SubjectOf(Name);

    /// <summary>Whether a call appends an item to a list and writes into it.</summary>
    public bool Appends => Scope.EndsWith("[]", StringComparison.Ordinal);

    /// <summary>The parameter that names the key of a map, by what is written under it, or null.</summary>
    public VerbParameter? Entry => Parameters.FirstOrDefault(parameter => parameter.Others.Count == 0 && parameter.Path.EndsWith("[{key}]", StringComparison.Ordinal));
}
