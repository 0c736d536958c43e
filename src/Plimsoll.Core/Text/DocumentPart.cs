namespace Plimsoll.Text;

/// <summary>The part of a text that holds one document: from, up to but not including, and the line it starts on.</summary>
internal readonly record struct DocumentPart(int Start, int End, int Line);
