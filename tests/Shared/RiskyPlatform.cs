namespace Plimsoll.Tests;

/// <summary>On containerd 1.7.24 with runc, a privileged container keeps a read-only /sys: PLM2004.</summary>
internal static class RiskyPlatform
{
    public const string Text = """
        platforms:
          - name: prod
            kubernetes: "1.33"
            nodes:
              - name: general
                containerd: "1.7.24"
                runtime: { runc: "1.2.2" }
        """;
}
