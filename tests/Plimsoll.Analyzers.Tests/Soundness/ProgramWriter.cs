using System.Text;

namespace Plimsoll.Analyzers.Tests.Soundness;

/// <summary>
/// Writes one random program that builds a Pod: branches, loops, early exits, aliases, helpers, lambdas and code that cannot be seen.
/// Its inputs are <c>a</c>, <c>b</c> and <c>n</c>. The same seed gives the same program.
/// </summary>
internal sealed class ProgramWriter(int seed)
{
    private const int Helpers = 3;

    private readonly Random _random = new(seed);
    private readonly StringBuilder _code = new();
    private readonly List<string> _containers = [];
    private int _names;
    private int _indent = 2;
    private int _loops;

    /// <summary>The method, with the helpers that it calls; the names of what it makes start with <paramref name="name"/>.</summary>
    public string Write(string name)
    {
        Open($"public static Pod {name}(bool a, bool b, int n)");
        Line($"var x = {Pick("true", "false", "a")};");
        Line($"var pod = new Pod(\"{name}\");");
        var attached = new List<string>();
        for (var i = _random.Next(1, 3); i > 0; i--)
        {
            var container = $"c{_containers.Count}";
            Line($"var {container} = {Made($"{name}-{container}")};");
            _containers.Add(container);
            attached.Add(container);
        }

        for (var i = _random.Next(2, 7); i > 0; i--)
        {
            Attach(attached, always: false);
            Statement(0);
        }

        while (attached.Count > 0)
        {
            Attach(attached, always: true);
        }

        Statement(1);
        Line("return pod;");
        Close();
        for (var helper = 0; helper < Helpers; helper++)
        {
            WriteHelper(name, helper);
        }

        return _code.ToString().Replace("§", name, StringComparison.Ordinal);
    }

    private void WriteHelper(string name, int number)
    {
        _containers.Clear();
        _containers.Add("c");
        Line("");
        Open($"private static Container {name}H{number}(Container c, bool a, bool b, int n, bool x)");
        for (var i = _random.Next(1, 3); i > 0; i--)
        {
            // Helpers call only those after them, but for a recursion that ends.
            Statement(2, number + 1);
        }

        if (One(5))
        {
            Line($"if (n > 0) return {name}H{number}(c, b, a, n - 1, x);");
        }

        Line("return c;");
        Close();
    }

    private string Made(string name) => _random.Next(4) switch
    {
        0 => $"new Container(\"{name}\", \"i\").Privileged({Bool()})",
        1 => $"new Container(\"{name}\", \"i\") {{ SecurityContext = new() {{ Privileged = {Bool()}, RunAsUser = {Number()} }} }}",
        2 => $"new Container(\"{name}\", \"i\").DropAllCapabilities()",
        _ => $"new Container(\"{name}\", \"i\")",
    };

    private void Attach(List<string> attached, bool always)
    {
        if (attached.Count == 0 || (!always && !One(3)))
        {
            return;
        }

        var container = attached[0];
        attached.RemoveAt(0);
        Line(!always && One(3) ? $"if ({Condition()}) pod.WithContainer({container});" : $"pod.WithContainer({container});");
    }

    private void Statement(int depth, int firstHelper = 0)
    {
        var isPod = _containers[0] != "c";
        switch (_random.Next(depth > 2 ? 12 : 24))
        {
            case 0 or 1:
                Line($"{Container()}.Privileged({Bool()});");
                break;
            case 2:
                Line($"{Container()}.RunAsUser({Number()});");
                break;
            case 3:
                Line($"{Container()}.WithSecurityContext(s => s.WithPrivileged({Bool()}));");
                break;
            case 4:
                Line($"{Container()}.SecurityContext = {Pick("null", $"new() {{ Privileged = {Bool()} }}", $"new SecurityContext {{ RunAsUser = {Number()} }}")};");
                break;
            case 5:
                Line($"{Container()}.SecurityContext!.Privileged = {Bool()};");
                break;
            case 6:
                Line($"{Container()}.{Pick("DropAllCapabilities()", "DropCapability(\"NET_RAW\")", "AddCapability(\"SYS_ADMIN\")")};");
                break;
            case 7:
                Line(isPod ? $"pod.WithHostNetwork({Bool()});" : $"c?.Privileged({Bool()});");
                break;
            case 8:
                Line($"x = {Bool()};");
                break;
            case 9 when firstHelper < Helpers:
                Line($"{Pick("", "_ = ")}§H{_random.Next(firstHelper, Helpers)}({Container()}, {Bool()}, {Bool()}, n, x);");
                break;
            case 10:
                Line(One(2) ? $"Unseen({Container()}, {Bool()});" : $"System.GC.KeepAlive({Container()});");
                break;
            case 11:
                Alias(isPod && depth == 0);
                break;
            case 12 or 13 or 14:
                If(depth, firstHelper);
                break;
            case 15 or 16:
                Loop(depth, firstHelper);
                break;
            case 17:
                Exit(isPod);
                break;
            case 18:
                Switch(depth, firstHelper);
                break;
            case 19:
                Try(depth, firstHelper);
                break;
            case 20:
                Lambda();
                break;
            case 21:
                Local();
                break;
            case 22:
                Line($"foreach (var each in new[] {{ {Container()}, {Container()} }}) each.Privileged({Bool()});");
                break;
            default:
                Line($"{Container()}.Privileged({Bool()}).RunAsUser({Number()});");
                break;
        }
    }

    private void Alias(bool isSeenToTheEnd)
    {
        var name = $"d{_names++}";
        Line($"var {name} = {Pick(Container(), $"{Condition()} ? {Container()} : {Container()}", $"{Container()}.RunAsUser({Number()})")};");
        Line($"{name}.Privileged({Bool()});");
        if (isSeenToTheEnd)
        {
            _containers.Add(name);
        }
    }

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
        var leave = isPod ? "return pod;" : "return c;";
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
        for (var i = _random.Next(1, 3); i > 0; i--)
        {
            Statement(depth + 1, firstHelper);
        }
    }

    private string Container() => _containers[_random.Next(_containers.Count)];

    private string Bool() => Pick("true", "true", "false", "a", "b", "x", "!x", "n > 0", "a ? true : false", "n switch { 0 => true, _ => x }", "a && b");

    private string Condition() => Pick("a", "b", "!a", "n > 0", "n == 2", "x", "a && b", "a || x", "true", "false");

    private string Number() => Pick("0", "1000", "n", "a ? 0 : 1000");

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
