using System.Globalization;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.Analyzers.Helpers;

/// <summary>Tells what was written into an object that was given or made; or says that it cannot be told exactly.</summary>
internal sealed class ClaimReader(State state, IReadOnlyDictionary<int, IParameterSymbol> parameters)
{
    private const Sharing Lost = Sharing.Aliased | Sharing.Captured | Sharing.Stored;

    private readonly List<Claim> _claims = [];
    private readonly HashSet<int> _placed = [];

    /// <summary>All that was written, or null.</summary>
    public IReadOnlyList<Claim>? Read(NodeValue root) =>
        state.Find(root.Id) is { Parent: HeapNode.NoParent } node && Fields(node, "") && parameters.All(Untouched) ? _claims : null;

    // An object that the caller gives besides may be put somewhere, and nothing else.
    private bool Untouched(KeyValuePair<int, IParameterSymbol> parameter) =>
        IsUntouched(parameter.Key) && (_placed.Contains(parameter.Key) || state.Find(parameter.Key)!.Parent == HeapNode.NoParent);

    private bool IsUntouched(int id) => state.Find(id) is { Entries.Count: 0, IsLost: false } node && (node.Sharing & Lost) == 0;

    private bool Fields(HeapNode node, string path)
    {
        if (!IsExact(node) || node.IsList)
        {
            return false;
        }

        foreach (var entry in node.Entries)
        {
            if (Step(path, entry.Key!) is not { } at || !Written(entry.Value, at, node.IsGiven))
            {
                return false;
            }
        }

        return true;
    }

    private bool Items(HeapNode list, string path)
    {
        if (!IsExact(list))
        {
            return false;
        }

        for (var i = 0; i < list.Entries.Count; i++)
        {
            var at = path + "[]" + (list.Entries[i].Value is NodeValue { Id: var id } && !parameters.ContainsKey(id)
                ? "#" + i.ToString(CultureInfo.InvariantCulture) : "");
            if (!Written(list.Entries[i].Value, at, inGiven: false))
            {
                return false;
            }
        }

        return true;
    }

    // What stands in an object that was given and is itself new replaces what was there, which no attribute says.
    private bool Written(Value value, string path, bool inGiven)
    {
        switch (value)
        {
            case ConstantValue { Written: string or bool or int or long or double } constant:
                _claims.Add(new(path, constant.Written, null));
                return true;
            case ParameterValue { Parameter: var parameter }:
                _claims.Add(new(path, null, parameter));
                return true;
            case NodeValue { Id: var id } when parameters.TryGetValue(id, out var given):
                _claims.Add(new(path, null, given));
                return IsUntouched(id) && _placed.Add(id);
            case NodeValue { Id: var id } when state.Find(id) is { } node && (node.IsGiven || !inGiven):
                return node.IsList ? Items(node, path) : Fields(node, path);
            default:
                return false;
        }
    }

    private static bool IsExact(HeapNode node) => !node.IsLost && (node.IsGiven || !node.IsOpen) && (node.Sharing & Lost) == 0;

    // A key that is no simple name stands in brackets; one that neither can hold cannot be said.
    private static string? Step(string path, string key) =>
        key.Length == 0 || key.IndexOfAny(['[', ']', '{', '}']) >= 0 ? null
        : key.All(static letter => char.IsLetterOrDigit(letter) || letter is '_' or '-') ? path.Length == 0 ? key : $"{path}.{key}"
        : $"{path}[{key}]";
}
