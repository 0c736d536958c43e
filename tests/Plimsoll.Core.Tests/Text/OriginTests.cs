using Plimsoll.Documents;

namespace Plimsoll.Core.Tests.Text;

public sealed class OriginTests
{
    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 2, 3, 4)]
    [InlineData(7, 0, 7, 0)]
    [InlineData(16_777_215, 16_383, 16_781_310, 16_383)]
    [InlineData(16_777_216, 1, 16_777_216, 2)]
    [InlineData(1, 16_384, 1, 100_000)]
    [InlineData(1, 1, 5_000, 1)]
    [InlineData(9, 1, 3, 1)]
    public void ANode_KeepsItsOriginWhole(int line, int column, int endLine, int endColumn)
    {
        var origin = new Origin("a.yaml", line, column, endLine, endColumn);
        Assert.Equal(origin, ScalarNode.Null(origin).Origin);
        Assert.Equal(origin with { File = null }, ScalarNode.Null(origin with { File = null }).Origin);
    }
}
