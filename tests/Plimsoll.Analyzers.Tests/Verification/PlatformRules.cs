using Plimsoll.Analyzers.Reporting;
using Plimsoll.Rules;

namespace Plimsoll.Analyzers.Tests.Verification;

/// <summary>
/// The rules about platforms alone: what tests about the compiler are written for. The others say of an object
/// more or less of it as more or less of it is seen, so they have tests of their own over whole objects.
/// </summary>
internal static class PlatformRules
{
    public static RuleSet Set { get; } =
        RuleSet.Only([.. RuleList.Infos.Select(info => info.Id).Where(id => id.StartsWith("PLM2", StringComparison.Ordinal))]);

    public static RuleRunner Runner { get; } =
        new(RuleList.Infos, (item, platforms, cancellation) => Linter.RunFragment(item.Root, item.SchemaType, platforms, Set, cancellation));
}
