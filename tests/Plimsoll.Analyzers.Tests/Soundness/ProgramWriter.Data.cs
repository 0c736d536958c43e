namespace Plimsoll.Analyzers.Tests.Soundness;

// Booleans, numbers and texts that go through tuples, anonymous objects, records and lists of these before they reach a container.
internal sealed partial class ProgramWriter
{
    /// <summary>The seeds from here on are those of programs that carry data; the others stay what they were.</summary>
    public const int Data = 2_000_000_000;

    private const string Tuple = "(bool On, int User, string Drop)";
    private const string Anonymous = "var";

    private static readonly string[] Kinds =
        [Tuple, Tuple, Tuple, Anonymous, Anonymous, "Plain", "Plain", "Small", "Small", "Inits", "Inits", "Boxed<bool>", "Slack", "Loose", "Turned", "Split", "Copied", "Backward", "Linked", "Base", "Derived"];

    private readonly bool _carries = IsCarrying(seed);
    private readonly List<(string Name, string Kind)> _carried = [];
    private bool _hasGathered;

    /// <summary>Whether the program of a seed carries data.</summary>
    public static bool IsCarrying(int seed) => seed is >= Data and < Settable;

    private void Carrying(int depth, int firstHelper)
    {
        if (_carried.Count == 0 || One(6))
        {
            Declare();
        }

        switch (_random.Next(13))
        {
            case 0 or 1:
                CopyData();
                break;
            case 2 or 3 or 4:
                ChangeData();
                break;
            case 5:
                TakeApart();
                break;
            case 6:
                Ask();
                break;
            case 7:
                PassData();
                break;
            case 8 or 9 when depth < 3:
                Many(depth, firstHelper);
                break;
            case 10 when depth == 0 && _helper < 0:
                Gather();
                break;
            default:
                Use(Carried());
                break;
        }
    }

    // What a program carries from its start to its end.
    private void Load()
    {
        for (var i = _carries ? _random.Next(3) : 0; i > 0; i--)
        {
            Declare();
        }
    }

    private void Unload()
    {
        if (_carries && One(3))
        {
            Gather();
        }

        for (var i = _carried.Count > 0 ? _random.Next(3) : 0; i > 0; i--)
        {
            Use(Carried());
        }
    }

    private void Declare()
    {
        var (name, kind) = ($"v{_names++}", Pick(Kinds));
        Line($"{(kind is "Base" or Anonymous ? kind : "var")} {name} = {Datum(kind)};");
        _carried.Add((name, kind));
    }

    private string Datum(string kind, string? drop = null)
    {
        var (on, user) = (Pick("true", "false", Bool()), Pick("0", "1000", Number()));
        drop ??= Text();
        return kind switch
        {
            Tuple when One(6) => $"Told({on}, {user})",
            Tuple => $"(On: {on}, User: {user}, Drop: {drop})",
            Anonymous => $"new {{ On = {on}, User = {user}, Drop = {drop} }}",
            "Inits" or "Backward" or "Linked" => $"new {kind} {{ {Pick($"On = {on}, User = {user}", $"User = {user}, On = {on}")}, Drop = {drop} }}",
            "Plain" when One(6) => Pick("Fixed", "Current", $"Fixed with {{ Drop = {drop} }}"),
            "Small" when One(6) => $"Sizes[{Pick("0", "1", "n % 2")}]",
            "Base" when One(2) => $"new Derived({on}, {user}, {drop})",
            _ => $"new {kind}({Pick($"{on}, {user}, {drop}", $"User: {user}, Drop: {drop}, On: {on}")})",
        };
    }

    private void CopyData()
    {
        var ((from, kind), name) = (Carried(), $"v{_names++}");
        Line(Pick(
            $"var {name} = {from};",
            $"var {name} = {from};",
            $"var {name} = Same({from});",
            $"var {name} = {from} with {{ {With()} }};",
            $"var {name} = {Condition()} ? {from} : {Datum(kind)};",
            $"var {name} = {from}; {Changed(from, kind)}",
            $"var in{name} = (In: {from}, With: {Bool()}); in{name}.In = {Datum(kind)}; var {name} = in{name}.In;",
            $"var in{name} = new {{ In = {from}, With = {from}.On }}; {Changed(from, kind)} var {name} = in{name}.In;",
            $"var in{name} = (In: {from}, n); {Changed($"in{name}.In", kind)} var {name} = in{name}.In;"));
        _carried.Add((name, kind));
    }

    // In a row, or where it may happen, happens often, or happens later.
    private void ChangeData()
    {
        var (name, kind) = Carried();
        var (change, other, by) = (Changed(name, kind), Changed(name, kind), $"g{_names++}");
        Line(Pick(
            change,
            change + " " + other,
            $"if ({Condition()}) {{ {change} }}",
            $"if ({Condition()}) {{ {change} }} else {{ {other} }}",
            $"for (var {by} = 0; {by} < {Count()}; {by}++) {{ {change} }}",
            $"while ({name}.User > 1) {{ {name} = {name} with {{ User = {name}.User / 2 }}; {Container()}.Privileged({name}.On); }}",
            $"System.Action {by} = () => {{ {change} }}; {by}();",
            $"System.Action {by} = () => {{ {change} }}; {other} if ({Condition()}) {by}();",
            $"void {by}() {{ {change} }} {by}();",
            $"void {by}(bool again) {{ {change} if (again) {by}(false); }} {other} {by}({Bool()});",
            $"System.Func<bool> {by} = () => {name}.On; {change} {Container()}.Privileged({by}());",
            $"System.Array.ForEach(new[] {{ true, {Bool()} }}, {by} => {{ {change} }});",
            $"try {{ {change} if ({Condition()}) throw new System.InvalidOperationException(); {other} }} catch (System.InvalidOperationException) {{ {Container()}.Privileged({name}.On); }}",
            $"Soon.Add(() => {{ {change} }});"));
        Use((name, kind));
    }

    private string Changed(string name, string kind)
    {
        if (kind == Tuple && One(2))
        {
            return Pick(
                $"{name}.Drop = {Text()};",
                $"Set(out {name}.On, {Bool()});",
                $"Turn(ref {name});",
                $"{{ ref var at = ref {name}.On; at = {Bool()}; }}",
                $"{{ ref var at = ref {name}; at.User = {Number()}; }}",
                $"{{ var copy = {name}; copy.On = {Bool()}; copy.User = 0; }}",
                $"({name}.On, {name}.User, _) = {Datum(Tuple)};",
                $"{{ var copy = {name}; Turn(ref copy); {name}.User = copy.On ? 0 : 1; }}");
        }

        if (kind is Tuple or "Slack" or "Loose" && One(2))
        {
            return Pick(
                $"{name}.On = {Bool()};",
                $"{name}.User = {Number()};",
                $"{name}.User++;",
                $"{name}.On |= {Bool()};",
                $"Spoil({name});",
                $"{name}.On = Spoil({name});",
                $"({name}.On, {name}.User) = ({Bool()}, {name}.On ? 0 : 1000);",
                $"({name}.On, x) = (x, {name}.On);");
        }

        if (kind == "Plain" && One(6))
        {
            return Pick($"Current = {name};", $"{name} = Current;", $"Current = Current with {{ {With()} }};", $"({name}, Current) = (Current, {name});");
        }

        return Pick(
            $"{name} = {name} with {{ {With()} }};",
            $"{name} = {name} with {{ {With()} }} with {{ {With()} }};",
            $"{name} = {name} with {{ }};",
            $"{name} = {Datum(kind)};",
            $"{name} = {Condition()} ? {name} : {Datum(kind)};",
            $"Put(ref {name}, {Datum(kind)});",
            $"({name}, x) = ({Datum(kind)}, {name}.On);",
            $"_ = {name} with {{ {With()} }};");
    }

    // What gets it may change it, or a copy of it, or give another back.
    private void PassData()
    {
        var ((name, kind), by) = (Carried(), $"g{_names++}");
        if (kind == Anonymous)
        {
            Line($"{Container()}.Privileged(Same({name} with {{ {With()} }}).On);");
            return;
        }

        var (at, change, value) = ($"at{by}", Changed($"at{by}", kind), Pick(name, Datum(kind)));
        Line(Pick(
            $"void {by}({kind} {at}) {{ {change} {Container()}.Privileged({at}.On).RunAsUser({at}.User); }} {by}({value});",
            $"void {by}(ref {kind} {at}) {{ {change} {Container()}.Privileged({at}.On); }} {by}(ref {name});",
            $"void {by}(out {kind} {at}) {{ {at} = {value}; {change} }} {by}(out {name});",
            $"static {kind} {by}({kind} {at}) => {at} with {{ {Pick("On = true", "On = false", "User = 0")} }}; {name} = {by}({value});",
            $"{kind} {by}({kind} {at}) {{ if ({Condition()}) return {Datum(kind)}; {change} return {at}; }} {name} = {by}({value});",
            $"{kind} {by}({kind} {at}) {{ {change} return {at}; }} {Container()}.Privileged({by}({value}).On);",
            $"System.Func<{kind}, {kind}> {by} = {at} => {{ {change} return {at}; }}; {Container()}.RunAsUser({by}({value}).User);",
            $"System.Action<{kind}> {by} = {at} => {{ {change} {Container()}.Privileged({at}.On); }}; {by}({value});"));
        Use((name, kind));
    }

    private void TakeApart()
    {
        var (name, kind) = Carried();
        if (kind is Anonymous or "Inits" or "Backward" or "Linked")
        {
            Use((name, kind));
            return;
        }

        var (on, user, drop) = ($"o{_names}", $"u{_names}", $"s{_names++}");
        Line(Pick(
            $"var ({on}, {user}, {drop}) = {name}; {Container()}.Privileged({on}).RunAsUser({user}).DropCapability({drop});",
            $"(var {on}, _, _) = {name}; {Changed(name, kind)} {Container()}.Privileged({on});",
            $"(x, var {user}, _) = {name}; {Container()}.Privileged(x).RunAsUser({user});",
            $"if ({name} is (true, var {user}, _)) {Container()}.RunAsUser({user});",
            $"{Container()}.Privileged({name} is (var {on}, > 0, _) && {on});",
            $"(x, _, _) = {name};"));
    }

    private void Ask()
    {
        var (name, kind) = Carried();
        var asked = Pick(
            $"{name} is {{ On: true }}",
            $"{name} is {{ User: 0 or 1, On: var o{_names} }} && o{_names++}",
            $"{name} switch {{ {{ On: true, User: 0 }} => {Bool()}, {{ Drop: \"ALL\" }} => true, _ => {Bool()} }}",
            $"{name}.Equals({Datum(kind)})",
            $"{name} == {_carried.FindLast(other => other.Kind == kind).Name}",
            $"{name} != {Datum(kind)}",
            $"({name}, n) is ({{ On: false }}, > 0)");
        Line($"{Container()}.Privileged({asked});");
        Line(Pick($"{Container()}.DropCapability($\"{{{name}.Drop}}\");", $"{Container()}.RunAsUser({name}.Drop.Length - 3);", $"x = {name}.On;"));
    }

    private void Use((string Name, string Kind) data) => Line(Pick(
        $"{Container()}.Privileged({data.Name}.On);",
        $"{Container()}.Privileged({data.Name}.On).RunAsUser({data.Name}.User);",
        $"{Container()}.RunAsUser({data.Name}.User).DropCapability({data.Name}.Drop);",
        $"{Container()}.WithSecurityContext(s => s.WithPrivileged({data.Name}.{Flag(data.Kind)}));",
        $"{Container()}.Privileged({data.Name}.{Flag(data.Kind)});"));

    private (string Name, string Kind) Carried() => _carried[_random.Next(_carried.Count)];

    private string Flag(string kind) => kind is Tuple or Anonymous ? "On" : Pick("On", "IsRoot");

    private string With() => Pick("On = true", "On = false", "User = 0", $"On = {Bool()}", $"User = {Number()}", $"User = {Number()}, On = {Bool()}", $"On = {Bool()}, Drop = {Text()}");

    private string Text() => Pick("\"ALL\"", "\"NET_RAW\"", "a ? \"ALL\" : \"NET_RAW\"");
}
