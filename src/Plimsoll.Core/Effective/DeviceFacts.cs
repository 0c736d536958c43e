namespace Plimsoll.Effective;

/// <summary>What a node knows of one of its devices.</summary>
/// <param name="Type"><c>c</c> or <c>b</c>.</param>
/// <param name="Major">The number of its driver.</param>
/// <param name="Minor">The number that the driver gives it.</param>
/// <param name="Mode">The permissions.</param>
/// <param name="User">The owner.</param>
/// <param name="Group">The group.</param>
internal sealed record DeviceFacts(string Type, int Major, int Minor, int Mode, int User, int Group);
