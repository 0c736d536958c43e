using System.Text;

namespace Plimsoll.Analyzers.Tests.Soundness;

/// <summary>
/// Writes one random program that builds a Pod: branches, loops, early exits, aliases, helpers, lambdas, code that cannot be seen, and code that is not called by name.
/// Its inputs are <c>a</c>, <c>b</c> and <c>n</c>. The same seed gives the same program.
/// </summary>
internal sealed partial class ProgramWriter(int seed)
{
    private const int Helpers = 3;

    private readonly Random _random = new(seed);
    private readonly StringBuilder _code = new();
    private readonly List<string> _containers = [];
    private int _names;
    private int _indent = 2;
    private int _loops;

    // Every other program hands its Pod to the output, and may keep parts of it for later; the others return it.
    private readonly Random? _output = IsEmitted(seed) ? new(~seed) : null;

    // Some programs count; those of the other seeds stay what they were before there were any.
    private readonly bool _counts = seed % 7 is 0 or 3 or 4;
    private readonly List<string> _numbers = ["n"];

    /// <summary>Whether the program of a seed emits its Pod.</summary>
    public static bool IsEmitted(int seed) => seed % 2 != 0;

    /// <summary>The method, with the helpers that it calls; the names of what it makes start with <paramref name="name"/>.</summary>
    public string Write(string name)
    {
        Open(_output is null ? $"public static Pod {name}(bool a, bool b, int n)" : $"public static void {name}(Output app, bool a, bool b, int n)");
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

        Load();
        for (var i = _random.Next(2, 7); i > 0; i--)
        {
            Attach(attached, always: false);
            Statement(0);
            Emit();
        }

        while (attached.Count > 0)
        {
            Attach(attached, always: true);
        }

        Statement(1);
        Rename();
        Unload();
        Line(_output is null ? "return pod;" : "app.Add(pod);");
        Close();
        for (var helper = 0; helper < Helpers; helper++)
        {
            WriteHelper(name, helper);
        }

        return _code.ToString().Replace("§", name, StringComparison.Ordinal);
    }

    // Once it is handed over, what is written is written all the same, by the program or by what it left behind.
    private void Emit()
    {
        switch (_output?.Next(16))
        {
            case 0 or 1:
                Line("app.Add(pod);");
                break;
            case 2:
                Line($"if (n > {_output.Next(2)}) app.Add(pod);");
                break;
            case 3:
                Line($"Kept.Add({_containers[_output.Next(_containers.Count)]});");
                break;
            case 4:
                Line($"Later.Add(() => {_containers[_output.Next(_containers.Count)]}.RunAsUser(n));");
                break;
            case 5:
                Line("Later.Add(() => pod.WithHostNetwork(b));");
                break;
            case 6:
                Line($"var held{_names++} = {_containers[_output.Next(_containers.Count)]}; System.GC.KeepAlive(pod);");
                break;
        }
    }

    private void WriteHelper(string name, int number)
    {
        _containers.Clear();
        _containers.Add("c");
        _numbers.RemoveRange(1, _numbers.Count - 1);
        _carried.Clear();
        _set.Clear();
        (_helper, _isRecursive) = (number, false);
        Line("");
        Open($"private static Container {name}H{number}(Container c, bool a, bool b, int n, bool x)");
        Load();
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
        if (_carries && One(2))
        {
            Carrying(depth, firstHelper);
            return;
        }

        if (_sets && One(2))
        {
            Setting(depth, firstHelper);
            return;
        }

        if (_counts && One(4))
        {
            Counting(depth, firstHelper);
            return;
        }

        if (_keeps && One(4))
        {
            Keeping(depth, firstHelper);
            return;
        }

        if (_swaps && One(4))
        {
            Swapping();
            return;
        }

        var choice = _random.Next(depth > 2 ? 12 : 24);
        if (choice < 12)
        {
            Simple(choice, depth, firstHelper);
        }
        else
        {
            Compound(choice, depth, firstHelper);
        }
    }

    private void Simple(int choice, int depth, int firstHelper)
    {
        var isPod = _containers[0] != "c";
        switch (choice)
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
                Line($"{Pick("", "_ = ")}§H{_random.Next(firstHelper, Helpers)}({Container()}, {Bool()}, {Bool()}, {Count()}, x);");
                break;
            case 10:
                Line(One(2) ? $"Unseen({Container()}, {Bool()});" : $"System.GC.KeepAlive({Container()});");
                break;
            case 11:
                Alias(isPod && depth == 0);
                break;
            default:
                Line($"{Container()}.Privileged({Bool()}).RunAsUser({Number()});");
                break;
        }
    }

    private void Compound(int choice, int depth, int firstHelper)
    {
        switch (choice)
        {
            case 12 or 13 or 14:
                If(depth, firstHelper);
                break;
            case 15 or 16:
                Loop(depth, firstHelper);
                break;
            case 17:
                Exit(_containers[0] != "c");
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
}
