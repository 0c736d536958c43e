namespace Plimsoll.Analyzers.Tests.Soundness;

// Arrays and lists of data, and what goes through them.
internal sealed partial class ProgramWriter
{
    // A list, what is made of it, what happens to it meanwhile, and a loop over one of them.
    private void Many(int depth, int firstHelper)
    {
        var (all, kind, each) = ($"all{_names}", One(2) ? Carried().Kind : Pick(Kinds), $"v{_names++}");
        var form = Listed(all, kind);
        Line($"var of{all} = {(One(2) ? all : From(all))};");
        Line(Disturbed(all, kind, form));
        Line($"{Container()}.Privileged({Pick($"{all}[0].On", $"{all}.Any(e => e.On)", $"{all}.First(e => e.User == 0).On", $"{all}.Aggregate(true, (s, e) => s && e.On)", $"{all}.Last().User == 0")});");
        var index = $"i{each}";
        switch (_random.Next(4))
        {
            case 0 when kind is Tuple or "Plain" or "Small" or "Split" or "Slack":
                Open($"foreach (var (on{each}, user{each}, _) in of{all})");
                Line($"var {each} = {Datum(kind)} with {{ On = on{each}, User = user{each} }};");
                break;
            case 1:
                Open($"for (var {index} = 0; {index} < {all}.Count(); {index}++)");
                Line($"var {each} = {all}[{index}];");
                break;
            default:
                Open($"foreach (var {index} in of{all})");
                Line($"var {each} = {index};");
                break;
        }

        Round((each, kind), One(4) ? Disturbed(all, kind, form == "list" ? "growing" : form) : "", depth, firstHelper);
    }

    private void Round((string Name, string Kind) each, string disturbed, int depth, int firstHelper)
    {
        var (loops, known) = (_loops, _carried.Count);
        _loops = 1;
        Use(each);
        Line(disturbed);
        Line(One(3) && _carried.FindLast(other => other.Kind == each.Kind).Name is { } last ? $"{last} = {each.Name};" : "");
        _carried.Add(each);
        Block(depth, firstHelper);
        _loops = loops;
        _carried.RemoveRange(known, _carried.Count - known);
        Close();
    }

    private string Listed(string all, string kind)
    {
        var form = kind == Anonymous ? Pick("array", "list") : Pick("array", "array", "list", "read");
        var (first, second) = (Datum(kind), _carried.FindLast(other => other.Kind == kind).Name ?? Datum(kind));
        Line((kind, form) switch
        {
            (Anonymous, "array") => $"var {all} = new[] {{ {first}, {second} }};",
            (Anonymous, _) => $"var {all} = new[] {{ {first}, {second} }}.ToList();",
            (Tuple, "array") when One(3) => $"var {all} = Slots;",
            ("Small", "read") when One(2) => $"var {all} = Sizes;",
            (_, "array") => Pick($"var {all} = new {kind}[] {{ {first}, {second} }};", $"{kind}[] {all} = [{first}, {second}];"),
            (_, "list") => Pick($"var {all} = new System.Collections.Generic.List<{kind}> {{ {first}, {second} }};", $"System.Collections.Generic.List<{kind}> {all} = [{first}, {second}];"),
            _ => $"System.Collections.Generic.IReadOnlyList<{kind}> {all} = [{first}, {second}, .. new {kind}[] {{ {first} }}];",
        });
        return form;
    }

    private string Disturbed(string all, string kind, string form) => form switch
    {
        "growing" => $"if ({all}.Count < 4) {all}.Add({Datum(kind)});",
        "list" => Pick("", $"{all}.Add({Datum(kind)});", $"{all}[0] = {Datum(kind)};", $"{all}.RemoveAt(0);", $"{all}.Insert(n % 2, {Datum(kind)});", $"{all}.Reverse();"),
        "array" when kind is Tuple or "Slack" or "Loose" && One(2) => Pick($"{all}[0].On = {Bool()};", $"{all}[n % 2].User = {Number()};", $"{{ var one = {all}[1]; one.On = {Bool()}; }}"),
        "array" => Pick("", $"{all}[0] = {Datum(kind)};", $"{all}[n % 2] = {Datum(kind)};", $"System.Array.Reverse({all});", $"Spoil({all});", $"{{ var other = {all}; other[1] = {Datum(kind)}; }}", $"if ({Condition()}) {all}[0] = {all}[1] with {{ {With()} }};"),
        _ => "",
    };

    private string From(string all) => Pick(
        $"{all}.Select(e => e with {{ {With()} }})",
        $"{all}.Select((e, i) => i == 0 ? e : e with {{ On = !e.On }})",
        $"{all}.Where(e => e.On)",
        $"{all}.Where(e => e.User >= n && x)",
        $"{all}.SelectMany(e => new[] {{ e, e with {{ {With()} }} }})",
        $"{all}.Concat({all}.Select(e => e with {{ {With()} }})).Skip(1)",
        $"{all}.OrderBy(e => e.User).ToList()",
        $"from e in {all} where e.User == 0 select e with {{ On = {Bool()} }}");

    // Containers of their own, of which a program has no name.
    private void Gather()
    {
        if (_hasGathered)
        {
            return;
        }

        _hasGathered = true;
        var (all, kind) = ($"all{_names++}", Pick(Kinds));
        var (first, second) = (Datum(kind, "\"§-e0\""), Datum(kind, "\"§-e1\""));
        Line(kind == Anonymous || One(2) ? $"var {all} = new[] {{ {first}, {second} }};" : $"System.Collections.Generic.List<{kind}> {all} = [{first}, {second}];");
        var made = "new Container(e.Drop, \"i\").Privileged(e.On).RunAsUser(e.User)";
        Line(Pick(
            $"foreach (var e in {all}) pod.WithContainer({made});",
            $"foreach (var e in {all}) if ({Condition()} || e.On) pod.WithContainer({made});",
            $"foreach (var e in {all}.Where(e => e.On)) pod.WithContainer({made});",
            $"foreach (var made in {all}.Select(e => {made})) pod.WithContainer(made.Privileged({Bool()}));",
            $"foreach (var made in {all}.Select(e => {made}).ToList()) pod.WithContainer(made);",
            $"foreach (var (e, on) in {all}.Select(e => (e, !e.On))) pod.WithContainer({made}.Privileged(on));"));
    }
}
