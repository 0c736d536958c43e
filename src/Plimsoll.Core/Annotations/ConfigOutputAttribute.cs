namespace Plimsoll.Annotations;

/// <summary>
/// Says that the argument becomes a document of the output as it is when the program ends:
/// the callee keeps it and does not change it.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ConfigOutputAttribute : Attribute;
