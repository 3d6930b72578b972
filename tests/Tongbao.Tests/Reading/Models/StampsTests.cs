using Tongbao.Recognition.Cleaning;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Tests.Reading.Models;

/// <summary>A red frame of 140 pixels on white paper, as a scanner sees it.</summary>
public class StampsTests
{
    private const int Size = 300;

    [Fact]
    public void Nothing_is_left_of_a_stamp_whose_edges_have_lost_their_colour()
    {
        var page = Paper();
        Frame(page, 80, 220, (208, 32, 42));
        Frame(page, 81, 219, (208, 32, 42));
        // As dark as the stamp, and hardly red.
        Frame(page, 82, 218, (120, 90, 92));

        Assert.True(Stamps.ToGrey(page).Pixels.Min() > 200);
    }

    [Fact]
    public void Nothing_is_left_of_a_thin_stroke_that_is_half_as_red_as_the_rest()
    {
        var page = Paper();
        for (var ring = 80; ring < 86; ring++)
            Frame(page, ring, 300 - ring, (208, 32, 42));
        Frame(page, 140, 160, (150, 62, 66));

        Assert.True(Stamps.ToGrey(page).Pixels.Min() > 200);
    }

    [Fact]
    public void Black_under_a_stamp_stays_dark()
    {
        var page = Paper();
        for (var ring = 80; ring < 86; ring++)
            Frame(page, ring, 300 - ring, (208, 32, 42));
        Put(page, 150, 82, (40, 12, 12));

        Assert.True(Stamps.ToGrey(page).Row(82)[150] < 100);
    }

    private static ColourPicture Paper()
    {
        var rgb = new byte[3 * Size * Size];
        rgb.AsSpan().Fill(255);
        return new ColourPicture(Size, Size, rgb);
    }

    private static void Frame(ColourPicture page, int from, int to, (byte, byte, byte) colour)
    {
        for (var at = from; at < to; at++)
        {
            Put(page, at, from, colour);
            Put(page, at, to - 1, colour);
            Put(page, from, at, colour);
            Put(page, to - 1, at, colour);
        }
    }

    private static void Put(ColourPicture page, int x, int y, (byte Red, byte Green, byte Blue) colour)
    {
        var at = 3 * ((y * page.Width) + x);
        (page.Rgb[at], page.Rgb[at + 1], page.Rgb[at + 2]) = colour;
    }
}
