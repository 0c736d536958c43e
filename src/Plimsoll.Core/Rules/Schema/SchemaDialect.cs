using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>A schema, with what whoever reads the documents does beyond it.</summary>
internal abstract class SchemaDialect(ConfigSchema schema)
{
    public ConfigSchema Schema { get; } = schema;

    /// <summary>How much a field matters that the schema does not have; null for the severity of the rule.</summary>
    public virtual Severity? UnknownField => null;

    /// <summary>Whether a field that the schema does not have is one of which a rule speaks.</summary>
    public virtual bool IsFormer(SchemaType type, string field) => false;

    /// <summary>Whether versions are declared that a field may be too new or too old for.</summary>
    public virtual bool KnowsVersions => false;

    /// <summary>Says that a field is not one of a declared version.</summary>
    public virtual void SayVersion(MappingEntry entry, SchemaField field, SchemaType type)
    {
    }

    /// <summary>Whether the value of a field is looked at.</summary>
    public virtual bool Reads(string field) => true;

    /// <summary>Whether only names and forms of the fields of a type are looked at, because rules look at the rest.</summary>
    public virtual bool IsForRules(SchemaType type) => false;

    /// <summary>Whether an object of a type may lack a field that the schema requires.</summary>
    public virtual bool MayLack(SchemaType type, SchemaField field) => false;

    /// <summary>Whether a value is taken that the schema does not list, or that is outside its range.</summary>
    public virtual bool Takes(SchemaField field, string value) => false;

    /// <summary>Looks at grammars that the schema does not state.</summary>
    public virtual void CheckGrammar(MappingNode node, SchemaType type)
    {
    }
}
