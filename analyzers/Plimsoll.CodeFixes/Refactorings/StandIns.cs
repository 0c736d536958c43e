using System.Globalization;
using System.Text.RegularExpressions;
using Plimsoll.CSharp;
using Plimsoll.Documents;

namespace Plimsoll.CodeFixes.Refactorings;

/// <summary>
/// Values that nobody would write stand in a tree for those that have names in the code, until the tree is written as C#: then the names take
/// their places again.
/// </summary>
internal sealed class StandIns
{
    private const string TextStart = "plm0name";
    private const int FirstNumber = 1_870_000_001;

    private readonly List<string> _codes = [];

    /// <summary>Puts them into a tree.</summary>
    public void Put(IEnumerable<NamedValue> values)
    {
        foreach (var (node, type, code) in values)
        {
            var index = _codes.IndexOf(code) is >= 0 and var known ? known : _codes.Count;
            if (index == _codes.Count)
            {
                _codes.Add(code);
            }

            Replace(node, type == ScalarType.String ? ScalarNode.String(TextOf(index), node.Origin) : ScalarNode.Integer(NumberOf(index), node.Origin));
        }
    }

    /// <summary>The C# with the names in their places; null if a value stands there as a part of something else.</summary>
    public string? Take(string code)
    {
        for (var index = _codes.Count - 1; index >= 0; index--)
        {
            code = code.Replace(Literals.Quoted(TextOf(index)), _codes[index]);
            code = Regex.Replace(code, "\\b" + NumberOf(index).ToString(CultureInfo.InvariantCulture) + "\\b", _codes[index].Replace("$", "$$"));
        }

        return code.Contains(TextStart) ? null : code;
    }

    private static string TextOf(int index) => TextStart + index.ToString(CultureInfo.InvariantCulture);

    private static int NumberOf(int index) => FirstNumber + index;

    private static void Replace(ScalarNode node, ScalarNode by)
    {
        if (node.Parent is MappingNode mapping)
        {
            mapping.Set(mapping.Entries.First(entry => ReferenceEquals(entry.Value, node)).Key, by);
        }
        else if (node.Parent is SequenceNode list)
        {
            list[list.ToList().IndexOf(node)] = by;
        }
    }
}
