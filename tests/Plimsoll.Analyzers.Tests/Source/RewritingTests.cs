using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>Which code of other libraries is taken to set what an object was given once and for all: what binds it, and not what logs it.</summary>
public sealed class RewritingTests
{
    private const string Libraries = """
        namespace Microsoft.Extensions.Logging
        {
            public interface ILogger;
            public static class LoggerExtensions { public static void LogInformation(this ILogger logger, string message, params object[] args) { } }
        }
        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration;
            public static class ConfigurationBinder
            {
                public static void Bind(this IConfiguration configuration, object instance) { }
                public static T Filled<T>(this IConfiguration configuration, T instance) => instance;
                public static void BindAll<T>(this IConfiguration configuration, System.Collections.Generic.IEnumerable<T> instances) { }
            }
        }
        namespace Shapes
        {
            public interface IShape;
            public static class Canvas { public static void Draw(IShape shape) { } }
            public sealed class Shelf<T> { public void Put(T item) { } }
        }
        """;

    [Theory]
    [InlineData("untouched", """c.Privileged([|o.Risky|]);""")]
    [InlineData("logged", """log.LogInformation("{Options}", o); c.Privileged([|o.Risky|]);""")]
    [InlineData("logged with more", """log.LogInformation("{Options} {Name}", o, name); c.Privileged([|o.Risky|]);""")]
    [InlineData("taken as what the library names", """Canvas.Draw(o); c.Privileged([|o.Risky|]);""")]
    [InlineData("taken by a type that is about its kind", """new Shelf<Options>().Put(o); c.Privileged([|o.Risky|]);""")]
    [InlineData("taken by a type that is about anything", """new Shelf<object>().Put(o); c.Privileged(o.Risky);""")]
    [InlineData("bound", """configuration.Bind(o); c.Privileged(o.Risky);""")]
    [InlineData("bound as what it is", """configuration.Filled(o); c.Privileged(o.Risky);""")]
    [InlineData("bound in a list", """configuration.BindAll(new List<Options> { o }); c.Privileged(o.Risky);""")]
    [InlineData("bound by a helper", """Load(o); c.Privileged(o.Risky); void Load(Options options) => configuration.Bind(options);""")]
    [InlineData("another type is bound", """configuration.Bind(new Other()); c.Privileged([|o.Risky|]);""")]
    [InlineData("another type is bound as what it is", """configuration.Filled(name); c.Privileged([|o.Risky|]);""")]
    [InlineData("read before it is bound", """c.Privileged(o.Risky); configuration.Bind(o);""")]
    public Task Row(string row, string statements)
    {
        Assert.NotEmpty(row);
        return Verify.With(
            $$"""
            using System.Collections.Generic;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.Logging;
            using Mini;
            using Shapes;

            sealed class Options : IShape { public bool Risky { get; init; } }
            sealed class Other { public bool Risky { get; init; } }

            class Program
            {
                void Build(IConfiguration configuration, ILogger log, string name)
                {
                    var c = new Container("c");
                    var o = new Options { Risky = true };
                    {{statements}}
                }
            }
            """,
            [Verify.Library("Libraries", CSharpSyntaxTree.ParseText(Libraries, new(LanguageVersion.Preview)))],
            Privileged);
    }
}
