namespace Plimsoll.Text;

/// <summary>
/// Makes equal short texts one object, because manifests repeat their keys and many of their values.
/// It has a fixed size and forgets: a newcomer takes the place of a text with the same hash.
/// </summary>
internal sealed class StringTable
{
    private const int Slots = 4096;
    private const int LongestText = 64;

    private readonly string?[] _slots = new string?[Slots];

    public string Share(string text)
    {
        if (text.Length is 0 or > LongestText)
        {
            return text;
        }

        ref var slot = ref _slots[Hash(text) & (Slots - 1)];
        if (slot is not null && string.Equals(slot, text, StringComparison.Ordinal))
        {
            return slot;
        }

        slot = text;
        return text;
    }

    // FNV-1a: cheaper than the runtime's hash for texts this short, and the same in every run.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
