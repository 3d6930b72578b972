using Tongbao.Recognition;

namespace Tongbao.Tests.Reading.Models;

public class CertaintyTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.45, 42.5)]
    [InlineData(0.9, 85)]
    [InlineData(0.96, 94)]
    [InlineData(1, 100)]
    public void What_a_model_is_hardly_sure_of_is_as_doubtful_as_with_Tesseract(double share, double expected) =>
        Assert.Equal(expected, Certainty.OfHundred(share), 6);
}
