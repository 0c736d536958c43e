namespace Plimsoll.Analyzers.Tests.Soundness;

// Expressions, and the text itself.
internal sealed partial class ProgramWriter
{
    private string Container() => _containers[_random.Next(_containers.Count)];

    private string Bool() => TakesCarried() ? $"{Carried().Name}.On" : _counts && One(3) ? Comparison() : Pick("true", "true", "false", "a", "b", "x", "!x", "n > 0", "a ? true : false", "n switch { 0 => true, _ => x }", "a && b");

    private string Condition() => TakesCarried() ? $"{Carried().Name}.On" : _counts && One(3) ? Comparison() : Pick("a", "b", "!a", "n > 0", "n == 2", "x", "a && b", "a || x", "true", "false");

    private string Number() => TakesCarried() ? $"{Carried().Name}.User" : _counts && One(2) ? Arithmetic() : Pick("0", "1000", "n", "a ? 0 : 1000");

    private bool TakesCarried() => _carried.Count > 0 && One(3);

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    private bool One(int of) => _random.Next(of) == 0;

    private void Open(string head)
    {
        Line(head);
        Line("{");
        _indent++;
    }

    private void Close()
    {
        _indent--;
        Line("}");
    }

    private void Line(string text) => _code.Append(' ', _indent * 4).AppendLine(text);
}
