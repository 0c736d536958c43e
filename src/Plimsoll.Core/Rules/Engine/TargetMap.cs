using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>Works out where on the declared platforms a container runs. Each answer is made once for each runtime class.</summary>
internal sealed class TargetMap
{
    private readonly PlatformSet _platforms;
    private readonly ProjectIndex _index;
    private ClusterVersions? _clusters;
    private readonly Dictionary<string, IReadOnlyList<RuntimeTarget>> _byClass = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<RuntimeTarget>> _byHandler = new(StringComparer.Ordinal);

    public TargetMap(PlatformSet platforms, ProjectIndex index)
    {
        _platforms = platforms;
        _index = index;
        IsDeclared = platforms.DeclaresRuntimes;
        Default = IsDeclared ? FindDefault() : [];
        All = IsDeclared ? FindAll() : [];
    }

    /// <summary>The declared platforms.</summary>
    public PlatformSet Platforms => _platforms;

    /// <summary>The versions of the declared clusters.</summary>
    public ClusterVersions Clusters => _clusters ??= new(_platforms);

    /// <summary>Whether any platform says what runs on its nodes.</summary>
    public bool IsDeclared { get; }

    /// <summary>Where a Pod without a runtime class runs.</summary>
    public IReadOnlyList<RuntimeTarget> Default { get; }

    /// <summary>Everywhere.</summary>
    public IReadOnlyList<RuntimeTarget> All { get; }

    /// <summary>Where a Pod with a runtime class runs; nowhere if the platforms do not say what is behind it.</summary>
    public IReadOnlyList<RuntimeTarget> ForClass(string name)
    {
        if (!_byClass.TryGetValue(name, out var targets))
        {
            targets = IsDeclared ? [.. _platforms.Platforms.SelectMany(platform => Find(platform, name) is { } found ? On(platform, found) : [])] : [];
            _byClass.Add(name, targets);
        }

        return targets;
    }

    /// <summary>Where a container runs that the engine starts with a handler.</summary>
    public IReadOnlyList<RuntimeTarget> ForHandler(string handler)
    {
        if (!_byHandler.TryGetValue(handler, out var targets))
        {
            targets = [.. All.Where(target => target.Class?.Handler == handler)];
            _byHandler.Add(handler, targets);
        }

        return targets;
    }

    /// <summary>The handler that a runtime class names, as far as the project or a platform says; of all platforms that say, the first.</summary>
    public string? HandlerOf(string runtimeClass) => _index.RuntimeClass(runtimeClass) switch
    {
        { IsAmbiguous: true } => null,
        { Handler: { } handler } => handler,
        _ => _platforms.Platforms.SelectMany(platform => platform.RuntimeClasses).FirstOrDefault(item => item.Name == runtimeClass)?.Handler,
    };

    private RuntimeTarget[] FindDefault() =>
        [.. _platforms.Platforms.SelectMany(platform => platform.Nodes.Select(node => new RuntimeTarget(platform, node, null)))];

    private RuntimeTarget[] FindAll() =>
        [.. Default, .. _platforms.Platforms.SelectMany(platform => platform.RuntimeClasses.SelectMany(item => On(platform, item)))];

    private PlatformRuntimeClass? Find(Platform platform, string name)
    {
        if (_index.RuntimeClass(name) is not { } document)
        {
            return platform.RuntimeClasses.FirstOrDefault(item => item.Name == name);
        }

        // The object of the project says what the name means; the platform says what stands behind that handler.
        return document.IsAmbiguous ? null
            : platform.RuntimeClasses.FirstOrDefault(item => item.Name == name && item.Handler == document.Handler)
                ?? platform.RuntimeClasses.FirstOrDefault(item => item.Handler == document.Handler);
    }

    private static IEnumerable<RuntimeTarget> On(Platform platform, PlatformRuntimeClass item) => platform.Nodes.Count == 0
        ? [new RuntimeTarget(platform, null, item)]
        : platform.Nodes.Select(node => new RuntimeTarget(platform, node, item));
}
