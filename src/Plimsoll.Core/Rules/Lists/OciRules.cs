namespace Plimsoll.Rules;

/// <summary>Those of the rules PLM4 that look at Kubernetes objects, by id: the specs that come of them.</summary>
internal static class OciRules
{
    public static Rule[] All =>
    [
        new OneIntentTwoDocuments(), // PLM4090
        new OciPathClimbs(), // PLM4355
        new OciMountInsideProc(), // PLM4356
        new TunDeviceDenied(), // PLM4373
        new OciKernelTooOld(), // PLM4375
    ];
}
