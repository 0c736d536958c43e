using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// What is known at one point of the program: the variables, and a heap of nodes with identity.
/// Forking shares the nodes; the first write of either side copies the node.
/// </summary>
internal sealed class State
{
    private readonly Dictionary<ISymbol, Value> _variables;
    private HeapNode?[] _nodes;
    private int _owner;

    public State()
    {
        // Room for a member of the usual size, so that nothing has to grow.
        _variables = new(32, SymbolEqualityComparer.Default);
        _nodes = new HeapNode?[64];
    }

    private State(State source, int owner)
    {
        _variables = new(source._variables, SymbolEqualityComparer.Default);
        _nodes = (HeapNode?[])source._nodes.Clone();
        _owner = owner;
        Count = source.Count;
    }

    /// <summary>Whether this point cannot be reached.</summary>
    public bool IsDead { get; private init; }

    /// <summary>One more than the highest id of a node that this state may hold.</summary>
    public int Count { get; private set; }

    /// <summary>The variables that hold something.</summary>
    public Dictionary<ISymbol, Value> Variables => _variables;

    /// <summary>The mark that nodes written by this state carry.</summary>
    public int Owner => _owner;

    /// <summary>The node, to be read only; null if it does not exist on this path.</summary>
    public HeapNode? Find(int id) => id < Count ? _nodes[id] : null;

    /// <summary>The node, to be written.</summary>
    public HeapNode Writable(int id)
    {
        var node = _nodes[id]!;
        if (node.Owner != _owner)
        {
            node = node.CopyFor(_owner);
            _nodes[id] = node;
        }

        return node;
    }

    /// <summary>Puts a node in.</summary>
    public void Put(int id, HeapNode node)
    {
        if (IsDead)
        {
            return;
        }

        if (id >= _nodes.Length)
        {
            Array.Resize(ref _nodes, Math.Max(id + 1, _nodes.Length * 2));
        }

        _nodes[id] = node;
        Count = Math.Max(Count, id + 1);
    }

    public bool TryGetVariable(ISymbol symbol, out Value value) =>
        _variables.TryGetValue(symbol, out value);

    /// <summary>Gives a variable a value; on a dead state that means nothing.</summary>
    public void SetVariable(ISymbol symbol, Value value)
    {
        if (!IsDead)
        {
            _variables[symbol] = value;
        }
    }

    /// <summary>A second state that goes its own way from here.</summary>
    public State Fork(Func<int> nextOwner)
    {
        if (IsDead)
        {
            return this;
        }

        var copy = new State(this, nextOwner());
        _owner = nextOwner();
        return copy;
    }

    /// <summary>A point that cannot be reached.</summary>
    public static State Dead { get; } = new() { IsDead = true };
}
