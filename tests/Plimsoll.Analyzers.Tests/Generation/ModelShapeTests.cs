using Plimsoll.Analyzers.Generation.Model;

namespace Plimsoll.Analyzers.Tests.Generation;

public sealed class ModelShapeTests
{
    /// <summary>A symbol or syntax node in the model would keep whole compilations alive and defeat caching.</summary>
    [Fact]
    public void TheModelHoldsNoTypeOfTheCompiler()
    {
        var model = typeof(FileSpec).Assembly.GetTypes().Where(type => type.Namespace == typeof(FileSpec).Namespace).ToList();
        var members = model
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public))
            .Select(field => field.FieldType)
            .SelectMany(type => type.IsGenericType ? type.GetGenericArguments().Append(type) : [type]);

        Assert.Contains(typeof(VerbSpec), model);
        Assert.DoesNotContain(members, type => type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void ListsOfEqualItemsAreEqual()
    {
        var one = new EquatableArray<string>(["a", "b"]);

        Assert.Equal(one, new EquatableArray<string>(["a", "b"]));
        Assert.Equal(one.GetHashCode(), new EquatableArray<string>(["a", "b"]).GetHashCode());
        Assert.NotEqual(one, new EquatableArray<string>(["a"]));
        Assert.NotEqual(one, new EquatableArray<string>(["a", "c"]));
        Assert.Equal(default, new EquatableArray<string>([]));
    }
}
