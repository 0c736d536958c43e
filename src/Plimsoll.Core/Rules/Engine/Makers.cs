using Plimsoll.Kustomize;

namespace Plimsoll.Rules;

/// <summary>Finds what controllers of a project make: a ConfigMap or Secret that nobody wrote may come from an object that asks for it.</summary>
internal static class Makers
{
    private static readonly string[] OfSecrets = ["Certificate", "ExternalSecret", "SealedSecret", "VaultStaticSecret", "SecretProviderClass", "Issuer", "ClusterExternalSecret"];

    /// <summary>Whether an object of the project may make the object of a kind and name.</summary>
    public static bool Make(ProjectScope project, string kind, string name)
    {
        foreach (var kustomization in project.OfKind("Kustomization").Concat(project.OfKind("Component")))
        {
            if (Kustomization.Makes(kustomization.Value, kind, name))
            {
                return true;
            }
        }

        // The API server puts this one into every namespace.
        if (kind == "ConfigMap")
        {
            return name is "kube-root-ca.crt" or "openshift-service-ca.crt";
        }

        foreach (var maker in OfSecrets)
        {
            if (project.OfKind(maker).Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
