using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>Who besides the visible code may hold a node.</summary>
[Flags]
internal enum Sharing
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>The output, which does not change it.</summary>
    Output = 1,

    /// <summary>A lambda that may run at any time: writes may come in any order.</summary>
    Captured = 2,

    /// <summary>Some value that is not known may be this node.</summary>
    Aliased = 4,

    /// <summary>A place that outlives the analysed member: other members may still change the node.</summary>
    Stored = 8,

    /// <summary>The caller of the analysed member, which may still change the node.</summary>
    Returned = 16,

    /// <summary>A part of an object that is not known any more: it may or may not still be there.</summary>
    Lost = 32,
}

/// <summary>A mapping or a list as far as the program is known; written only by the state that owns it.</summary>
internal sealed class HeapNode(int owner, INamedTypeSymbol? type, bool isList, bool isPlain, WriteSite site)
{
    /// <summary>Not attached to anything.</summary>
    public const int NoParent = -1;

    /// <summary>Attached on some paths, or to something unknown.</summary>
    public const int UncertainParent = -2;

    /// <summary>The state that may write to this object; others copy it first.</summary>
    public int Owner { get; } = owner;

    /// <summary>The configuration type; null for plain lists and dictionaries and for mappings that no object stands for.</summary>
    public INamedTypeSymbol? Type { get; set; } = type;

    public bool IsList { get; } = isList;

    /// <summary>Whether this is a collection of C#, which owns nothing, and of which only copies are attached.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether this collection takes what is equal only once.</summary>
    public bool IsSet { get; set; }

    /// <summary>Whether all items are seen, but not in which order they come. It is open besides, so that nobody takes the order for known.</summary>
    public bool IsShuffled { get; set; }

    /// <summary>Whether a key was taken out of this dictionary before others: the next new one may take its place.</summary>
    public bool HasGap { get; set; }

    /// <summary>Where it was created.</summary>
    public WriteSite Site { get; } = site;

    /// <summary>Whether there may be keys or items that are not seen.</summary>
    public bool IsOpen
    {
        get;
        set
        {
            field = value;
            IsLost |= value;
            IsShuffled = false;
        }
    }

    /// <summary>Whether something may have been written here that was not seen.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Whether the caller of a helper gave it: nothing is known of what was in it before.</summary>
    public bool IsGiven { get; private set; }

    /// <summary>Whether it is written even if it stays empty.</summary>
    public bool IsKept { get; set; }

    /// <summary>The join that says whether it is there at all, if that is not known; otherwise -1.</summary>
    public int Doubt { get; set; } = -1;

    /// <summary>The node that holds it, or one of the two constants.</summary>
    public int Parent { get; set; } = NoParent;

    /// <summary>Whether a copy was made of it: then it is judged as a part of that, unless it is used by itself.</summary>
    public bool IsCopied { get; set; }

    public Sharing Sharing { get; set; }

    /// <summary>The run of a function that hands it to the output on every path; 0 if none does.</summary>
    public int Emission { get; set; }

    public HeapEntries Entries { get; private set; } = new();

    /// <summary>Makes it an object of which nothing is known yet, and of which nothing was lost.</summary>
    public void Give()
    {
        IsOpen = true;
        (IsGiven, IsLost) = (true, false);
    }

    /// <summary>The position of a key, or -1.</summary>
    public int IndexOf(string key) => Entries.IndexOf(key);

    /// <summary>The value of a key: what was written, or nothing, or unknown if the node is open.</summary>
    public Value this[string key]
    {
        get
        {
            var index = IndexOf(key);
            return index >= 0 ? Entries[index].Value : IsOpen ? Value.Unknown : Value.Unset;
        }
    }

    public void Set(string key, Value value, WriteSite? site)
    {
        var index = IndexOf(key);
        if (index >= 0)
        {
            Entries[index] = new(key, value, site);
        }
        else
        {
            Entries.Add(new(key, value, site));
        }
    }

    /// <summary>A copy that another state may write to.</summary>
    public HeapNode CopyFor(int owner) => new(owner, Type, IsList, IsPlain, Site)
    {
        IsOpen = IsOpen,
        IsLost = IsLost,
        IsShuffled = IsShuffled,
        IsGiven = IsGiven,
        IsSet = IsSet,
        HasGap = HasGap,
        IsKept = IsKept,
        Doubt = Doubt,
        IsCopied = IsCopied,
        Parent = Parent,
        Sharing = Sharing,
        Emission = Emission,
        Entries = Entries.Copy(),
    };
}
