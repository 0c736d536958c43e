namespace Plimsoll.Rules;

/// <summary>Looks at each container of a Pod: application, init and ephemeral ones.</summary>
internal interface IContainerRule
{
    void Check(ContainerScope container);
}
