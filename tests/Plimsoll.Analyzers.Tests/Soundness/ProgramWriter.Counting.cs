namespace Plimsoll.Analyzers.Tests.Soundness;

// Numbers that are known, and what runs as often as they say.
internal sealed partial class ProgramWriter
{
    // The helper that is being written; -1 in the program itself.
    private int _helper = -1;
    private bool _isRecursive;

    private void Counting(int depth, int firstHelper)
    {
        switch (_random.Next(depth > 2 ? 5 : 9))
        {
            case 0:
                Line($"{Container()}.Privileged({Comparison()}).RunAsUser({Arithmetic()});");
                break;
            case 1 when _numbers.FindLast(name => name[0] == 'k') is { } number:
                Line(Pick($"{number} += {_random.Next(3)};", $"{Container()}.RunAsUser({number}{Pick("++", "--")});", $"{number} = {number} * 2 - n % 2;"));
                break;
            case 2 when _helper >= 0 && !_isRecursive:
                _isRecursive = true;
                Line($"if (n > {_random.Next(2)}) §H{_helper}(c, {Bool()}, b, n - {_random.Next(1, 3)}, {Bool()});");
                break;
            case 3:
                Line($"Soon.Add(() => {Pick($"x = {Bool()}", "x = !x", $"{Container()}.Privileged({Bool()})")});");
                break;
            case 4:
                Line("Flush();");
                break;
            case 5:
                Rounds(depth, firstHelper);
                break;
            case 6:
                KnownSwitch(depth, firstHelper);
                break;
            default:
                Line($"var k{_names} = {Pick(_random.Next(4).ToString(System.Globalization.CultureInfo.InvariantCulture), Arithmetic())};");
                _numbers.Add($"k{_names++}");
                break;
        }
    }

    private void Rounds(int depth, int firstHelper)
    {
        var index = $"i{_names++}";
        Open(Pick(
            $"for (var {index} = 0; {index} < {_random.Next(1, 4)}; {index}++)",
            $"for (var {index} = {_random.Next(3)}; {index} >= 0; {index} -= 1)",
            $"foreach (var {index} in new[] {{ 0, {_random.Next(3)} }})"));
        var (loops, known) = (_loops, _numbers.Count);
        _loops = 1;
        _numbers.Add(index);
        Line(Pick(
            $"{Container()}.Privileged({index} == {_random.Next(3)});",
            $"{Container()}.WithSecurityContext(s => s.WithPrivileged({index} > 0));",
            $"if ({index} == 1) {Pick("break", "continue", "x = !x")};",
            $"x = {index} < 2;"));
        Block(depth, firstHelper);
        _loops = loops;
        _numbers.RemoveRange(known, _numbers.Count - known);
        Close();
    }

    private void KnownSwitch(int depth, int firstHelper)
    {
        var loops = _loops;
        _loops = 0;
        Open($"switch ({Arithmetic()})");
        foreach (var label in new[] { $"case {_random.Next(3)}:", "case > 3:", "default:" })
        {
            Line(label);
            Open("");
            Block(depth, firstHelper);
            Line("break;");
            Close();
        }

        _loops = loops;
        Close();
    }

    private string Count() => _counts ? _helper >= 0 ? Pick("n", "0", "1") : Pick("n", "0", "1", "2", "3") : "n";

    private string Arithmetic() => $"{Known()} {Pick("+", "-", "*")} {Pick("0", "1", "2", Known())}";

    private string Comparison() => $"{Known()} {Pick("==", "!=", "<", ">", "<=", ">=")} {Pick("0", "1", "2", "n % 2")}";

    private string Known() => _numbers[_random.Next(_numbers.Count)];
}
