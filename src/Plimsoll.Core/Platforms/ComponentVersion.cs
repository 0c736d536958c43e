namespace Plimsoll.Platforms;

/// <summary>
/// A version as container projects number them: <c>1.2.0-rc.1 &lt; 1.2.0-rc.3 &lt; 1.2.0</c>, <c>1.0.0-rc93 &lt; 1.0.0-rc95 &lt; 1.0.0</c>.
/// A leading <c>v</c>, an epoch (<c>5:24.0.7</c>) and the suffix of a distribution (<c>1.6.20~ds1-1+deb12u3</c>) do not count.
/// A version without a patch number, such as <c>1.7</c>, stands for every release of that line.
/// </summary>
public sealed class ComponentVersion : IComparable<ComponentVersion>, IEquatable<ComponentVersion>
{
    private readonly int[] _numbers;

    internal ComponentVersion(string text, int[] numbers, int precision, string stage, int stageNumber)
    {
        Text = text;
        _numbers = numbers;
        Precision = precision;
        Stage = stage;
        StageNumber = stageNumber;
    }

    /// <summary>The version as it was written.</summary>
    public string Text { get; }

    /// <summary>The first number.</summary>
    public int Major => _numbers[0];

    /// <summary>The second number; 0 if none was written.</summary>
    public int Minor => _numbers[1];

    /// <summary>The third number; 0 if none was written.</summary>
    public int Patch => _numbers[2];

    /// <summary>How many of the three numbers were written.</summary>
    public int Precision { get; }

    /// <summary>Whether this comes before the release of the same number.</summary>
    public bool IsPreRelease => Stage.Length > 0;

    /// <summary>The word of a pre-release in lower case, such as <c>rc</c>, or the empty text.</summary>
    internal string Stage { get; }

    internal int StageNumber { get; }

    /// <summary>The highest release that the text can mean: of <c>1.7</c> the last of all 1.7 releases.</summary>
    internal ComponentVersion Highest => IsPreRelease || Precision == 3 ? this : Open();

    /// <summary>Reads a version.</summary>
    /// <exception cref="FormatException">The text is not a version.</exception>
    public static ComponentVersion Parse(string text) => TryParse(text)
        ?? throw new FormatException($"'{text}' is not a version such as 1.7.24 or 1.2.0-rc.1.");

    /// <summary>Reads a version; null if the text is not one.</summary>
    public static ComponentVersion? TryParse(string text) => VersionParser.Parse(text);

    /// <summary>Orders by the numbers, then a pre-release before its release. A number that was not written counts as 0.</summary>
    public int CompareTo(ComponentVersion? other)
    {
        if (other is null)
        {
            return 1;
        }

        for (var i = 0; i < 3; i++)
        {
            if (_numbers[i] != other._numbers[i])
            {
                return _numbers[i].CompareTo(other._numbers[i]);
            }
        }

        return CompareStage(other);
    }

    /// <summary>Whether both mean the same version.</summary>
    public bool Equals(ComponentVersion? other) => other is not null && Precision == other.Precision && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ComponentVersion);

    /// <inheritdoc/>
    public override int GetHashCode() => (((((Major * 397) ^ Minor) * 397) ^ Patch) * 397) ^ StageNumber;

    /// <summary>The version as it was written.</summary>
    public override string ToString() => Text;

    private int CompareStage(ComponentVersion other)
    {
        if (IsPreRelease != other.IsPreRelease)
        {
            return IsPreRelease ? -1 : 1;
        }

        // The words happen to sort as they follow each other: alpha, beta, pre, rc.
        var word = string.CompareOrdinal(Stage, other.Stage);
        return word != 0 ? word : StageNumber.CompareTo(other.StageNumber);
    }

    private ComponentVersion Open()
    {
        var numbers = (int[])_numbers.Clone();
        for (var i = Precision; i < 3; i++)
        {
            numbers[i] = int.MaxValue;
        }

        return new(Text, numbers, 3, "", 0);
    }
}
