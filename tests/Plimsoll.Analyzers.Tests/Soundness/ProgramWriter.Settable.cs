namespace Plimsoll.Analyzers.Tests.Soundness;

// Objects that can be set: in sight, by code that is called or runs later, and by what binds a configuration, out of sight.
internal sealed partial class ProgramWriter
{
    /// <summary>The seeds from here on are those of programs that carry such objects; the others stay what they were.</summary>
    public const int Settable = 2_100_000_000;

    /// <summary>The types of the objects, and what sets them.</summary>
    public const string SettableTypes =
        """
        public sealed class Options
        {
            public bool On { get; set; }
            public int User { get; set; } = 1000;
            public string Drop { get; set; } = "ALL";
            public bool IsRoot => User == 0;
        }
        public class Upper
        {
            public Upper(bool on) => On = on;
            public bool On { get; set; }
            public string Drop { get; init; } = "NET_RAW";
        }
        public class Lower : Upper
        {
            public Lower(bool on, int user) : base(!on) => User = user;
            public int User { get; set; }
            public bool IsRoot() => User == 0 && On;
        }
        public sealed record Filled(bool On, int User) { public string Drop { get; set; } = "ALL"; public bool On { get; set; } = On; }
        public record struct Flat(bool On, int User, string Drop);
        public sealed class Outer { public Options Inner { get; set; } = new(); public bool On { get; set; } }
        public sealed record Around(Options Inner, bool On);
        public sealed class Builder(string name)
        {
            private readonly System.Collections.Generic.List<string> _drops = [];
            private bool _on;
            private int _user = 1000;
            public int Count;
            public bool On => _on;
            public int User => _user;
            public string Drop => _drops.Count == 0 ? name : _drops[0];
            public Builder Switch(bool on) { _on = on; Count++; return this; }
            public Builder As(int user) { if (user >= 0) { _user = user; } return this; }
            public Builder Dropping(string drop) { _drops.Add(drop); return this; }
            public Builder Twice() { _user *= 2; _user -= _user / 2; return this; }
            public Container Build(string text) { var made = new Container(text, "i").Privileged(_on).RunAsUser(_user); foreach (var drop in _drops) made.DropCapability(drop); return made; }
        }

        public static class Binder
        {
            public static readonly System.Collections.Generic.List<object> Bound = [];

            // Sets what it finds, down to the last object, and gives the same object back.
            public static T Bind<T>(T target, bool on, int user)
            {
                Bind((object)target!, on, user, 0);
                return target;
            }

            public static void BindAll(bool on, int user) => Bound.ForEach(item => Bind(item is System.Func<object> made ? made() : item, on, user, 0));

            // What is set once stays what it is.
            private static bool IsSettable(System.ComponentModel.PropertyDescriptor property) =>
                property.ComponentType.GetProperty(property.Name)!.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Length == 0;

            private static void Bind(object? item, bool on, int user, int depth)
            {
                if (item is System.Collections.IEnumerable all and not string)
                {
                    foreach (var each in all) Bind(each, on, user, depth + 1);
                }
                else if (item is not (null or string or System.Delegate) && !item.GetType().IsPrimitive && depth < 5)
                {
                    foreach (System.ComponentModel.PropertyDescriptor property in System.ComponentModel.TypeDescriptor.GetProperties(item))
                    {
                        if (property.Name is "On" && IsSettable(property)) property.SetValue(item, on);
                        else if (property.Name is "User" && IsSettable(property)) property.SetValue(item, user);
                        else if (!property.PropertyType.IsValueType) Bind(property.GetValue(item), on, user, depth + 1);
                    }
                }
            }
        }
        """;

    private static readonly string[] SettableKinds = ["Options", "Options", "Builder", "Builder", "Lower", "Lower", "Filled", "Flat"];

    private readonly bool _sets = IsSetting(seed);
    private readonly List<(string Name, string Kind)> _set = [];

    /// <summary>Whether the program of a seed carries such objects.</summary>
    public static bool IsSetting(int seed) => seed >= Settable;

    private void Setting(int depth, int firstHelper)
    {
        if (_set.Count == 0 || One(5))
        {
            var (name, kind) = ($"s{_names++}", Pick(SettableKinds));
            Line($"var {name} = {Object(kind)};");
            _set.Add((name, kind));
        }

        var (at, of) = _set[_random.Next(_set.Count)];
        switch (_random.Next(13))
        {
            case 0 or 1:
                Share(at, of);
                break;
            case 10 or 11 or 12:
                Set(at, of);
                break;
            case 2:
                Again(at, of);
                break;
            case 3 when depth < 3:
                Series(at, of, depth, firstHelper);
                break;
            case 4:
                Within(at, of);
                break;
            case 5:
                Call(at, of);
                break;
            default:
                Read(at, of);
                break;
        }
    }

    private string Object(string kind)
    {
        var (on, user, drop) = (Pick("true", "true", "false", Bool()), Pick("0", "0", "1000", Number()), Text());
        return kind switch
        {
            "Options" => $"new Options {{ {Pick($"On = {on}, User = {user}", $"User = {user}, On = {on}", $"On = {on}")}, Drop = {drop} }}",
            "Builder" => $"new Builder({drop}){Pick("", $".Switch({on})", $".As({user})", $".Switch({on}).As({user})")}",
            "Lower" => $"new Lower({on}, {user}) {{ {Pick("", $"On = {on},")} Drop = {drop} }}",
            "Filled" => $"new Filled({on}, {user}) {{ Drop = {drop} }}",
            _ => $"new Flat({on}, {user}, {drop})",
        };
    }

    private string Binding(string what) => Pick(
        $"Binder.Bind({what}, {Bool()}, {Pick("0", "5")});",
        $"Binder.Bound.Add({what});",
        $"Binder.Bound.Add({what}); Binder.BindAll({Bool()}, {Pick("0", "5")});",
        $"System.GC.KeepAlive({what});",
        $"Binder.BindAll({Bool()}, {Pick("0", "5")});");

    // Somebody gets hold of the object: at once, perhaps, often, later, and under one name or the other.
    private void Share(string name, string kind)
    {
        var by = $"y{_names++}";
        Line(Pick(
            Binding(name),
            Binding($"new[] {{ {name}, {Object(kind)} }}"),
            Binding($"({name}, {Number()})"),
            Binding($"new {{ {name} }}"),
            Binding($"new System.Func<object>(() => {name})"),
            $"if ({Condition()}) {{ {Binding(name)} }}",
            $"for (var {by} = 0; {by} < {Count()}; {by}++) {{ {Container()}.Privileged({name}.On); {Binding(name)} }}",
            $"System.Action {by} = () => {{ {Binding(name)} }}; {Container()}.Privileged({name}.On); {by}();",
            $"void {by}() {{ {Binding(name)} }} if ({Condition()}) {by}();",
            $"Soon.Add(() => {{ {Binding(name)} }});",
            $"Soon.Add(() => {Container()}.Privileged({name}.On)); {Binding(name)} Flush();",
            $"void {by}() => {Container()}.Privileged({name}.On); Soon.Add(() => {by}()); {Binding(name)} Flush();",
            $"try {{ {Binding(name)} if ({Condition()}) throw new System.InvalidOperationException(); }} catch (System.InvalidOperationException) {{ {Container()}.Privileged({name}.On); }}",
            $"try {{ {Container()}.Privileged({name}.On); }} finally {{ {Binding(name)} }}",
            $"System.Threading.Tasks.Task.Run(() => {{ {Binding(name)} }}).Wait();",
            $"var {by} = {name}; {Binding(by)}",
            $"{{ var {by} = Binder.Bind({name}, {Bool()}, 5); {Container()}.Privileged({by}.On); }}"));
        Read(name, kind);
    }

    private void Again(string from, string kind)
    {
        var name = $"s{_names++}";
        var other = _set.FindLast(item => item.Kind == kind).Name;
        Line(Pick(
            $"var {name} = {from};",
            $"var {name} = {Condition()} ? {from} : {other};",
            $"var {name} = {Condition()} ? {from} : {Object(kind)};",
            $"var {name} = Same({from});",
            kind is "Filled" or "Flat" ? $"{Binding(from)} var {name} = {from} with {{ Drop = {Text()} }};" : $"var {name} = {from}; {name} = {Object(kind)};",
            kind is "Filled" or "Flat" ? $"var {name} = {from} with {{ On = {Bool()} }}; {Binding(from)}" : $"var {name} = {Object(kind)}; {Binding(from)}",
            $"var {name} = {Object(kind)}; if ({Condition()}) {name} = {from}; {Binding(Pick(name, from))}",
            $"var {name} = {Object(kind)}; for (var i{name} = 0; i{name} < {Count()}; i{name}++) {{ {Binding(name)} {name} = {Pick(from, Object(kind))}; }}"));
        _set.Add((name, kind));
        Read(name, kind);
    }

    private void Series(string name, string kind, int depth, int firstHelper)
    {
        var (all, each, loops, known) = ($"l{_names}", $"e{_names++}", _loops, _set.Count);
        Line(Pick($"var {all} = new System.Collections.Generic.List<{kind}> {{ {name}, {Object(kind)} }};", $"System.Collections.Generic.List<{kind}> {all} = [{Object(kind)}];"));
        Line(Pick("", $"{all}.Add({name});", $"{Binding(all)} {all}.Add({name});", $"var view{all} = {all}.AsReadOnly(); {all}.Add({name}); {Binding($"view{all}")}", Binding(all), Binding($"{all}[0]"), Binding($"{all}[n % {all}.Count]")));
        Open($"foreach (var {each} in {Pick(all, all, $"{all}.Where(o => o.On)", $"{all}.Where(o => o.User == 0 || x)", $"{all}.Select(o => o)")})");
        _loops = 1;
        Read(each, kind);
        Line(Pick("", "", Binding(each), Binding(name)));
        if (kind != "Flat")
        {
            // A structure that a loop goes over cannot be set.
            _set.Add((each, kind));
        }

        Block(depth, firstHelper);
        _loops = loops;
        _set.RemoveRange(known, _set.Count - known);
        Close();
        Read(name, kind);
    }

    // The program sets it: at once, perhaps, often, later, and under one name or the other.
    private void Set(string name, string kind)
    {
        var by = $"z{_names++}";
        var set = Setter(name, kind);
        Line(Pick(
            set,
            set,
            $"if ({Condition()}) {{ {set} }}",
            $"for (var {by} = 0; {by} < {Count()}; {by}++) {{ {Container()}.Privileged({name}.On); {set} }}",
            $"System.Action {by} = () => {{ {set} }}; {Container()}.Privileged({name}.On); {by}();",
            $"void {by}() {{ {set} }} if ({Condition()}) {by}();",
            $"Soon.Add(() => {{ {set} }}); {Pick("", "Flush();")}",
            $"var {by} = {name}; {Setter(by, kind)}",
            $"void {by}({kind} o) {{ {Setter("o", kind)} }} {by}({name});",
            $"static {kind} {by}({kind} o) {{ {Setter("o", kind, isStatic: true)} return o; }} {Container()}.Privileged({by}({name}).On);",
            $"foreach (var {by} in new[] {{ {name}, {Object(kind)} }}) {{ {(kind == "Flat" ? Binding(by) : Setter(by, kind))} }}",
            $"try {{ {set} if ({Condition()}) throw new System.InvalidOperationException(); {Setter(name, kind)} }} catch (System.InvalidOperationException) {{ {Container()}.Privileged({name}.On); }}",
            $"try {{ {Container()}.Privileged({name}.On); }} finally {{ {set} }}",
            $"var {by} = {Condition()} ? {name} : {Object(kind)}; {Setter(by, kind)}",
            $"System.Threading.Tasks.Task.Run(() => {{ {set} }}).Wait();"));
        Read(name, kind);
    }

    private string Setter(string name, string kind, bool isStatic = false)
    {
        var (on, user, drop) = isStatic ? (Pick("true", "false"), Pick("0", "5"), "\"ALL\"") : (Pick("true", "false", Bool()), Pick("0", "5", Number()), Text());
        return kind switch
        {
            "Builder" => Pick($"{name}.Switch({on});", $"{name}.As({user});", $"{name}.Dropping({drop});", $"{name}.Switch({on}).As({user}).Twice();", $"{name}.Count++;", $"{name}.As({name}.Count);"),
            "Filled" => Pick($"{name}.On = {on};", $"{name}.Drop = {drop};", $"{name}.On |= {on};"),
            "Lower" => Pick($"{name}.On = {on};", $"{name}.User = {user};", $"((Upper){name}).On = {on};", $"{name}.User += {user};"),
            _ => Pick($"{name}.On = {on};", $"{name}.User = {user};", $"{name}.User++;", $"{name}.Drop ??= {drop};", $"({name}.On, {name}.User) = ({on}, {user});", $"{name}.On = !{name}.On;"),
        };
    }

    // Another object holds it.
    private void Within(string name, string kind)
    {
        var outer = $"w{_names++}";
        if (kind != "Options")
        {
            Line($"var {outer} = ({name}, {Bool()}); {Pick("", Binding(name), Binding(outer))} {Container()}.Privileged({outer}.Item1.On);");
            return;
        }

        Line(Pick($"var {outer} = new Outer {{ Inner = {name}, On = {Bool()} }};", $"var {outer} = new Around({name}, {Bool()});"));
        Line(Pick("", Binding(outer), Binding(name), Binding($"{outer}.Inner"), $"{{ var two{outer} = (1, {outer}); {Binding($"two{outer}")} }}"));
        Line($"{Container()}.Privileged({Pick($"{outer}.On", $"{outer}.Inner.On", $"{name}.On")}).RunAsUser({outer}.Inner.User);");
    }

    private void Call(string name, string kind)
    {
        var by = $"g{_names++}";
        Line(Pick(
            $"void {by}({kind} o) {{ {Container()}.Privileged(o.On).RunAsUser(o.User); {Pick("", Binding("o"))} }} {by}({name});",
            $"{kind} {by}({kind} o) {{ if ({Condition()}) return {Object(kind)}; {Pick("", Binding("o"))} return o; }} {Container()}.Privileged({by}({name}).On);",
            $"System.Func<{kind}, bool> {by} = o => {{ {Pick("", Binding("o"))} return o.On; }}; {Container()}.Privileged({by}({name}));",
            $"static System.Collections.Generic.IEnumerable<{kind}> {by}({kind} o) {{ yield return o; }} var in{by} = {by}({name}); {Pick("", Binding(name), Binding($"in{by}"))} foreach (var o in in{by}) {Container()}.Privileged(o.On);"));
        Read(name, kind);
    }

    private void Read(string name, string kind) => Line(Pick(
        $"{Container()}.Privileged({name}.On);",
        $"{Container()}.Privileged({name}.On).RunAsUser({name}.User);",
        $"{Container()}.RunAsUser({name}.User).DropCapability({name}.Drop);",
        $"if ({name}.On) {Container()}.RunAsUser({name}.User);",
        kind == "Options" ? $"{Container()}.Privileged({name}.IsRoot);" : kind == "Lower" ? $"{Container()}.Privileged({name}.IsRoot());" : $"{Container()}.Privileged({name} is {{ On: true }});"));
}
