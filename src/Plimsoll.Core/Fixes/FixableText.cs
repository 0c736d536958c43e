namespace Plimsoll.Fixes;

/// <summary>A file whose findings are to be fixed.</summary>
/// <param name="File">The name that places carry.</param>
/// <param name="Text">What it holds, without a byte order mark.</param>
public sealed record FixableText(string File, string Text);
