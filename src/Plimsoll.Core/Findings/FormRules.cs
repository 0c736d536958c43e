namespace Plimsoll.Findings;

/// <summary>What can be wrong with the form of any document. These are found while reading, not by rules over a tree.</summary>
public static class FormRules
{
    /// <summary>The bytes could not be read.</summary>
    public static RuleInfo UnreadableFile { get; } = Form("PLM7001", "unreadable-file", "File that cannot be read",
        "What cannot be read is not checked, and nothing that stands in it will reach the cluster as meant.",
        "Make the file readable, and store it as UTF-8.");

    /// <summary>The text is neither YAML nor JSON.</summary>
    public static RuleInfo BrokenDocument { get; } = Form("PLM7002", "broken-document", "Text that is neither YAML nor JSON",
        "Nothing after the first error can be trusted, so it is not checked.",
        "Mend the text at the place that is named.");

    /// <summary>A key stands twice in one mapping.</summary>
    public static RuleInfo DuplicateKey { get; } = Form("PLM7003", "duplicate-key", "Key that stands twice",
        "YAML and JSON forbid a second key of the same name; readers keep the last one, keep the first one, or refuse the document.",
        "Remove one of the two.");

    /// <summary>A document of a kind that nothing here knows.</summary>
    public static RuleInfo UnknownDocument { get; } = Form("PLM7004", "unknown-document", "Document of an unknown kind",
        "The document has neither apiVersion and kind (Kubernetes), nor ociVersion (OCI), nor defaultAction (seccomp), so no rule looks at it.",
        "Add what is missing, or leave the file out.", Severity.Info);

    /// <summary>A key that the document's schema does not have.</summary>
    public static RuleInfo UnknownField { get; } = Form("PLM7005", "unknown-field", "Unknown field",
        "A key that nobody reads has no effect; most often it is misspelt.",
        "Write the key that was meant, or remove it.");

    /// <summary>A value of another type than the field has.</summary>
    public static RuleInfo WrongType { get; } = Form("PLM7006", "wrong-type", "Value of the wrong type",
        "A value of another type is refused, or read as something else: an unquoted 1.30 is the number 1.3.",
        "Write a value of the type that is named.");

    /// <summary>A value that the field cannot have.</summary>
    public static RuleInfo ImpossibleValue { get; } = Form("PLM7007", "impossible-value", "Value that cannot be",
        "The value is of the right type, and still not one that the field can have.",
        "Write one of the values that are named.");

    /// <summary>A field that must be there and is not.</summary>
    public static RuleInfo MissingField { get; } = Form("PLM7008", "missing-field", "Missing field",
        "Without the field the entry cannot be used.",
        "Add the field.");

    /// <summary>Two entries of one list with the same name.</summary>
    public static RuleInfo DuplicateName { get; } = Form("PLM7009", "duplicate-name", "Two entries of one name",
        "Entries are told apart by their names; of two with the same name only one can be meant.",
        "Rename or remove one of the two.") with { Aliases = ["kube-linter/duplicate-env-var", "kube-score/environment-variable-key-duplication", "kubescape/C-0295"] };

    /// <summary>Two fields that exclude each other.</summary>
    public static RuleInfo ConflictingFields { get; } = Form("PLM7010", "conflicting-fields", "Fields that exclude each other",
        "Only one of the fields can be true of the same thing.",
        "Keep the field that is meant.");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        UnreadableFile, BrokenDocument, DuplicateKey, UnknownDocument, UnknownField,
        WrongType, ImpossibleValue, MissingField, DuplicateName, ConflictingFields,
    ];

    private static RuleInfo Form(string id, string name, string title, string why, string remedy, Severity severity = Severity.Error) => new()
    {
        Id = id,
        Name = name,
        Title = title,
        Category = Category.Schema,
        Severity = severity,
        Why = why,
        Remedy = remedy,
    };
}
