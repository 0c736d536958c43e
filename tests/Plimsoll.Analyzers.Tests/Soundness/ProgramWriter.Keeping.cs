namespace Plimsoll.Analyzers.Tests.Soundness;

// Objects that keep a container and change it when something asks them, without a call that could be seen; tuples; calls that are left out.
internal sealed partial class ProgramWriter
{
    /// <summary>The seeds from here on are those of programs that change containers where no call is to be seen; the others stay what they were.</summary>
    public const int Hidden = 1_000_000_000;

    // Some of them keep, others swap.
    private readonly bool _keeps = IsHidden(seed) && seed % 3 != 0;
    private readonly bool _swaps = IsHidden(seed) && seed % 3 == 0;

    /// <summary>Whether the program of a seed is one of those.</summary>
    public static bool IsHidden(int seed) => seed is >= Hidden and < Data;

    private void Keeping(int depth, int firstHelper)
    {
        var (keeper, container) = ($"keeper{_names++}", Container());
        Open("");
        Line($"var {keeper} = new Keeper({container}, {Bool()});");
        Line($"{container}.Privileged({Bool()});");
        if (One(3))
        {
            Line($"Changed({container});");
        }

        if (depth < 2 && One(3))
        {
            Block(depth, firstHelper);
        }

        Line(Pick(
            $"_ = {keeper}.Touched;",
            $"_ = $\"{{{keeper}}}\";",
            $"_ = \"\" + {keeper};",
            $"_ = string.Concat(\"\", {keeper});",
            $"_ = {keeper} == null;",
            $"(_, _) = {keeper};",
            $"if ({keeper} is {{ Touched: true }}) x = {Bool()};",
            $"foreach (var each{keeper} in {keeper}) {{ {container}.RunAsUser({Number()}); }}",
            $"using ({keeper}) {{ {container}.Privileged({Bool()}); }}",
            $"using var at{keeper} = {keeper}; {container}.Privileged({Bool()});",
            $"System.GC.KeepAlive({keeper});"));
        Close();
    }

    private void Swapping()
    {
        var (left, right) = ($"l{_names}", $"r{_names++}");
        Line(Pick(
            $"var ({left}, {right}) = ({Container()}, {Container()}); ({left}, {right}) = ({right}, {left}); {left}.Privileged({Bool()}); {right}.RunAsUser({Number()});",
            $"(x, var y{_names}) = ({Bool()}, x); {Container()}.Privileged(y{_names++});",
            $"({Container()}.SecurityContext!.Privileged, x) = ({Bool()}, {Bool()});",
            $"(x, _) = ({Bool()}, {Container()}.Privileged({Bool()}));",
            $"LeftOut({Container()}, x = {Bool()});"));
    }

    // What was lost sight of has no name any more that could be told; from here on it has.
    private void Rename()
    {
        for (var i = 0; _keeps && i < _containers.Count; i++)
        {
            if (_containers[i][0] == 'c')
            {
                Line($"{_containers[i]}.Name = \"§-{_containers[i]}\";");
            }
        }
    }
}
