namespace Plimsoll.Findings;

/// <summary>
/// A message in two parts, put together when somebody reads it: what it speaks of, which all messages about one thing share,
/// and what is said of it, which most rules say of everything alike. Of many findings few are ever read.
/// </summary>
internal readonly struct Saying(string? subject, string text) : IEquatable<Saying>
{
    private readonly string? _subject = subject;
    private readonly string _text = text;

    public bool Equals(Saying other) => ReferenceEquals(_subject, other._subject) ? _text == other._text : ToString() == other.ToString();

    public override bool Equals(object? obj) => obj is Saying other && Equals(other);

    public override int GetHashCode() => ToString().GetHashCode();

    public override string ToString() => _subject is null ? _text : _subject + " " + _text;
}
