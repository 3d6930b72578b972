namespace Tongbao.Recognition.Pictures;

/// <summary>Pictures at other sizes.</summary>
internal static class Resampling
{
    /// <summary>A part of a picture at another size, by linear interpolation; where it shrinks much, by the mean.</summary>
    /// <param name="from">The whole picture.</param>
    /// <param name="left">Of the part; what lies outside the picture is white.</param>
    /// <param name="top">Of the part.</param>
    /// <param name="cutWidth">Of the part.</param>
    /// <param name="cutHeight">Of the part.</param>
    /// <param name="width">Of the result.</param>
    /// <param name="height">Of the result.</param>
    public static GreyPicture Cut(GreyPicture from, double left, double top, double cutWidth, double cutHeight, int width, int height)
    {
        var (xs, ys) = (Taps.Of(left, cutWidth, width, from.Width), Taps.Of(top, cutHeight, height, from.Height));
        // Columns first, for the rows that are needed.
        var narrow = new float[width * (ys.Last - ys.First)];
        for (var y = ys.First; y < ys.Last; y++)
        {
            var row = narrow.AsSpan((y - ys.First) * width, width);
            if (y < 0 || y >= from.Height)
            {
                row.Fill(GreyPicture.White);
                continue;
            }

            var source = from.Row(y);
            for (var x = 0; x < width; x++)
            {
                var sum = 0f;
                var start = xs.StartOf(x);
                var weights = xs.WeightsOf(x);
                for (var i = 0; i < weights.Length; i++)
                {
                    var column = start + i;
                    sum += weights[i] * (column >= 0 && column < source.Length ? source[column] : GreyPicture.White);
                }

                row[x] = sum;
            }
        }

        var pixels = new byte[width * height];
        var total = new float[width];
        for (var y = 0; y < height; y++)
        {
            var start = ys.StartOf(y);
            var weights = ys.WeightsOf(y);
            total.AsSpan().Clear();
            for (var i = 0; i < weights.Length; i++)
            {
                var row = narrow.AsSpan((start + i - ys.First) * width, width);
                for (var x = 0; x < width; x++)
                    total[x] += weights[i] * row[x];
            }

            var target = pixels.AsSpan(y * width, width);
            for (var x = 0; x < width; x++)
                target[x] = (byte)Math.Clamp(total[x] + 0.5f, 0, GreyPicture.White);
        }

        return new GreyPicture(width, height, pixels);
    }

    /// <summary>The same for a part whose columns slip down by <paramref name="slope"/> from one pixel to the next.</summary>
    public static GreyPicture CutSloping(
        GreyPicture from,
        double left,
        double top,
        double slope,
        double cutWidth,
        double cutHeight,
        int width,
        int height
    )
    {
        // Sheared upright first, in full size.
        var (wide, high) = ((int)Math.Ceiling(cutWidth) + 2, (int)Math.Ceiling(cutHeight) + 2);
        var (startX, startY) = ((int)Math.Floor(left), (int)Math.Floor(top));
        var level = GreyPicture.Blank(wide, high);
        for (var x = 0; x < wide; x++)
        {
            var column = startX + x;
            if (column < 0 || column >= from.Width)
                continue;
            var shift = startY + (slope * (column - left));
            var whole = (int)Math.Floor(shift);
            var part = shift - whole;
            for (var y = 0; y < high; y++)
            {
                var row = whole + y;
                double upper = row >= 0 && row < from.Height ? from.Pixels[(row * from.Width) + column] : GreyPicture.White,
                    lower = row + 1 >= 0 && row + 1 < from.Height ? from.Pixels[((row + 1) * from.Width) + column] : GreyPicture.White;
                level.Pixels[(y * wide) + x] = (byte)((upper * (1 - part)) + (lower * part) + 0.5);
            }
        }

        return Cut(level, left - startX, top - startY, cutWidth, cutHeight, width, height);
    }
}
