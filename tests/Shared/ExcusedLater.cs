namespace Plimsoll.Tests;

/// <summary>
/// Rules that speak of what is written even while its object may still be filled in: what would excuse it belongs to the same thought,
/// and nobody adds it to an object of somebody else.
/// </summary>
internal static class ExcusedLater
{
    public static readonly string[] Rules =
    [
        "PLM1105", "PLM1121", "PLM1122", "PLM1123", "PLM1135", "PLM1138", "PLM2003", "PLM2004", "PLM3233", "PLM3244", "PLM3437", "PLM3439", "PLM3441", "PLM3445", "PLM3448", "PLM3508",
        "PLM4259", "PLM4262", "PLM4268", "PLM4376", "PLM4378", "PLM6088", "PLM6121", "PLM6122", "PLM6138", "PLM6401",
    ];
}
