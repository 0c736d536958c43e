using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

public record DataBaseRecord(bool Privileged, long Uid = 0)
{
    public virtual bool IsRoot => Uid == 0;
}

public sealed record DataOfBase(string Name, bool Privileged) : DataBaseRecord(Privileged);

public sealed record DataOfBaseThatTurns(bool Privileged) : DataBaseRecord(!Privileged, 5)
{
    public override bool IsRoot => false;
}

public sealed record DataOfBaseByName(bool First, bool Second, long Third) : DataBaseRecord(Uid: Third, Privileged: Second);

public sealed record DataOfBaseThatHides(bool Privileged) : DataBaseRecord(Privileged)
{
    public new bool Privileged { get; init; } = !Privileged;
}

public abstract class DataBaseClass
{
    protected DataBaseClass(bool privileged) => Privileged = privileged;

    public bool Privileged { get; }

    public virtual bool IsCalm { get; init; }
}

public class DataOfBaseClass : DataBaseClass
{
    public DataOfBaseClass(bool calm, long uid)
        : base(!calm)
    {
        Uid = uid;
    }

    public long Uid { get; }
}

public sealed class DataOfTwoBases : DataOfBaseClass
{
    public DataOfTwoBases(bool calm)
        : base(calm, 0)
    {
    }

    public override bool IsCalm => false;
}

public class DataBaseHead(bool privileged)
{
    public Container Base(string name) => new Container(name, "i").Privileged(privileged);
}

public sealed class DataOfBaseHead(bool privileged) : DataBaseHead(!privileged)
{
    public Container Own(string name) => Base(name).RunAsUser(privileged ? 5 : 0);
}

public class DataBaseThatTurns(bool privileged)
{
    public bool Privileged { get; } = !privileged;
}

public sealed class DataOfBaseThatTurnedIt(bool privileged) : DataBaseThatTurns(privileged);

public class DataBaseWithCode
{
    public DataBaseWithCode(bool privileged)
    {
        Privileged = privileged;
        Changed();
    }

    public bool Privileged { get; protected set; }

    protected virtual void Changed()
    {
    }
}

public sealed class DataOfBaseWithCode(bool privileged) : DataBaseWithCode(privileged)
{
    protected override void Changed() => Privileged = false;
}

public class DataBaseOfTwo
{
    public DataBaseOfTwo(bool privileged) => Privileged = privileged;

    public DataBaseOfTwo(object privileged) => Privileged = privileged is false;

    public bool Privileged { get; }
}

public sealed class DataOfBaseOfTwo(object privileged) : DataBaseOfTwo(privileged);

public class DataBaseThatSets
{
    public DataBaseThatSets(bool privileged) => Privileged = privileged;

    public bool Privileged { get; protected init; }
}

public sealed class DataOfBaseThatSets : DataBaseThatSets
{
    public DataOfBaseThatSets(bool privileged)
        : base(privileged)
    {
        Privileged = false;
    }
}

public sealed class DataOfBaseThatIsGivenCode : DataBaseThatSets
{
    public static Container? Kept;

    public DataOfBaseThatIsGivenCode()
        : base(Calm())
    {
    }

    private static bool Calm()
    {
        Kept?.Privileged(false);
        return true;
    }
}

public class DataBaseOfMany(params bool[] all)
{
    public IReadOnlyList<bool> All { get; } = all;
}

public sealed class DataOfBaseOfMany() : DataBaseOfMany(true, false);

public class DataBaseWithDefault(bool privileged = true)
{
    public bool Privileged { get; } = privileged;
}

public sealed class DataOfBaseWithDefault : DataBaseWithDefault;

public class DataBaseThatLooses(List<Container> all)
{
    public List<Container> All { get; set; } = all;

    public void Replace() => All = [];
}

public sealed class DataOfBaseThatLooses(List<Container> all) : DataBaseThatLooses(all);

public sealed class DataConvertedForBase
{
    public static implicit operator bool(DataConvertedForBase? _)
    {
        DataOfBaseThatIsGivenCode.Kept?.Privileged(false);
        return true;
    }
}

public sealed class DataOfBaseThatConverts(DataConvertedForBase? given) : DataBaseThatSets(given);
