using Plimsoll.Analyzers.Generation.Model;

namespace Plimsoll.Analyzers.Generation.Emit;

/// <summary>Writes the members of a field: the property, the <c>With</c> methods and the <c>Add</c> methods.</summary>
internal static class FieldEmitter
{
    private const string CallerOrigin = "Origin.Caller(callerFile, callerLine)";

    public static void Emit(CodeWriter code, TypeSpec type, FieldSpec field)
    {
        EmitProperty(code, field);
        if (!field.IsFixed)
        {
            EmitWith(code, type, field);
        }

        switch (field.Container, field.Shape)
        {
            case (ValueContainer.One, ValueShape.Object):
                EmitConfigure(code, type, field);
                break;
            case (ValueContainer.List, _):
                EmitAdd(code, type, field);
                break;
            case (ValueContainer.Map, _):
                EmitAddEntry(code, type, field);
                break;
        }
    }

    /// <summary>A parameter for a whole field, with its attribute.</summary>
    public static string Parameter(FieldSpec field, bool isOptional)
    {
        var type = field.Container switch
        {
            ValueContainer.List => $"IEnumerable<{field.Type}>",
            ValueContainer.Map => $"IEnumerable<KeyValuePair<string, {field.Type}>>",
            _ => field.Type,
        };
        return isOptional ? $"[ConfigPath({Key(field)})] {type}? value" : $"[ConfigPath({Key(field)})] {type} {field.Parameter}";
    }

    /// <summary>The statement that writes a whole field.</summary>
    public static string Write(FieldSpec field, string value, string origin) => (field.Container, field.Shape) switch
    {
        (ValueContainer.List, ValueShape.Object) => $"W.ObjectList(Node, {Key(field)}, {value}, {origin});",
        (ValueContainer.List, _) => $"W.List(Node, {Key(field)}, {value}, {origin});",
        (ValueContainer.Map, ValueShape.Object) => $"W.ObjectMap(Node, {Key(field)}, {value}, {origin});",
        (ValueContainer.Map, _) => $"W.Map(Node, {Key(field)}, {value}, {origin});",
        (_, ValueShape.Object) => $"W.Object(Node, {Key(field)}, {value});",
        _ => $"W.{Method(field)}(Node, {Key(field)}, {value}, {origin});",
    };

    private static void EmitProperty(CodeWriter code, FieldSpec field)
    {
        code.Line($"/// <summary>{field.Doc}</summary>");
        var key = Key(field);
        if (field.IsFixed)
        {
            code.Line($"[ConfigPath({key})] public {field.Type} {field.Property} => W.View<{field.Type}>(W.Open(Node, {key}, Node.Origin));");
            return;
        }

        if (field.Container == ValueContainer.One)
        {
            code.Line($"[ConfigPath({key})] public {field.Type}? {field.Property} {{ get => {Read(field)}; set => W.Put{Method(field)}(Node, {key}, value); }}");
            return;
        }

        var view = (field.Shape == ValueShape.Object ? "Config" : "Value") + (field.Container == ValueContainer.List ? "List" : "Dictionary");
        code.Line($"[ConfigPath({key}), AllowNull] public global::Plimsoll.{view}<{field.Type}> {field.Property} {{ get => new(Node, {key}); set => W.PutNode(Node, {key}, value?.Node); }}");
    }

    private static void EmitWith(CodeWriter code, TypeSpec type, FieldSpec field) =>
        Method(code, type, field, "Sets", $"With{field.Property}({Parameter(field, isOptional: true)}, {TypeEmitter.Caller})", Write(field, "value", CallerOrigin));

    private static void EmitConfigure(CodeWriter code, TypeSpec type, FieldSpec field) => Method(
        code,
        type,
        field,
        "Configures",
        $"With{field.Property}([ConfigPath({Key(field)})] Action<{field.Type}> configure, {TypeEmitter.Caller})",
        $"W.Configure(Node, {Key(field)}, configure, {CallerOrigin});");

    private static void EmitAdd(CodeWriter code, TypeSpec type, FieldSpec field)
    {
        var path = CodeWriter.Literal(field.Key + "[]");
        var add = field.Shape == ValueShape.Object ? "AddObject" : "Add";
        Method(
            code,
            type,
            field,
            "Appends to",
            $"{field.AddMethod}([ConfigPath({path})] {field.Type} value, {TypeEmitter.Caller})",
            $"W.{add}(Node, {Key(field)}, value, {CallerOrigin});");
        if (field.AddsNew)
        {
            EmitAddNew(code, type, field, path);
        }
    }

    // The item that is made takes what it requires, so that leaving it out is a compiler error.
    private static void EmitAddNew(CodeWriter code, TypeSpec type, FieldSpec field, string path)
    {
        var parameters = string.Concat(field.Item.Select(item => Parameter(item, isOptional: false) + ", "));
        var arguments = string.Concat(field.Item.Select(item => item.Parameter + ", "));
        var configure = field.Item.Count == 0 ? $"Action<{field.Type}> configure" : $"Action<{field.Type}>? configure = null";
        code.Line($"/// <summary>Appends a new item to <c>{field.Key}</c>.</summary>").Line($"[ConfigScope({path})]");
        Body(
            code,
            $"public {type.Name} {field.AddMethod}({parameters}[ConfigPath(\".\")] {configure}, {TypeEmitter.Caller})",
            $"W.AddObject(Node, {Key(field)}, new {field.Type}({arguments}callerLine, callerFile), configure, {CallerOrigin});");
    }

    private static void EmitAddEntry(CodeWriter code, TypeSpec type, FieldSpec field)
    {
        var path = CodeWriter.Literal(field.Key + "[{key}]");
        var add = field.Shape == ValueShape.Object ? "AddObjectEntry" : "AddEntry";
        Method(
            code,
            type,
            field,
            "Sets a key of",
            $"{field.AddMethod}(string key, [ConfigPath({path})] {field.Type} value, {TypeEmitter.Caller})",
            $"W.{add}(Node, {Key(field)}, key, value, {CallerOrigin});");
    }

    private static void Method(CodeWriter code, TypeSpec type, FieldSpec field, string verb, string signature, string statement)
    {
        code.Line($"/// <summary>{verb} <c>{field.Key}</c>.</summary>");
        Body(code, $"public {type.Name} {signature}", statement);
    }

    private static void Body(CodeWriter code, string signature, string statement) =>
        code.Line($"{signature} {{ {statement} return this; }}");

    private static string Key(FieldSpec field) => CodeWriter.Literal(field.Key);

    private static string Method(FieldSpec field) => field.Shape switch
    {
        ValueShape.Int32 or ValueShape.Int64 or ValueShape.UInt8 or ValueShape.UInt16 or ValueShape.UInt32 => "Integer",
        ValueShape.Scalar => $"Scalar<{field.Type}>",
        var shape => shape.ToString(),
    };

    private static string Read(FieldSpec field) => field.Shape switch
    {
        ValueShape.Object => $"R.View<{field.Type}>(Node, {Key(field)})",
        ValueShape.Scalar => $"R.Scalar<{field.Type}>(Node, {Key(field)})",
        ValueShape.Node => $"Node[{Key(field)}]",
        var shape => $"R.{shape}(Node, {Key(field)})",
    };
}
