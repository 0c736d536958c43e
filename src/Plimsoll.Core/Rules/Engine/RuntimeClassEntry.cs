namespace Plimsoll.Rules;

/// <summary>A RuntimeClass object of the project.</summary>
/// <param name="Handler">Its handler, or null if it cannot be seen.</param>
/// <param name="IsAmbiguous">Whether the handler cannot be seen, or several objects of the name differ.</param>
internal sealed record RuntimeClassEntry(string? Handler, bool IsAmbiguous);
