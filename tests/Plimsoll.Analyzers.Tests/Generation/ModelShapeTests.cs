using System.Reflection;
using Plimsoll.Analyzers.Generation.Model;

namespace Plimsoll.Analyzers.Tests.Generation;

public sealed class ModelShapeTests
{
    private static readonly List<Type> Model =
        [.. typeof(FileSpec).Assembly.GetTypes().Where(type => type.Namespace == typeof(FileSpec).Namespace && !type.IsEnum && !type.Name.Contains('<', StringComparison.Ordinal))];

    /// <summary>A symbol or syntax node in the model, or in anything that it holds, would keep whole compilations alive and defeat caching.</summary>
    [Fact]
    public void TheModelHoldsNothingButTextNumbersAndItself()
    {
        var others = Model.Where(type => type != typeof(EquatableArray<>))
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => !IsPlain(field.FieldType))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name} is {field.FieldType}");

        Assert.Contains(typeof(VerbSpec), Model);
        Assert.Contains(typeof(AliasSpec), Model);
        Assert.Empty(others);
    }

    /// <summary>What has no equality of its own is another after every run.</summary>
    [Fact]
    public void EveryPartOfTheModelIsEqualToItsCopy() =>
        Assert.All(
            Model.Where(type => type != typeof(EquatableArray<>)),
            type => Assert.True(type.GetMethod("Equals", [type]) is not null && (type.IsValueType || type.GetMethod("<Clone>$") is not null), $"{type.Name} is no record"));

    private static bool IsPlain(Type type) =>
        type.IsEnum
        || type == typeof(string) || type == typeof(bool) || type == typeof(int)
        || (Nullable.GetUnderlyingType(type) is { } value && IsPlain(value))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? IsPlain(type.GetGenericArguments()[0]) : Model.Contains(type));

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
