namespace Plimsoll.Rules;

/// <summary>A rule that compares objects, and whose findings stay true whatever other objects there are: it says nothing of what is missing.</summary>
internal interface IOpenProjectRule : IProjectRule;
