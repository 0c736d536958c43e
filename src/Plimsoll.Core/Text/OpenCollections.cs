using YamlDotNet.Core;

namespace Plimsoll.Text;

/// <summary>
/// The mappings and lists of YAML that are open, outermost first. Not a <see cref="Stack{T}"/>: for one of a structure of our own
/// the runtime would have to compile code at every start.
/// </summary>
internal sealed class OpenCollections
{
    private Item[] _items = new Item[16];

    public int Count { get; private set; }

    /// <summary>Whether the innermost one is in the flow style, as all within it must be.</summary>
    public bool IsFlow => Count > 0 && _items[Count - 1].IsFlow;

    /// <summary>The innermost one, which can be changed in place.</summary>
    public ref Item Top => ref _items[Count - 1];

    public void Push(Mark start, bool isFlow, string? anchor)
    {
        if (Count == _items.Length)
        {
            var items = new Item[Count * 2];
            Array.Copy(_items, items, Count);
            _items = items;
        }

        _items[Count++] = new() { Start = start, IsFlow = isFlow, Anchor = anchor };
    }

    public Item Pop() => _items[--Count];

    public struct Item
    {
        public Mark Start { get; set; }

        public bool IsFlow { get; set; }

        public string? Anchor { get; set; }
    }
}
