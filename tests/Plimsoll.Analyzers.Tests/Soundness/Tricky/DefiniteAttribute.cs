using System;

/// <summary>This is said of the program, and has to be said in future.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class DefiniteAttribute(string claim) : Attribute
{
    public string Claim { get; } = claim;
}
