using Plimsoll.Kubernetes;

// Structures that an extension takes by reference, without a word that says so where it is called.
public static partial class Programs
{
    public static void Lent_pair_of_a_head(Output app, bool a, bool b, int n)
    {
        var o = new LentCaptured((true, 1), true, new SightStructure { Risky = true }, 5);
        o.CalmPair();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Lent_flag_of_a_head(Output app, bool a, bool b, int n)
    {
        var o = new LentCaptured((true, 1), true, new SightStructure { Risky = true }, 5);
        o.CalmFlag();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag)));
    }

    public static void Lent_structure_of_a_head(Output app, bool a, bool b, int n)
    {
        var o = new LentCaptured((true, 1), true, new SightStructure { Risky = true }, 5);
        o.CalmStructure();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Structure)));
    }

    public static void Lent_number_of_a_head(Output app, bool a, bool b, int n)
    {
        var o = new LentCaptured((true, 1), true, new SightStructure { Risky = true }, 5);
        o.CalmNumber();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.Number)));
    }

    public static void Lent_fields(Output app, bool a, bool b, int n)
    {
        var o = new LentFields();
        o.Calm();
        o.Zero();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky).RunAsUser(o.Number)));
    }

    public static void Lent_local_structure(Output app, bool a, bool b, int n)
    {
        var o = new SightStructure { Risky = true };
        o.Calm();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Lent_local_pair(Output app, bool a, bool b, int n)
    {
        var o = (Risky: true, N: 1);
        o.Calm();
        o.N.Zero();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky).RunAsUser(o.N)));
    }

    public static void Lent_field_of_another(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Flag = true };
        o.Flag.Calm();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag)));
    }
}

public sealed class LentCaptured((bool Risky, int N) pair, bool flag, SightStructure structure, int number)
{
    public bool Risky => pair.Risky;

    public bool Flag => flag;

    public bool Structure => structure.Risky;

    public int Number => number;

    public void CalmPair() => pair.Calm();

    public void CalmFlag() => flag.Calm();

    public void CalmStructure() => structure.Risky = false;

    public void CalmNumber() => number.Zero();
}

public sealed class LentFields
{
    private bool _risky = true;
    private int _number = 5;

    public bool Risky => _risky;

    public int Number => _number;

    public void Calm() => _risky.Calm();

    public void Zero() => _number.Zero();
}

public static class LentExtensions
{
    public static void Calm(this ref (bool Risky, int N) pair) => pair.Risky = false;

    public static void Calm(this ref bool flag) => flag = false;

    public static void Calm(this ref SightStructure structure) => structure.Risky = false;

    extension(ref int number)
    {
        public void Zero() => number = 0;
    }
}
