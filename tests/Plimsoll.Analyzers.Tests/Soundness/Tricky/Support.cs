using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Annotations;
using Plimsoll.Documents;
using Plimsoll.Kubernetes;

/// <summary>What ManifestAppBuilder does, made by the test.</summary>
public sealed class Output
{
    private readonly List<ConfigObject> _items = [];

    public void Add([ConfigOutput] ConfigObject item) => _items.Add(item);

    public IEnumerable<MappingNode> Trees() => _items.Select(item => (MappingNode)item.Node.Clone());
}
