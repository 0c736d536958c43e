namespace Plimsoll.CSharp;

/// <summary>The objects of a file that others refer to by name, each with the variable that holds it.</summary>
internal sealed class KnownObjects
{
    /// <summary>None.</summary>
    public static readonly KnownObjects None = new();

    private readonly Dictionary<(string Type, string Name), string> _variables = [];
    private readonly Dictionary<(string Type, string Name, string Namespace), string> _elsewhere = [];

    /// <summary>Makes an object known.</summary>
    public void Add(string type, string name, string variable) => _variables[(type, name)] = variable;

    /// <summary>Makes an object known to those who say its namespace, too.</summary>
    public void Add(string type, string name, string space, string variable) => _elsewhere[(type, name, space)] = variable;

    /// <summary>The variable that holds an object of a namespace, or null.</summary>
    public string? Find(string type, string name, string space) => _elsewhere.TryGetValue((type, name, space), out var variable) ? variable : null;

    /// <summary>The variable that holds an object, or null if it is not sure which object is meant.</summary>
    public string? Find(string type, string name) => _variables.TryGetValue((type, name), out var variable) ? variable : null;
}
