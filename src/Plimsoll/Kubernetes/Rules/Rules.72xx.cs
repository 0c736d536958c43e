namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM7201: Claim without a size.</summary>
    public const string VolumeClaimNoStorageRequest = "allow.plimsoll.dev/PLM7201";
    /// <summary>PLM7215: API version that will go.</summary>
    public const string ApiVersionDeprecated = "allow.plimsoll.dev/PLM7215";
    /// <summary>PLM7219: Key or object of configuration that is not there.</summary>
    public const string ConfigReferenceMissing = "allow.plimsoll.dev/PLM7219";
    /// <summary>PLM7220: Keys out of order.</summary>
    public const string YamlKeysUnsorted = "allow.plimsoll.dev/PLM7220";
    /// <summary>PLM7221: Profile by annotation.</summary>
    public const string LegacyProfileAnnotation = "allow.plimsoll.dev/PLM7221";
    /// <summary>PLM7222: Two versions of a field that cannot change.</summary>
    public const string ImmutableFieldDiffers = "allow.plimsoll.dev/PLM7222";
}
