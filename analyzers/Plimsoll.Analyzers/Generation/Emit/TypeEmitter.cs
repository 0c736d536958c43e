using Plimsoll.Analyzers.Generation.Model;

namespace Plimsoll.Analyzers.Generation.Emit;

/// <summary>Writes the class of a type: constructors and, for each field, its members.</summary>
internal static class TypeEmitter
{
    public const string Caller = "[CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = \"\"";

    public static void Emit(CodeWriter code, TypeSpec type)
    {
        code.Line("")
            .Line($"/// <summary>{type.Doc}</summary>")
            .Line($"[ConfigType({CodeWriter.Literal(type.SchemaName)})]");
        code.Open($"public sealed partial class {type.Name} : {type.Base}, global::Plimsoll.IConfigObject<{type.Name}>");
        code.Line($"private {type.Name}(MappingNode node) : base(node) {{ }}")
            .Line($"static {type.Name} global::Plimsoll.IConfigObject<{type.Name}>.View(MappingNode node) => new(node);");
        EmitConstructor(code, type);
        foreach (var field in type.Fields)
        {
            FieldEmitter.Emit(code, type, field);
        }

        code.Close();
    }

    private static void EmitConstructor(CodeWriter code, TypeSpec type)
    {
        var required = type.Fields.Where(field => field.IsRequired).ToList();
        var parameters = required.Select(field => FieldEmitter.Parameter(field, isOptional: false) + ", ");
        var arguments = "callerLine, callerFile";
        code.Line($"/// <summary>Creates the object{(required.Count == 0 ? "" : " with the fields that it requires")}.</summary>");
        if (type.Kind is { } kind)
        {
            var apiVersion = CodeWriter.Literal(kind.ApiVersion);
            var name = CodeWriter.Literal(kind.Kind);
            code.Line($"[ConfigSet(\"apiVersion\", {apiVersion}), ConfigSet(\"kind\", {name})]");
            parameters = kind.HasName ? parameters.Prepend("[ConfigPath(\"metadata.name\")] string name, ") : parameters;
            arguments = $"{apiVersion}, {name}, {(kind.HasName ? "name" : "null")}, {arguments}";
        }

        var signature = $"public {type.Name}({string.Concat(parameters)}{Caller}) : base({arguments})";
        if (required.Count == 0)
        {
            code.Line(signature + " { }");
            return;
        }

        code.Open(signature);
        foreach (var field in required)
        {
            code.Line(FieldEmitter.Write(field, field.Parameter, "Node.Origin"));
        }

        code.Close();
    }
}
