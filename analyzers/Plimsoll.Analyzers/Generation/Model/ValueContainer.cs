namespace Plimsoll.Analyzers.Generation.Model;

/// <summary>How many values a field holds.</summary>
internal enum ValueContainer
{
    One,
    List,
    Map,
}
