using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Text;

/// <summary>Variables that are filled in before a manifest is applied.</summary>
public sealed class SubstitutionTests
{
    private const string Named = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: \"${A}\" }\nx: ";

    [Theory]
    [InlineData("${B}", null)]
    [InlineData("\"${B}\"", null)]
    [InlineData("${B:=1}0", null)]
    [InlineData("-${B}.5e${C}", null)]
    [InlineData("${B}Mi", "?Mi")]
    [InlineData("${REGISTRY}/web:${TAG:-v${MAJOR}}", "?/web:?")]
    [InlineData("a-${B}-${C}", "a-?-?")]
    [InlineData("${C:-{}}/x", "?/x")]
    [InlineData("'{{ B }}'", null)]
    [InlineData("'{{ registry }}/web:{{ tag | default(\"1.0\") }}'", "?/web:?")]
    [InlineData("'${{ values.name }}-web'", "?-web")]
    public void What_is_filled_in_is_unknown(string value, string? pattern) =>
        Assert.Equal(pattern, Assert.IsType<UnknownNode>(Substitution.WithHoles(Read(Named + value)).Value["x"].Node).Pattern);

    [Theory]
    [InlineData("$B")]
    [InlineData("$(B)")]
    [InlineData("$${B}")]
    [InlineData("${}")]
    [InlineData("${1}")]
    [InlineData("'${B'")]
    [InlineData("'{{ .B }'")]
    [InlineData("'{ B }}'")]
    [InlineData("1")]
    public void Anything_else_is_what_it_is(string value)
    {
        var document = Read(Named + value);

        Assert.Equal(document.Value["x"].Node!.ToString(), Assert.IsType<ScalarNode>(Substitution.WithHoles(document).Value["x"].Node).Text);
    }

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: '${A}' } }", true)]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { namespace: 'a-${A}' } }", true)]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { labels: { a: '${A:-x}' } } }", true)]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { labels: { '${A}/b': x } } }", true)]
    [InlineData("{ apiVersion: '${A}', kind: Pod }", true)]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, spec: { replicas: '${A}' } }", true)]
    [InlineData("{ apiVersion: v1, kind: Pod, spec: { containers: [{ image: 'a:${A}' }] } }", true)]
    [InlineData("{ apiVersion: v1, kind: Pod, spec: { containers: [{ command: [sh, -c, 'echo ${A}'], env: [{ name: '${A}', value: '${A}' }] }] } }", false)]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { annotations: { name: '${A}' } }, data: { name: '${A}' } }", false)]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: '$${A}' } }", false)]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: '{{ a }}' } }", true)]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: a, annotations: { b: '{{ $labels.c }}' } }, spec: { containers: [{ args: ['{{ d }}'] }] } }", false)]
    [InlineData("{ apiVersion: example.com/v1, kind: Thing, spec: { image: '${A}', name: '${A}' } }", false)]
    [InlineData("{ apiVersion: example.com/v1, kind: Thing, metadata: { name: '${A}' } }", true)]
    [InlineData("{ name: '${A}' }", false)]
    public void An_object_has_variables_if_one_stands_where_Kubernetes_takes_none(string yaml, bool has)
    {
        var document = Read(yaml);

        Assert.Equal(has, !ReferenceEquals(document, Substitution.WithHoles(document)));
    }

    [Fact]
    public void All_of_such_an_object_may_be_filled_in()
    {
        var document = Read("{ apiVersion: v1, kind: Pod, metadata: { name: '${A}' }, spec: { containers: [{ command: [sh, 'echo ${A}'], env: [{ name: b, value: '${B}' }] }] }, '${K}': 1, z: 2 }");

        var filled = Substitution.WithHoles(document);

        var container = filled.Value["spec"]["containers"].Sequence![0];
        Assert.Equal("echo ?", ((UnknownNode)ConfigValue.Of(container)["command"].Sequence![1]).Pattern);
        Assert.True(ConfigValue.Of(ConfigValue.Of(container)["env"].Sequence![0])["value"].IsUnknown);
        Assert.True(((MappingNode)filled.Root).IsOpen);
        Assert.Equal(2, filled.Value["z"].Integer);
        Assert.Equal(document.Value["z"].Node!.Origin, filled.Value["z"].Node!.Origin);
        Assert.Equal("${A}", document.Name);
    }

    private static ConfigDocument Read(string yaml) => new(Texts.Read(yaml));
}
