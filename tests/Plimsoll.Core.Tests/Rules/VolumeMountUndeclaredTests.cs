namespace Plimsoll.Core.Tests.Rules;

public sealed class VolumeMountUndeclaredTests
{
    private const string Pod = "metadata: { name: a }, spec: { template: { spec: { containers: [{ name: c, image: x, volumeMounts: [{ name: data, mountPath: /d }] }] } } }";

    /// <summary>What makes Pods from a custom kind may give them volumes.</summary>
    [Theory]
    [InlineData("apps/v1", "Deployment", 1)]
    [InlineData("example.com/v1", "Runtime", 0)]
    public void Only_of_a_known_kind_is_a_volume_missing(string version, string kind, int findings) =>
        Assert.Equal(findings, RuleCase.Lint("PLM7361", "", ("a.yaml", $"{{ apiVersion: {version}, kind: {kind}, {Pod} }}")).Count);
}
