namespace Plimsoll.Seccomp;

/// <summary>Call numbers that stand side by side and get the same answer.</summary>
/// <param name="First">The first number; the range reaches to the next range's.</param>
/// <param name="Action">The answer, or the one if no rule holds.</param>
/// <param name="Rules">The rules to ask first; null if the arguments do not matter.</param>
internal readonly record struct FilterRange(uint First, FilterAction Action, CallRules? Rules);
