namespace Plimsoll.Core.Tests.Rules.Tables;

/// <summary>Holds a rule to every word of a list, each in a file of its own.</summary>
internal static class WordCase
{
    /// <summary>The words for which a rule answers other than expected, with its answers.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="node">The fields of the node of a platform; empty for none.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="template">Its text, with <c>$</c> where a word stands.</param>
    /// <param name="words">The words, with blanks between them.</param>
    /// <param name="expected">The answer: <c>yes</c>, <c>info</c> or <c>no</c>.</param>
    public static string Wrong(string id, string node, string file, string template, string words, string expected)
    {
        var platform = node.Length == 0 ? "" : RuleCase.Node(node);
        var answers = words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (Word: word, Answer: RuleCase.Answer(RuleCase.Lint(id, platform, (file, template.Replace("$", word, StringComparison.Ordinal))))));
        return string.Join(", ", answers.Where(item => item.Answer != expected).Select(item => $"{item.Word}: {item.Answer}"));
    }
}
