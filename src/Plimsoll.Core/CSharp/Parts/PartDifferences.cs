namespace Plimsoll.CSharp.Parts;

/// <summary>What differs between parts of one shape: the parameters of a method that stands for all of them, and what each part gives to it.</summary>
internal sealed class PartDifferences
{
    // With so many there will be no method, and no text need be looked at.
    private const int MostColumns = 32;

    private readonly List<PartColumn> _columns = [];
    private readonly Dictionary<int, IReadOnlyList<object>> _written = [];
    private readonly List<string> _names = [];

    /// <param name="parts">The values of each part.</param>
    /// <param name="shapes">What knows the types of values.</param>
    public PartDifferences(IReadOnlyList<IReadOnlyList<PartLeaf>> parts, PartShapes shapes)
    {
        var read = new List<(PartColumn Column, List<int> Positions)>();
        for (var i = 0; i < parts[0].Count; i++)
        {
            if (Column(parts, i, shapes) is { } column)
            {
                Note(read, column, i);
            }
        }

        // What is short may stand in what is long, and objects may go by names that are given anyway.
        foreach (var (column, positions) in read.OrderBy(item => item.Column.ObjectNames is not null).ThenBy(item => item.Column.Texts?.Sum(text => text.Length) ?? 0))
        {
            var written = Written(column);
            foreach (var position in positions)
            {
                _written[position] = written;
            }
        }

        _columns = [.. _columns.OrderBy(column => _written.Where(item => item.Value.Contains(column)).Min(item => item.Key))];
        foreach (var column in _columns)
        {
            var name = Unique(column);
            HasNames &= name is not null;
            _names.Add(name ?? CSharpNames.NoName);
        }
    }

    /// <summary>Whether each parameter has a name that says what it is.</summary>
    public bool HasNames { get; private set; } = true;

    /// <summary>The parameters.</summary>
    public IReadOnlyList<PartParameter> Parameters => [.. _columns.Select((column, i) => new PartParameter(column.Type, _names[i]))];

    /// <summary>For each value that differs: the first part that holds the same there, for each part.</summary>
    public IEnumerable<string> Partitions => _columns.Select(column =>
        string.Join(",", column.Values.Select(value => column.Values.TakeWhile(other => other.Text != value.Text).Count())));

    /// <summary>What a part gives for the parameters.</summary>
    public IReadOnlyList<Argument> Given(int part) => [.. _columns.Select((column, i) => column.Values[part] with
    {
        Label = IsNamed(i) ? _names[i] + ": " : "",
    })];

    /// <summary>What stands in the method for a value of the first part; the value itself where all parts hold it.</summary>
    public Argument Inside(Argument value, int position)
    {
        if (!_written.TryGetValue(position, out var parts))
        {
            return value;
        }

        // A number alone is no text.
        Argument made = parts.Count == 1 && parts[0] is PartColumn column && !(column.Type is "int" or "long" && value is ValueArgument { IsText: true })
            ? Parameter(column)
            : new InterpolationArgument([.. parts.Select(part => part is PartColumn inner ? Parameter(inner) : (Argument)ValueArgument.Of((string)part))]);
        return made with { Label = value.Label, Name = value.Name };
    }

    // With many arguments nobody knows which is which.
    private bool IsNamed(int index) => index > 0 && _columns.Count > 2;

    private ParameterArgument Parameter(PartColumn column) => new(_names[_columns.IndexOf(column)], column.Type);

    // The variables of another method are not seen, so they are given even where all parts name the same.
    private static PartColumn? Column(IReadOnlyList<IReadOnlyList<PartLeaf>> parts, int index, PartShapes shapes)
    {
        var first = parts[0][index];
        var values = parts.Select(leaves => leaves[index].Value).ToList();
        if (first.Value is ValueArgument && values.All(value => value is ValueArgument && value.Text == first.Value.Text))
        {
            return null;
        }

        var names = first.Names.Where(name => parts.All(leaves => leaves[index].Names.Contains(name))).ToList();
        return new(values, shapes.TypeOf(first.Value)!, index, names);
    }

    private static void Note(List<(PartColumn Column, List<int> Positions)> read, PartColumn column, int position)
    {
        var known = read.FindIndex(other => other.Column.HasSameValues(column));
        if (known < 0)
        {
            read.Add((column, [position]));
            return;
        }

        read[known].Positions.Add(position);
        read[known] = (read[known].Column.With(column), read[known].Positions);
    }

    private IReadOnlyList<object> Written(PartColumn column)
    {
        if (_columns.Count < MostColumns && (column.Texts ?? column.ObjectNames) is { } texts && TextTemplate.Find(texts, _columns) is { } whole)
        {
            return whole;
        }

        if (_columns.Count < MostColumns && column.Texts is not null && TextTemplate.FindTail(column, _columns) is { } tail)
        {
            _columns.Add((PartColumn)tail[tail.Count - 1]);
            return tail;
        }

        _columns.Add(column);
        return [column];
    }

    private string? Unique(PartColumn column) => column.Names.FirstOrDefault(name => name != CSharpNames.NoName && !_names.Contains(name));
}
