using System;

/// <summary>The program runs once more with <c>Plain</c> in the place of <c>Sight</c>: the same type, but without code of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AlsoPlainAttribute : Attribute;
