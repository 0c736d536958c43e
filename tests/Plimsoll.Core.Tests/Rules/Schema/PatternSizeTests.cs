using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.Schema;

/// <summary>How large a regular expression is when its repetitions are written out.</summary>
public sealed class PatternSizeTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("a\\.c", 3)]
    [InlineData("[^]a]b", 2)]
    [InlineData("(ab)", 3)]
    [InlineData("a{2}", 3)]
    [InlineData("a{x}", 4)]
    [InlineData("(ab){1,3}", 12)]
    [InlineData("((a){9}){9}", 100)]
    [InlineData("(a", 100)]
    public void Its_repetitions_count_as_often_as_they_may(string pattern, int expected) => Assert.Equal(expected, PatternSize.Of(pattern, 100));
}
