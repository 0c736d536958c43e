namespace Plimsoll.Rules;

/// <summary>Looks at OCI runtime specs.</summary>
internal interface IOciRule
{
    void Check(OciScope spec);
}
