using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>Something that a written form cannot express.</summary>
/// <param name="Message">What it is, and what became of it.</param>
/// <param name="Node">The part of the profile that was read; null if none in particular.</param>
/// <param name="ChangesEffect">Whether some system call may get another answer than before, somewhere at least.</param>
public sealed record ConversionNote(string Message, ConfigNode? Node, bool ChangesEffect);
