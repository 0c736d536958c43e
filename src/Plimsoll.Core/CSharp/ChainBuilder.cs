using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>
/// Builds the calls that write a mapping of a known type: verbs where they say exactly what is there, then the members of its fields,
/// then values set at their paths. What a call says is taken out of the draft, so that nothing is said twice and nothing is left.
/// </summary>
internal sealed class ChainBuilder(ApiTypes api, Draft draft, KnownObjects objects)
{
    private readonly ValueText _values = new(api.Schema);
    private readonly RawCalls _raw = new(draft);

    /// <summary>The calls on an object, in the order of the document.</summary>
    /// <param name="node">The object; it is empty afterwards.</param>
    /// <param name="typeName">The name of its type, which the schema may not know.</param>
    public IReadOnlyList<Call> Build(MappingNode node, string typeName)
    {
        var calls = new List<Call>();
        var type = api.Find(typeName);
        var isKind = type is null ? typeName == VerbTable.KubernetesObject : api.KindOf(type) is not null;
        AddVerbs(node, typeName, VerbTable.Default.On(typeName, isKind), calls);
        if (type is not null)
        {
            new FieldCalls(api, draft, this, _values).Add(node, type, calls);
        }

        foreach (var entry in node.Entries.ToList())
        {
            _raw.Add(entry.Value, NodePath.Append("", entry.Key), calls);
            node.Remove(entry.Key);
        }

        // Linq sorts stably: calls of one list keep their order.
        return calls.OrderBy(call => call.Position).ToList();
    }

    private void AddVerbs(MappingNode node, string typeName, IReadOnlyList<Verb> verbs, List<Call> calls)
    {
        if (verbs.Count == 0)
        {
            return;
        }

        var matcher = new VerbMatcher(draft, node, typeName, _values, objects);
        while (Best(matcher, node, typeName, verbs) is { } match)
        {
            var call = Call(match, node, Scope(typeName, match.Verb));
            calls.Add(call with { IsFree = call.Arguments.All(argument => argument is not LambdaArgument) });
        }

        foreach (var list in verbs.Where(verb => verb.Appends).Select(verb => List(typeName, verb)).Distinct(StringComparer.Ordinal))
        {
            AddItems(matcher, node, list, verbs.Where(verb => verb.Appends && List(typeName, verb) == list).ToList(), typeName, calls);
        }

        foreach (var verb in verbs.Where(verb => verb.Entry is not null))
        {
            AddEntries(node, typeName, verb, calls);
        }
    }

    private static VerbMatch? Best(VerbMatcher matcher, MappingNode node, string typeName, IReadOnlyList<Verb> verbs)
    {
        VerbMatch? best = null;
        foreach (var verb in verbs)
        {
            if (verb.Appends || verb.Entry is not null)
            {
                continue;
            }

            if (matcher.Match(verb, node, Scope(typeName, verb)) is { } match && match.IsBetterThan(best))
            {
                best = match;
            }
        }

        return best;
    }

    private static IReadOnlyList<string> Scope(string typeName, Verb verb) => NodePath.Split(VerbTable.Default.Resolve(typeName, verb.Scope).Path);

    private static string List(string typeName, Verb verb)
    {
        var (scope, _) = VerbTable.Default.Resolve(typeName, verb.Scope);
        return scope.Substring(0, scope.Length - 2);
    }

    private void AddItems(VerbMatcher matcher, MappingNode node, string path, List<Verb> verbs, string typeName, List<Call> calls)
    {
        var steps = NodePath.Split(path);
        if (Draft.Find(node, steps) is not SequenceNode { Count: > 0 } list)
        {
            return;
        }

        var matches = list.Select(item => item is MappingNode mapping ? ItemMatch(matcher, mapping, verbs) : null).ToList();
        var fields = new FieldCalls(api, draft, this, _values);
        var member = matches.Contains(null) ? Member(typeName, steps) : null;
        var isOwn = steps.Count == 1;

        // What a member adds further down is told there, with all of the list: its order would be lost otherwise.
        if (matches.All(match => match is null) || (!isOwn && member is not null && Others().Any(item => fields.CanAdd(member, item))))
        {
            return;
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (matches[i] is { } match)
            {
                var position = draft.Position(list[i]);
                calls.Add(Call(match, (MappingNode)list[i], []) with { Position = position });
            }
            else
            {
                fields.AddItem(isOwn ? member : null, list[i], path, i, calls);
            }
        }

        Draft.Take(node, steps);

        IEnumerable<ConfigNode> Others() => list.Where((_, i) => matches[i] is null);
    }

    // The member that adds any item of a list.
    private ApiField? Member(string typeName, IReadOnlyList<string> steps)
    {
        ApiField? member = null;
        foreach (var step in steps)
        {
            var type = api.Find(member is null ? typeName : member.Value.TypeName!);
            member = type is null ? null : api.Fields(type).FirstOrDefault(field => field.Field.Name == step && field.Value.Kind == FieldKind.Object);
            if (member is null)
            {
                return null;
            }
        }

        return member;
    }

    private static VerbMatch? ItemMatch(VerbMatcher matcher, MappingNode item, List<Verb> verbs)
    {
        VerbMatch? best = null;
        foreach (var verb in verbs)
        {
            if (matcher.Match(verb, item, []) is not { } match || !match.IsBetterThan(best))
            {
                continue;
            }

            // Without a lambda all must be said; with one that must be given, something must be left for it.
            var rest = (MappingNode)item.Clone();
            foreach (var (from, steps) in match.Takes)
            {
                if (ReferenceEquals(from, item))
                {
                    Draft.Take(rest, steps);
                }
            }

            if (match.Configures is { } lambda ? rest.Count > 0 || lambda.Default is not null : rest.Count == 0)
            {
                best = match;
            }
        }

        return best;
    }

    // A lambda says what the arguments leave of the object in which the verb writes.
    private Call Call(VerbMatch match, MappingNode root, IReadOnlyList<string> scope)
    {
        match.Take();
        var arguments = match.Arguments.ToList();
        if (match.Configures is { } lambda && Draft.Find(root, scope) is MappingNode { Count: > 0 } rest)
        {
            var typeName = lambda.Form.Substring(1);
            arguments.Add(new LambdaArgument(ShortName(typeName), ClassOf(typeName), Build(rest, typeName)) { Label = match.IsNamed ? lambda.Name + ": " : "" });
            if (scope.Count > 0)
            {
                Draft.Take(root, scope);
            }
        }

        return new(match.Position, match.Verb.Name, arguments);
    }

    private void AddEntries(MappingNode node, string typeName, Verb verb, List<Call> calls)
    {
        var (path, _) = VerbTable.Default.Resolve(typeName, verb.Entry!.Path);
        var steps = NodePath.Split(path.Substring(0, path.Length - "[{key}]".Length));
        if (Draft.Find(node, steps) is not MappingNode { Count: > 0 } map)
        {
            return;
        }

        foreach (var entry in map.Entries.ToList())
        {
            if (entry.Key.Length > 0 && _values.Of(entry.Value, verb.Entry.Form) is { } value)
            {
                calls.Add(new(draft.Position(entry.Value), verb.Name, [new TextArgument(Literals.Quoted(entry.Key)), value with { Name = CSharpNames.Variable(entry.Key) }]) { IsFree = true });
                map.Remove(entry.Key);
            }
        }

        if (map.Count == 0)
        {
            Draft.Take(node, steps);
        }
    }

    private string ClassOf(string typeName) => api.Find(typeName) is { } type ? api.ClassOf(type) : ShortName(typeName);

    private static string ShortName(string typeName) => typeName.Substring(typeName.LastIndexOf('.') + 1);
}
