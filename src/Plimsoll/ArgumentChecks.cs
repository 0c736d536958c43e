using System.ComponentModel;
using Plimsoll.Annotations;

namespace Plimsoll;

/// <summary>The checks of <see cref="ConfigFormAttribute"/>, which generated verbs call before they write anything. Null passes: it writes nothing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArgumentChecks
{
    /// <summary>Refuses empty text.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static void NotEmpty(string? value, string parameter)
    {
        if (value is { Length: 0 })
        {
            throw new ArgumentException($"The argument '{parameter}' is an empty text: give it a value.", parameter);
        }
    }

    /// <summary>Refuses an empty collection and empty texts in it.</summary>
    /// <exception cref="ArgumentException">There is no item, or one is empty.</exception>
    public static void NotEmpty(IEnumerable<string>? values, string parameter)
    {
        if (values is null)
        {
            return;
        }

        var count = 0;
        foreach (var value in values)
        {
            count++;
            if (string.IsNullOrEmpty(value))
            {
                throw new ArgumentException($"Item {count} of the argument '{parameter}' is an empty text: give it a value or leave it out.", parameter);
            }
        }

        if (count == 0)
        {
            throw new ArgumentException($"The argument '{parameter}' has no items: give it at least one, or leave out the call.", parameter);
        }
    }

    /// <summary>Refuses a number that no port has.</summary>
    /// <exception cref="ArgumentException">The number is below 1 or above 65535.</exception>
    public static void Port(int? value, string parameter)
    {
        if (value is < 1 or > 65535)
        {
            throw new ArgumentException($"The argument '{parameter}' is {value}, which no port has: give it a number from 1 to 65535.", parameter);
        }
    }

    /// <summary>Refuses a number that no port has, and an empty name.</summary>
    /// <exception cref="ArgumentException">The number is below 1 or above 65535, or the name is empty.</exception>
    public static void Port(IntOrString? value, string parameter)
    {
        Port(value?.Number, parameter);
        NotEmpty(value?.Text, parameter);
    }

    /// <summary>Refuses a path that does not start with <c>/</c>.</summary>
    /// <exception cref="ArgumentException">The path is relative or empty.</exception>
    public static void AbsolutePath(string? value, string parameter)
    {
        if (value is not null && !value.StartsWith('/'))
        {
            throw new ArgumentException($"The argument '{parameter}' is '{value}', which is not an absolute path: start it with '/'.", parameter);
        }
    }

    /// <summary>Refuses a number below 0.</summary>
    /// <exception cref="ArgumentException">The number is below 0.</exception>
    public static void NotNegative(long? value, string parameter)
    {
        if (value < 0)
        {
            throw new ArgumentException($"The argument '{parameter}' is {value}: give it 0 or more.", parameter);
        }
    }

    /// <summary>Refuses a number below 1.</summary>
    /// <exception cref="ArgumentException">The number is below 1.</exception>
    public static void Positive(long? value, string parameter)
    {
        if (value < 1)
        {
            throw new ArgumentException($"The argument '{parameter}' is {value}: give it 1 or more.", parameter);
        }
    }
}
