namespace Plimsoll.Rules;

/// <summary>
/// Fields that the OpenAPI documents call required, for which the API server takes the zero value of Go when they are absent:
/// it cannot tell the two apart, and no check of https://github.com/kubernetes/kubernetes/tree/master/pkg/apis refuses the zero.
/// </summary>
internal static class ZeroValues
{
    public static bool Stand(string type, string field) => (type, field) switch
    {
        ("HTTPHeader" or "Sysctl", "value") => true,
        ("ISCSIVolumeSource" or "ISCSIPersistentVolumeSource", "lun") => true,
        ("ScaleIOVolumeSource" or "ScaleIOPersistentVolumeSource", "secretRef") => true,
        ("SleepAction", "seconds") => true,
        ("ControllerRevision", "revision") => true,
        ("CSINodeSpec", "drivers") => true,
        ("LimitRangeSpec", "limits") => true,
        ("CustomResourceDefinitionVersion", "served" or "storage") => true,
        _ => false,
    };
}
