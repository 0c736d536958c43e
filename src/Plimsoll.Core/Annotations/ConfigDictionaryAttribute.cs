namespace Plimsoll.Annotations;

/// <summary>Says that instances of a class are maps of the configuration tree, from text to values: empty when they are made, and written even if they stay so.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ConfigDictionaryAttribute : Attribute;
