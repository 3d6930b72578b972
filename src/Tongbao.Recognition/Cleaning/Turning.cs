using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition.Cleaning;

/// <summary>Turns pictures.</summary>
internal static class Turning
{
    /// <summary>By quarters of a turn, clockwise.</summary>
    public static GreyPicture Quarters(GreyPicture page, int quarters)
    {
        if (quarters % 4 == 0)
            return page;
        var (width, height) = quarters % 2 == 0 ? (page.Width, page.Height) : (page.Height, page.Width);
        var pixels = new byte[page.Pixels.Length];
        for (var y = 0; y < page.Height; y++)
        {
            var row = page.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                var (newX, newY) = (quarters % 4) switch
                {
                    1 => (page.Height - 1 - y, x),
                    2 => (page.Width - 1 - x, page.Height - 1 - y),
                    _ => (y, page.Width - 1 - x),
                };
                pixels[(newY * width) + newX] = row[x];
            }
        }

        return new GreyPicture(width, height, pixels);
    }

    /// <summary>So that lines which fall by <paramref name="slope"/> from one pixel to the next become level.</summary>
    public static GreyPicture Level(GreyPicture page, double slope)
    {
        var turned = GreyPicture.Blank(page.Width, page.Height);
        var (sine, cosine) = Math.SinCos(Math.Atan(slope));
        var (middleX, middleY) = (page.Width / 2.0, page.Height / 2.0);
        for (var y = 0; y < page.Height; y++)
        {
            var target = turned.Row(y);
            for (var x = 0; x < page.Width; x++)
            {
                var fromX = middleX + ((x - middleX) * cosine) - ((y - middleY) * sine);
                var fromY = middleY + ((x - middleX) * sine) + ((y - middleY) * cosine);
                var (left, top) = ((int)Math.Floor(fromX), (int)Math.Floor(fromY));
                if (left < 0 || top < 0 || left + 1 >= page.Width || top + 1 >= page.Height)
                    continue;
                var (right, down) = ((float)(fromX - left), (float)(fromY - top));
                var at = (top * page.Width) + left;
                var upper = (page.Pixels[at] * (1 - right)) + (page.Pixels[at + 1] * right);
                var lower = (page.Pixels[at + page.Width] * (1 - right)) + (page.Pixels[at + page.Width + 1] * right);
                target[x] = (byte)((upper * (1 - down)) + (lower * down) + 0.5f);
            }
        }

        return turned;
    }
}
