using Tongbao.Documents;

namespace Tongbao.Tests.Documents;

public class PageNamesTests
{
    [Theory]
    [InlineData("10.jpg 2.jpg 1.jpg", "1.jpg 2.jpg 10.jpg")]
    [InlineData("IMG_0010.JPG IMG_0009.jpeg", "IMG_0009.jpeg IMG_0010.JPG")]
    [InlineData("第十页.png 第二页.png 第一页.png", "第一页.png 第二页.png 第十页.png")]
    [InlineData("３.tif ２.tif", "２.tif ３.tif")]
    [InlineData("20240301_2.png 20240301_10.png 20231231_3.png", "20231231_3.png 20240301_2.png 20240301_10.png")]
    [InlineData("通报.tiff", "通报.tiff")]
    public void Pages_are_in_the_order_of_their_numbers(string names, string expected) =>
        Assert.Equal(expected.Split(' '), PageNames.InOrder(names.Split(' ')));

    [Theory]
    [InlineData("首页.jpg 末页.jpg")]
    [InlineData("1.jpg 2.jpg 封面.jpg")]
    [InlineData("IMG_1.jpg DSC_2.jpg")]
    [InlineData("1.jpg 01.jpg")]
    [InlineData("1.jpg 2.pdf")]
    [InlineData("1.pdf")]
    public void Names_that_do_not_say_the_order_have_none(string names) => Assert.Null(PageNames.InOrder(names.Split(' ')));
}
