namespace Plimsoll.CSharp;

/// <summary>The objects of a file that others refer to by name, each with the variable that holds it.</summary>
internal sealed class KnownObjects
{
    /// <summary>None.</summary>
    public static readonly KnownObjects None = new();

    private readonly Dictionary<(string Type, string Name), string> _variables = [];

    /// <summary>Makes an object known.</summary>
    public void Add(string type, string name, string variable) => _variables[(type, name)] = variable;

    /// <summary>The variable that holds an object, or null if it is not sure which object is meant.</summary>
    public string? Find(string type, string name) => _variables.TryGetValue((type, name), out var variable) ? variable : null;
}
