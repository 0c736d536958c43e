using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Plimsoll.Annotations;
using Plimsoll.Kubernetes;

namespace Plimsoll.Tests.CSharp;

/// <summary>Writes the table of verbs from the attributes of the compiled library.</summary>
internal static class VerbTableWriter
{
    // Import writes OCI specs with the members that the schema gives them.
    private static readonly Type[] Exported = [.. typeof(ConfigObject).Assembly.GetExportedTypes().Where(type => type.Namespace != "Plimsoll.Oci")];

    public static string Write()
    {
        var text = new StringBuilder();
        text.Append("# The hand-written verbs of the typed API, as their attributes say. Made from the library: see CONTRIBUTING.md.\n");
        foreach (var type in Exported.Where(IsReceiver).OrderBy(Key, StringComparer.Ordinal))
        {
            WriteType(text, type);
        }

        foreach (var type in Exported.Where(IsScalar).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            text.Append("scalar ").Append(type.Name).Append(string.Concat(Constants(type).Select(constant => " " + constant))).Append('\n');
        }

        foreach (var verb in Exported.SelectMany(Verbs).OrderBy(Key, StringComparer.Ordinal))
        {
            WriteVerb(text, verb);
        }

        return text.ToString();
    }

    // Types that verbs of interfaces apply to, or that have places with names.
    private static bool IsReceiver(Type type) => type is { IsClass: true, IsAbstract: false }
        && type.GetCustomAttribute<ConfigTypeAttribute>(inherit: false) is not null
        && (Interfaces(type).Any() || type.GetCustomAttributes<ConfigAliasAttribute>(inherit: false).Any());

    // Sets of texts that the schema does not have.
    private static bool IsScalar(Type type) => type.IsValueType && Constants(type).Any() && Schemas.KubernetesSchema.Default.Enums.All(values => values.Name != type.Name);

    private static IEnumerable<string> Constants(Type type) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        let constant = property.GetCustomAttribute<ConfigConstantAttribute>()?.Value as string
        where constant is not null
        orderby property.Name
        select property.Name + "=" + constant;

    private static IEnumerable<string> Interfaces(Type type) => type.GetInterfaces()
        .Where(face => face.Namespace == typeof(Pod).Namespace)
        .Select(face => face.Name)
        .Order(StringComparer.Ordinal);

    private static string Key(Type type) => type.GetCustomAttribute<ConfigTypeAttribute>(inherit: false)!.Name;

    private static string Key(MethodInfo verb) =>
        Receiver(verb) + " " + verb.Name + " " + string.Join(" ", Parameters(verb).Select(parameter => parameter.Name + " " + Form(parameter.ParameterType)));

    private static IEnumerable<MethodInfo> Verbs(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(method => IsVerb(method) && !VerbOrigin.IsGenerated(method));

    private static bool IsVerb(MethodInfo method) => !method.IsSpecialName
        && (!method.IsStatic || method.IsDefined(typeof(ExtensionAttribute)))
        && !method.GetCustomAttributes<ConfigComputedAttribute>().Any()
        && method.DeclaringType != typeof(RawAccess)
        && !TakesBack(method)
        && Parameters(method).All(parameter => parameter.ParameterType.Namespace != "Plimsoll.Oci")
        && (Parameters(method).Any(parameter => parameter.GetCustomAttributes<ConfigPathAttribute>().Any())
            || method.GetCustomAttributes<ConfigSetAttribute>().Any())
        && !method.GetParameters()[0].GetCustomAttributes<ConfigPathAttribute>().Any(path => path.From is not null && method.IsStatic);

    // What takes back what the constructor wrote has its place beside it, and would take it from an object that has both.
    private static bool TakesBack(MethodInfo method) =>
        method.GetCustomAttributes<ConfigRemoveAttribute>().Any(removal => removal.Path.StartsWith("metadata.", StringComparison.Ordinal));

    private static IEnumerable<ParameterInfo> Parameters(MethodInfo method) => method.GetParameters()
        .Skip(method.IsStatic ? 1 : 0)
        .Where(parameter => parameter.Name is not ("callerLine" or "callerFile"));

    private static string Receiver(MethodInfo method)
    {
        if (!method.IsStatic)
        {
            return Key(method.DeclaringType!);
        }

        var constraints = method.GetGenericArguments()[0].GetGenericParameterConstraints();
        return constraints.FirstOrDefault(type => type.IsInterface)?.Name ?? constraints[0].Name;
    }

    private static void WriteType(StringBuilder text, Type type)
    {
        text.Append("type ").Append(Key(type)).Append(string.Concat(Interfaces(type).Select(face => " " + face))).Append('\n');
        foreach (var alias in type.GetCustomAttributes<ConfigAliasAttribute>(inherit: false).OrderBy(alias => alias.Name, StringComparer.Ordinal))
        {
            text.Append(" alias ").Append(alias.Name).Append(' ').Append(alias.Path.Length == 0 ? "." : alias.Path).Append('\n');
        }
    }

    private static void WriteVerb(StringBuilder text, MethodInfo verb)
    {
        text.Append("verb ").Append(verb.Name).Append(" on ").Append(Receiver(verb)).Append('\n');
        if (verb.GetCustomAttribute<ConfigScopeAttribute>() is { } scope)
        {
            text.Append(" scope ").Append(scope.Path).Append('\n');
        }

        foreach (var set in verb.GetCustomAttributes<ConfigSetAttribute>())
        {
            text.Append(" set ").Append(set.Path).Append(' ').Append(Constant(set.Value)).Append('\n');
        }

        foreach (var removal in verb.GetCustomAttributes<ConfigRemoveAttribute>())
        {
            text.Append(" remove ").Append(removal.Path).Append('\n');
        }

        foreach (var empty in verb.GetCustomAttributes<ConfigEmptyAttribute>())
        {
            text.Append(" empty ").Append(empty.Path).Append('\n');
        }

        foreach (var parameter in Parameters(verb))
        {
            WriteParameter(text, parameter);
        }
    }

    private static void WriteParameter(StringBuilder text, ParameterInfo parameter)
    {
        var paths = parameter.GetCustomAttributes<ConfigPathAttribute>().Select(path => path.Path + (path.From is null ? "" : "<" + path.From));
        var form = parameter.GetCustomAttribute<ConfigFormAttribute>()?.Form;
        var standard = parameter.HasDefaultValue ? "=" + Constant(parameter.DefaultValue) : "";
        text.Append(" param ").Append(parameter.Name).Append(' ').Append(Form(parameter.ParameterType)).Append(standard)
            .Append(' ').Append(string.Join("|", paths.DefaultIfEmpty("-"))).Append(form is null ? "" : " " + form).Append('\n');
    }

    private static string Form(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return "string";
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Action<>))
        {
            return "&" + Key(type.GetGenericArguments()[0]);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        {
            var item = type.GetGenericArguments()[0];
            return item.IsGenericType ? "{" + Form(item.GetGenericArguments()[1]) + "}" : "[" + Form(item) + "]";
        }

        return typeof(ConfigObject).IsAssignableFrom(type) ? "*" + Key(type)
            : type == typeof(bool) ? "bool"
            : type == typeof(int) ? "int"
            : type == typeof(long) ? "long"
            : type == typeof(ulong) ? "ulong"
            : type.Name;
    }

    private static string Constant(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string word => "'" + word + "'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
