using Plimsoll.Documents;

namespace Plimsoll.CSharp;

/// <summary>Finds out whether a verb says exactly what a part of a document holds.</summary>
/// <param name="draft">The document.</param>
/// <param name="receiver">The node of the object that verbs are called on.</param>
/// <param name="type">Its type in the schema.</param>
/// <param name="values">Writes values.</param>
/// <param name="objects">Objects that can be referred to.</param>
internal sealed class VerbMatcher(Draft draft, MappingNode receiver, string type, ValueText values, KnownObjects objects)
{
    private readonly List<(MappingNode, IReadOnlyList<string>)> _takes = [];
    private readonly List<Argument> _arguments = [];
    private int _position = int.MaxValue;
    private bool _named;
    private IReadOnlyList<string> _scope = [];

    /// <summary>A call that says a part of the document, or null.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="root">The mapping from which to take what the call says: the receiver, or an item that the verb appends.</param>
    /// <param name="scope">Where in it the writes of the verb land.</param>
    public VerbMatch? Match(Verb verb, MappingNode root, IReadOnlyList<string> scope)
    {
        _scope = scope;
        _takes.Clear();
        _arguments.Clear();
        _position = int.MaxValue;
        _named = false;
        var lambda = verb.Parameters.FirstOrDefault(parameter => parameter.Form[0] == '&');
        foreach (var parameter in verb.Parameters)
        {
            if (parameter != lambda && !Take(parameter, root, verb))
            {
                return null;
            }
        }

        // What it would take away has to stay.
        if (verb.Removes.Any(path => Find(path, root) is not null))
        {
            return null;
        }

        if (!verb.Constants.All(constant => TakeConstant(constant.Path, constant.Value, root)) || !verb.Empties.All(path => TakeEmpty(path, root)))
        {
            return null;
        }

        return _takes.Count == 0 ? null : new(verb, [.. _arguments], [.. _takes], _position, lambda, _named);
    }

    private bool Take(VerbParameter parameter, MappingNode root, Verb verb)
    {
        if (parameter.Path == "-" || parameter.Path.IndexOf('{') >= 0)
        {
            return false;
        }

        var (from, steps, isItem) = Place(parameter.Path, root);
        var node = Draft.Find(from, steps);
        if (node is null)
        {
            _named |= parameter.Default is not null;
            return parameter.Default == "null";
        }

        if (parameter.Form[0] == '*')
        {
            return TakeReference(verb, parameter, node, root, from, steps);
        }

        if (Value(parameter, node, isItem) is not { } value)
        {
            // What it cannot say is left for another call.
            _named = true;
            return parameter.Default == "null";
        }

        Note(from, steps, node);
        if (parameter.Default is { } standard && (standard[0] == '\'' ? Literals.Quoted(standard.Trim('\'')) : standard) == value.Text)
        {
            _named = true;
            return true;
        }

        var wantsName = parameter.Default is not null && (_named || (parameter.Form == "bool" ? verb.Parameters.Count > 1 : verb.Parameters[0].Default is not null));
        _arguments.Add(value with { Name = Name(verb, parameter), Label = wantsName ? CSharpNames.Parameter(parameter.Name) + ": " : "" });
        return true;
    }

    // Some parameters are called by what they are to the verb, which says nothing elsewhere.
    private string Name(Verb verb, VerbParameter parameter) => parameter.Name switch
    {
        "value" when _arguments.Count > 0 && _arguments[0] is ValueArgument { IsText: true } key => CSharpNames.Variable(key.Value),
        "value" or "names" or "name" when NodePath.Split(parameter.Path.TrimStart('@')) is { Count: > 0 } steps => CSharpNames.Variable(steps[steps.Count - 1].Trim('[', ']')),
        "failures" or "policy" => CSharpNames.Parameter(verb.Subject),
        "seconds" or "percent" or "type" or "level" => CSharpNames.Parameter(verb.Subject + CSharpNames.Pascal(parameter.Name)),
        _ => CSharpNames.Parameter(parameter.Name),
    };

    private Argument? Value(VerbParameter parameter, ConfigNode node, bool isItem)
    {
        if (isItem && parameter.Form[0] != '[')
        {
            // The whole list, or something would be left of it.
            if (node is not SequenceNode { Count: 1 } list)
            {
                return null;
            }

            node = list[0];
        }

        return ValueForms.Accepts(parameter.Check, node) ? values.Of(node, parameter.Form) : null;
    }

    private bool TakeReference(Verb verb, VerbParameter parameter, ConfigNode node, MappingNode root, MappingNode holder, IReadOnlyList<string> steps)
    {
        if (parameter.From != "metadata.name" || node is not ScalarNode { Type: ScalarType.String } name)
        {
            return false;
        }

        var type = parameter.Form.Substring(1);
        var variable = objects.Find(type, name.Text);
        foreach (var other in parameter.Others)
        {
            var (from, way, _) = Place(other.Substring(0, other.IndexOf('<')), root);
            var found = Draft.Find(from, way);
            if (other.EndsWith("<metadata.namespace", StringComparison.Ordinal))
            {
                variable = found is ScalarNode { Type: ScalarType.String } space ? objects.Find(type, name.Text, space.Text) : null;
            }
            else if (!other.EndsWith("<metadata.name", StringComparison.Ordinal) || !NodeEquality.SameData(found, name))
            {
                return false;
            }

            _takes.Add((from, way));
        }

        if (variable is null)
        {
            return false;
        }

        Note(holder, steps, node);
        _arguments.Add(new ReferenceArgument(variable)
        {
            ByName = VerbTable.Default.TakesName(verb, parameter) ? name.Text : null,
            Name = type == "io.k8s.api.core.v1.Namespace" ? "ns" : CSharpNames.Parameter(parameter.Name),
            Label = _named ? CSharpNames.Parameter(parameter.Name) + ": " : "",
        });
        return true;
    }

    private bool TakeConstant(string path, string value, MappingNode root)
    {
        var (from, steps, isItem) = Place(path, root);
        var node = Draft.Find(from, steps);
        var found = !isItem ? node : node is SequenceNode { Count: 1 } list ? list[0] : null;
        if (found is not ScalarNode scalar || Constant(scalar) != value)
        {
            return false;
        }

        Note(from, steps, node!);
        return true;
    }

    private bool TakeEmpty(string path, MappingNode root)
    {
        var (from, steps, _) = Place(path, root);
        if (Draft.Find(from, steps) is not MappingNode mapping)
        {
            return false;
        }

        // What other arguments write into it is theirs; nothing else may be left.
        var inner = _takes.Count(take => ReferenceEquals(take.Item1, from) && take.Item2.Count == steps.Count + 1 && take.Item2.Take(steps.Count).SequenceEqual(steps));
        if (mapping.Count != inner)
        {
            return false;
        }

        if (inner == 0)
        {
            Note(from, steps, mapping);
        }

        return true;
    }

    private ConfigNode? Find(string path, MappingNode root)
    {
        var (from, steps, _) = Place(path, root);
        return Draft.Find(from, steps);
    }

    private (MappingNode From, IReadOnlyList<string> Steps, bool IsItem) Place(string path, MappingNode root)
    {
        var (resolved, isNamed) = VerbTable.Default.Resolve(type, path);
        var isItem = resolved.EndsWith("[]", StringComparison.Ordinal);
        var steps = NodePath.Split(isItem ? resolved.Substring(0, resolved.Length - 2) : resolved);
        return isNamed ? (receiver, steps, isItem) : (root, [.. _scope, .. steps], isItem);
    }

    private void Note(MappingNode from, IReadOnlyList<string> steps, ConfigNode node)
    {
        _takes.Add((from, steps));
        _position = Math.Min(_position, draft.Position(node));
    }

    private static string Constant(ScalarNode scalar) => scalar.Type == ScalarType.String ? "'" + scalar.Text + "'" : scalar.Text;
}
