using System.Collections.Immutable;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>A call that writes some values and nothing else.</summary>
/// <param name="Text">The call from its point on: <c>.DropAllCapabilities()</c>.</param>
/// <param name="Covers">The values that it writes, by their positions.</param>
/// <param name="Arguments">How many arguments it has.</param>
/// <param name="Usings">The namespaces that it needs and that are not imported.</param>
internal sealed record Call(string Text, ImmutableHashSet<int> Covers, int Arguments, ImmutableSortedSet<string> Usings);
