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
            foreach (var constant in kind.Constants)
            {
                code.Line($"[ConfigSet({CodeWriter.Literal(constant.Path)}, {constant.Literal})]");
            }

            var named = string.Concat(kind.NamePaths.Prepend("metadata.name").Select(path => $"[ConfigPath({CodeWriter.Literal(path)})] "));
            parameters = kind.HasName ? parameters.Prepend(named + "string name, ") : parameters;
            arguments = $"{apiVersion}, {name}, {(kind.HasName ? "name" : "null")}, {arguments}";
        }

        var signature = $"public {type.Name}({string.Concat(parameters)}{Caller}) : base({arguments})";
        var extra = Extra(type.Kind).ToList();
        if (required.Count == 0 && extra.Count == 0)
        {
            code.Line(signature + " { }");
            return;
        }

        code.Open(signature);
        foreach (var statement in extra.Concat(required.Select(field => FieldEmitter.Write(field, field.Parameter, "Node.Origin"))))
        {
            code.Line(statement);
        }

        code.Close();
    }

    private static IEnumerable<string> Extra(KindSpec? kind) => kind is null ? [] : kind.NamePaths
        .Select(path => VerbPath.Parse(path, "this").Write("Node", ValueShape.Text, "name", "Node.Origin"))
        .Concat(kind.Constants.Select(constant => VerbPath.Parse(constant.Path, "this").Write("Node", constant.Shape, constant.Literal, "Node.Origin")));
}
