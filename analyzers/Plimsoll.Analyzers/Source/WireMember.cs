using Plimsoll.Computations;

namespace Plimsoll.Analyzers.Source;

/// <summary>A constant that a member writes; <see cref="Value.Unset"/> if it removes what was there.</summary>
internal sealed class WireConstant(WirePath path, Value value, bool isComputed = false)
{
    /// <summary>Whether it is only known what the member computes.</summary>
    public bool IsComputed { get; } = isComputed;

    public WirePath Path { get; } = path;

    public Value Value { get; } = value;
}

/// <summary>Where the value of a parameter or property is written, and which part of it.</summary>
internal sealed class WireTarget(WirePath path, WirePath? from)
{
    public WirePath Path { get; } = path;

    public WirePath? From { get; } = from;
}

/// <summary>What the attributes of a method, constructor or property say it does.</summary>
internal sealed class WireMember
{
    /// <summary>A member without attributes: what it does is in its body, or unknown.</summary>
    public static WireMember None { get; } = new();

    /// <summary>Whether there is any attribute.</summary>
    public bool IsAnnotated { get; init; }

    /// <summary>Whether some attribute could not be understood; then the member may do anything.</summary>
    public bool IsBroken { get; init; }

    public WirePath Scope { get; init; } = WirePath.Self;

    public WireConstant[] Constants { get; init; } = [];

    /// <summary>Where an object is made even if it stays empty.</summary>
    public WirePath[] Empties { get; init; } = [];

    /// <summary>The parameters by their ordinals.</summary>
    public WireParameter[] Parameters { get; init; } = [];

    /// <summary>The values of the parameters that a call does not give; what no attribute names counts as unknown.</summary>
    public Value[] Defaults { get; init; } = [];

    /// <summary>Whether a call has to be asked for what it does not give.</summary>
    public bool ReadsDefaults { get; init; }

    /// <summary>Whether it is called as if it were a member of its first parameter.</summary>
    public bool IsExtension { get; init; }

    /// <summary>Whether it is called on nothing: neither on an object of its type, nor as an extension.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Whether it returns the object that it is called on; null if that depends on the call.</summary>
    public bool? ReturnsReceiver { get; init; }

    /// <summary>For a static method: the constant that it makes; null if it makes none.</summary>
    public Value? Result { get; init; }

    /// <summary>For a static method: the parameter whose value the scalar has that it makes; -1 if it makes none.</summary>
    public int Holds { get; init; } = -1;

    /// <summary>Whether it returns a new object, and leaves alone the one that it is called on.</summary>
    public bool IsMaker { get; init; }

    /// <summary>What it works out by itself; null if nothing, or nothing that can be told.</summary>
    public Computation? Computation { get; init; }

    /// <summary>What goes into the computation; the arguments of the call if empty.</summary>
    public Value[] ComputedOf { get; init; } = [];

    /// <summary>For a property: where it reads and writes.</summary>
    public WireTarget? Property { get; init; }
}
