namespace Plimsoll.Analyzers.Tests.Soundness;

// Statements that hold statements, and those that leave them.
internal sealed partial class ProgramWriter
{
    private void If(int depth, int firstHelper)
    {
        Open($"if ({Condition()})");
        Block(depth, firstHelper);
        Close();
        if (One(2))
        {
            Open("else");
            Block(depth, firstHelper);
            Close();
        }
    }

    private void Loop(int depth, int firstHelper)
    {
        var index = $"i{_names++}";
        var isEndless = One(3);
        Open(isEndless ? $"for (var {index} = 0; ; {index}++)"
            : Pick($"for (var {index} = 0; {index} < n; {index}++)", $"foreach (var {index} in new[] {{ 1, 2 }})"));
        if (isEndless)
        {
            Line($"if ({index} >= n) break;");
        }

        _loops++;
        Block(depth, firstHelper);
        _loops--;
        Close();
    }

    private void Exit(bool isPod)
    {
        var leave = !isPod ? "return c;" : _output is null ? "return pod;" : "return;";
        Line($"if ({Condition()}) {(_loops > 0 ? Pick("break;", "continue;", leave) : Pick("throw new System.InvalidOperationException();", leave))}");
    }

    private void Switch(int depth, int firstHelper)
    {
        var isNumber = One(2);
        Open(isNumber ? "switch (n)" : $"switch ({Pick("x", "n > 1")})");
        Line(isNumber ? "case 0:" : "case true:");
        var loops = _loops;
        _loops = 0;
        Block(depth, firstHelper);
        Line("break;");
        if (One(2))
        {
            Line("default:");
            Block(depth, firstHelper);
            Line("break;");
        }

        _loops = loops;
        Close();
    }

    private void Try(int depth, int firstHelper)
    {
        Open("try");
        Block(depth, firstHelper);
        Line($"if ({Condition()}) throw new System.InvalidOperationException();");
        Block(depth, firstHelper);
        Close();
        var hasCatch = One(2);
        if (hasCatch)
        {
            Open("catch (System.InvalidOperationException)");
            Block(depth, firstHelper);
            Close();
        }

        if (!hasCatch || One(3))
        {
            // "finally" may not be left by a jump.
            Open("finally");
            Line($"{Container()}.Privileged({Bool()});");
            Close();
        }
    }

    private void Lambda()
    {
        var name = $"f{_names++}";
        Line($"System.Action<Container> {name} = y => y.{Pick($"Privileged({Bool()})", $"RunAsUser({Number()})")};");
        if (One(2))
        {
            Line($"x = {Bool()};");
        }

        Line(One(2) ? $"{name}({Container()});" : $"if ({Condition()}) {name}({Container()});");
    }

    private void Local()
    {
        var name = $"L{_names++}";
        Line($"void {name}(bool v) {{ {Container()}.Privileged(v); {Pick("x = v;", "", $"{Container()}.RunAsUser({Number()});")} }}");
        Line($"{name}({Bool()});");
    }

    private void Block(int depth, int firstHelper)
    {
        var (known, carried, set) = (_numbers.Count, _carried.Count, _set.Count);
        for (var i = _random.Next(1, 3); i > 0; i--)
        {
            Statement(depth + 1, firstHelper);
        }

        _numbers.RemoveRange(known, _numbers.Count - known);
        _carried.RemoveRange(carried, _carried.Count - carried);
        _set.RemoveRange(set, _set.Count - set);
    }
}
