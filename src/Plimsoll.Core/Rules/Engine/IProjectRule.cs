namespace Plimsoll.Rules;

/// <summary>Looks at all objects of a project together. It runs where a whole project is seen, so never on a part of an object.</summary>
internal interface IProjectRule
{
    void Check(ProjectScope project);
}
