namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM7001: File that cannot be read.</summary>
    public const string UnreadableFile = "allow.plimsoll.dev/PLM7001";
    /// <summary>PLM7002: Text that is neither YAML nor JSON.</summary>
    public const string BrokenDocument = "allow.plimsoll.dev/PLM7002";
    /// <summary>PLM7003: Key that stands twice.</summary>
    public const string DuplicateKey = "allow.plimsoll.dev/PLM7003";
    /// <summary>PLM7004: Document of an unknown kind.</summary>
    public const string UnknownDocument = "allow.plimsoll.dev/PLM7004";
    /// <summary>PLM7005: Unknown field.</summary>
    public const string UnknownField = "allow.plimsoll.dev/PLM7005";
    /// <summary>PLM7006: Value of the wrong type.</summary>
    public const string WrongType = "allow.plimsoll.dev/PLM7006";
    /// <summary>PLM7007: Value that cannot be.</summary>
    public const string ImpossibleValue = "allow.plimsoll.dev/PLM7007";
    /// <summary>PLM7008: Missing field.</summary>
    public const string MissingField = "allow.plimsoll.dev/PLM7008";
    /// <summary>PLM7009: Two entries of one name.</summary>
    public const string DuplicateName = "allow.plimsoll.dev/PLM7009";
    /// <summary>PLM7010: Fields that exclude each other.</summary>
    public const string ConflictingFields = "allow.plimsoll.dev/PLM7010";
    /// <summary>PLM7011: Kind that Kubernetes does not have.</summary>
    public const string UnknownKind = "allow.plimsoll.dev/PLM7011";
    /// <summary>PLM7012: Kind that the declared cluster is too old for.</summary>
    public const string KindNotYetServed = "allow.plimsoll.dev/PLM7012";
    /// <summary>PLM7013: API version that was removed.</summary>
    public const string ApiVersionRemoved = "allow.plimsoll.dev/PLM7013";
    /// <summary>PLM7014: Field that the declared cluster does not have.</summary>
    public const string FieldNotInVersion = "allow.plimsoll.dev/PLM7014";
    /// <summary>PLM7015: Quantity that cannot be read.</summary>
    public const string InvalidQuantity = "allow.plimsoll.dev/PLM7015";
    /// <summary>PLM7016: Name that the API server refuses.</summary>
    public const string InvalidName = "allow.plimsoll.dev/PLM7016";
    /// <summary>PLM7017: Label or annotation that the API server refuses.</summary>
    public const string InvalidLabel = "allow.plimsoll.dev/PLM7017";
    /// <summary>PLM7018: Bytes that are not base64.</summary>
    public const string NotBase64 = "allow.plimsoll.dev/PLM7018";
    /// <summary>PLM7019: Fields that exclude each other.</summary>
    public const string ChoiceNotOne = "allow.plimsoll.dev/PLM7019";
}
