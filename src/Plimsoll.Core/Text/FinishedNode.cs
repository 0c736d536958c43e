using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>A finished part of a document with its size, so that copies of it can be bounded.</summary>
/// <param name="Node">The part.</param>
/// <param name="Nodes">How many nodes it has, itself included.</param>
/// <param name="Height">How many levels are below it.</param>
internal sealed record FinishedNode(ConfigNode Node, int Nodes, int Height);
