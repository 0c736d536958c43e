using System.Reflection;
using Plimsoll.Annotations;
using Plimsoll.CSharp;
using Plimsoll.Schemas;

namespace Plimsoll.Tests.CSharp;

/// <summary>Tells the members that the schema gives a type from the verbs that were written by hand.</summary>
internal static class VerbOrigin
{
    private static readonly ApiTypes Api = new(KubernetesSchema.Default);

    public static bool IsGenerated(MethodInfo method)
    {
        if (method.DeclaringType!.GetCustomAttribute<ConfigTypeAttribute>(inherit: false)?.Name is not { } name || KubernetesSchema.Default.FindType(name) is not { } type)
        {
            return false;
        }

        foreach (var field in Api.Fields(type))
        {
            if (method.Name == field.AddMethod || (method.Name == "With" + field.Property && method.GetParameters()[0].Name is "value" or "configure"))
            {
                return true;
            }
        }

        return false;
    }
}
