using System.Globalization;

namespace Plimsoll.CSharp.Parts;

/// <summary>Finds names for methods that stand for parts.</summary>
/// <param name="isClass">Whether a name is that of a class, which a method would hide.</param>
internal sealed class PartNames(Func<string, bool> isClass)
{
    private const int ShortestWord = 3;

    // The method that a class of objects has anyway.
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "Objects" };

    /// <summary>A name for the method that stands for some parts.</summary>
    public string Of(IReadOnlyList<Part> parts) => Unique(parts[0].Node is Creation ? Maker(parts) : Configurer(parts));

    // Those that are numbered are called by what is numbered.
    private static IEnumerable<string> Maker(IReadOnlyList<Part> parts)
    {
        var made = (Creation)parts[0].Node;
        var kind = made.Type == "CustomObject" ? CSharpNames.Pascal(made.Arguments[1].Text) : made.Type.Substring(made.Type.LastIndexOf('.') + 1);
        var names = parts.Select(part => ((Creation)part.Node).Arguments.FirstOrDefault(argument => argument.Name == "name") as ValueArgument).ToList();
        var stem = names.All(name => name is not null) ? Stem([.. names.Select(name => name!.Value)], out var isNumbered) : Stem([], out isNumbered);
        if (isNumbered)
        {
            yield return stem;
        }

        if (stem.Length > 0)
        {
            yield return stem.EndsWith(kind, StringComparison.Ordinal) || kind.EndsWith(stem, StringComparison.Ordinal) ? stem : stem + kind;
        }

        yield return "Create" + kind;
    }

    private static IEnumerable<string> Configurer(IReadOnlyList<Part> parts)
    {
        var names = parts.Select(part => part.Owner?.Arguments.OfType<ValueArgument>().FirstOrDefault(argument => argument.Name == "name")).ToList();
        var subject = CSharpNames.Pascal(((LambdaArgument)parts[0].Node).Subject);
        if (names.All(name => name is not null) && Stem([.. names.Select(name => name!.Value)], out _) is { Length: > 0 } stem)
        {
            yield return "Configure" + stem;
            yield return "Configure" + stem + subject;
        }

        yield return "Configure" + subject;
    }

    /// <summary>What names have in common at their start, or else at their end.</summary>
    private static string Stem(IReadOnlyList<string> names, out bool isNumbered)
    {
        var words = names.Select(name => name.Split(['-', '.', '_', ':'], StringSplitOptions.RemoveEmptyEntries)).ToList();
        var rest = words.Select(word => word.Where(part => !part.All(char.IsDigit)).ToArray()).ToList();
        isNumbered = names.Distinct().Count() > 1 && rest.All(word => word.SequenceEqual(rest[0]));
        if (rest.Count == 0)
        {
            return "";
        }

        var same = Common(rest);
        if (same.Count == 0)
        {
            same = Common([.. rest.Select(word => word.Reverse().ToArray())]);
            same.Reverse();
        }

        var stem = CSharpNames.Pascal(string.Join("-", same));
        var isWord = stem.Length >= ShortestWord && char.IsLetter(stem[0]);
        isNumbered &= isWord;
        return isWord ? stem : "";
    }

    private static List<string> Common(IReadOnlyList<string[]> words) =>
        [.. words[0].TakeWhile((word, i) => words.All(other => i < other.Length && other[i] == word))];

    private string Unique(IEnumerable<string> candidates)
    {
        var all = candidates.ToList();
        var last = all[all.Count - 1];
        var numbered = Enumerable.Range(2, int.MaxValue - 2).Select(number => last + number.ToString(CultureInfo.InvariantCulture));
        return all.Concat(numbered).First(name => !isClass(name) && _taken.Add(name));
    }
}
