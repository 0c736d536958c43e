using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // The nodes at the end of a path below a value, made where there are none yet.
    private Value NodeAt(Value target, Guard? guard, WireStep[] steps, int from, int to, WireStepKind next, Value[] arguments, WriteSite site)
    {
        if (from == to)
        {
            return target;
        }

        switch (target.Kind)
        {
            case ValueKind.Choice:
                var choice = (ChoiceValue)target;
                var left = NodeAt(choice.Left, new(choice.Join, true, guard), steps, from, to, next, arguments, site);
                var right = NodeAt(choice.Right, new(choice.Join, false, guard), steps, from, to, next, arguments, site);
                return new ChoiceValue(choice.Join, left, right);
            case ValueKind.Node when _state.Find(target.NodeId) is not null:
                var following = from + 1 < to ? steps[from + 1].Kind : next;
                var child = Step(target.NodeId, guard, steps[from], following is WireStepKind.Append or WireStepKind.Index, arguments, site);
                return NodeAt(child, guard, steps, from + 1, to, next, arguments, site);
            case ValueKind.Unknown:
                HavocBehind(target);
                return target;
            default:
                return Value.Unknown;
        }
    }

    private Value Step(int id, Guard? guard, WireStep step, bool isList, Value[] arguments, WriteSite site)
    {
        if (step.Kind == WireStepKind.Append)
        {
            var item = NewNode(null, site, isList);
            AppendItem(id, guard, item, site);
            return item;
        }

        if (step.Kind == WireStepKind.Index)
        {
            return IsNext(id, step.Ordinal) ? Step(id, guard, new(WireStepKind.Append, ""), isList, arguments, site) : Item(id, step.Ordinal);
        }

        if (Key(step, arguments) is { } key)
        {
            return Child(id, guard, key, isList, site);
        }

        Havoc(NodeValue.Of(id));
        return Value.Unknown;
    }

    // The position after the last item is that of a new one.
    private bool IsNext(int id, int index) =>
        _state.Find(id) is { IsList: true, IsOpen: false } list && list.Entries.Count == index && Array.TrueForAll(list.Entries.ToArray(), entry => entry.Value is NodeValue);

    // The item at a position, if all that stand before it are there for sure.
    private Value Item(int id, int index)
    {
        var entries = _state.Find(id)!.Entries;
        for (var i = 0; i <= index; i++)
        {
            if (i >= entries.Count || entries[i].Value is not NodeValue)
            {
                Havoc(NodeValue.Of(id));
                return Value.Unknown;
            }
        }

        return entries[index].Value;
    }

    private static string? Key(WireStep step, Value[] arguments) => step.Kind switch
    {
        WireStepKind.Key => step.Text,
        WireStepKind.Parameter when step.Ordinal < arguments.Length => (arguments[step.Ordinal] as ConstantValue)?.Written as string,
        _ => null,
    };

    private void Write(Value scope, WirePath path, Value value, WriteSite site, Value[] arguments, bool nullRemoves = false, bool isCollection = false)
    {
        if (value.IsNull && !nullRemoves)
        {
            return;
        }

        if (nullRemoves && value.Kind == ValueKind.Parameter && value is ParameterValue { CanBeNull: true })
        {
            value = Value.Unknown;
        }

        var steps = path.Steps;
        if (steps.Length == 0)
        {
            // A whole object written over another: nothing says how they are put together.
            Forget(value);
            Havoc(scope);
            return;
        }

        var last = steps[steps.Length - 1];
        var holder = NodeAt(scope, null, steps, 0, steps.Length - 1, last.Kind, arguments, site);
        if (holder.Kind == ValueKind.Unknown)
        {
            HavocBehind(holder);
            ForgetAll(value);
            return;
        }

        WriteLast(holder, null, last, value, site, arguments, nullRemoves, isCollection);
    }

    private void WriteLast(Value holder, Guard? guard, WireStep step, Value value, WriteSite site, Value[] arguments, bool nullRemoves, bool isCollection)
    {
        if (holder.Kind == ValueKind.Choice && holder is ChoiceValue choice)
        {
            // A path takes one side: what is attached to both has one parent all the same.
            var outer = _attaching;
            _attaching = value is NodeValue { Id: var attached } && (attached == outer || _state.Find(attached)?.Parent == HeapNode.NoParent) ? attached : null;
            WriteLast(choice.Left, new(choice.Join, true, guard), step, value, site, arguments, nullRemoves, isCollection);
            WriteLast(choice.Right, new(choice.Join, false, guard), step, value, site, arguments, nullRemoves, isCollection);
            _attaching = outer;
            return;
        }

        if (holder.Kind == ValueKind.Unknown)
        {
            HavocBehind(holder);
            ForgetAll(value);
        }

        var id = holder.NodeId;
        if (id < 0 || _state.Find(id) is not { } target)
        {
            return;
        }

        if (step.Kind == WireStepKind.Append && target.IsList)
        {
            Append(id, guard, value, site, isCollection);
        }
        else if (step.Kind == WireStepKind.Index && target.IsList && IsNext(id, step.Ordinal))
        {
            AppendItem(id, guard, value, site);
        }
        else if (step.Kind != WireStepKind.Append && !target.IsList && Key(step, arguments) is { } key)
        {
            SetField(id, guard, key, value, site, nullRemoves);
        }
        else
        {
            Forget(value);
            Havoc(holder);
        }
    }

    // Appends a value, or each item of a collection.
    private void Append(int id, Guard? guard, Value value, WriteSite site, bool isCollection)
    {
        if (value.NodeId >= 0 && _state.Find(value.NodeId) is { IsList: true } list)
        {
            var items = list.Entries.ToArray();
            foreach (var item in items)
            {
                // The items of a list that is attached elsewhere are copied by attaching them.
                AppendItem(id, guard, item.Value, item.Site ?? site);
            }

            if (list.IsOpen)
            {
                _state.Writable(id).IsOpen = true;
            }
        }
        else if (value.Kind == ValueKind.Parameter)
        {
            // Once, or once for each of its items.
            AppendItem(id, guard, value, site);
        }
        else if (isCollection && value.Kind != ValueKind.Constant)
        {
            Forget(value);
            _state.Writable(id).IsOpen = true;
        }
        else if (!value.IsNull)
        {
            AppendItem(id, guard, value, site);
        }
    }

    private void MakeEmpty(Value scope, ITypeSymbol? receiverType, WirePath path, SyntaxNode syntax, Value[] arguments)
    {
        if (Explain(path, scope, receiverType, arguments) is not { } explained)
        {
            Havoc(scope);
        }
        else if (NodeAt(scope, null, explained.Steps, 0, explained.Steps.Length, WireStepKind.Key, arguments, Site(syntax, WriteKind.Creation)) is NodeValue made)
        {
            _state.Writable(made.Id).IsKept = true;
        }
    }

    // What a path of a value reads: without making anything.
    private Value Read(Value target, WirePath path)
    {
        foreach (var step in path.Steps)
        {
            if (target.NodeId < 0 || step.Kind != WireStepKind.Key || _state.Find(target.NodeId) is not { } at)
            {
                return target.IsAbsent ? Value.Unset : PartOf(target);
            }

            // Code that runs at any other time may have changed it.
            target = (at.Sharing & Sharing.Captured) != 0 ? Value.Unknown : at[step.Text];
        }

        return target;
    }

    private static Value PartOf(Value whole) => ReferenceEquals(whole, Value.UnknownPart) ? whole : Value.Unknown;

    // A path whose first step is a name that the type of the receiver explains, or a path that an argument gives.
    private WirePath? Explain(WirePath path, Value receiver, ITypeSymbol? staticType, Value[] arguments)
    {
        if (path.Steps.Length == 0 || path.Steps[0].Kind is not (WireStepKind.Alias or WireStepKind.ParameterPath))
        {
            return path;
        }

        if (path.Steps[0].Kind == WireStepKind.ParameterPath)
        {
            var ordinal = path.Steps[0].Ordinal;
            return path.Steps.Length == 1 && ordinal < arguments.Length && arguments[ordinal] is ConstantValue { Constant: string text }
                ? _names.Path(text)
                : null;
        }

        var type = TypeOf(receiver) ?? staticType as INamedTypeSymbol;
        return type is not null && _names.Alias(type, path.Steps[0].Text) is { } prefix ? path.ExplainedBy(prefix) : null;
    }
}
