namespace Tongbao.Recognition.Layout;

/// <summary>A line of text on a page, which need not be quite level.</summary>
internal sealed class PrintedLine
{
    /// <summary>A line of so few ems may be a part of one, where the whole would not be higher than this.</summary>
    public const double ShortLine = 4,
        HighestLine = 1.2;

    private readonly List<Blob> _blobs = [];

    /// <summary>What it is made of, from left to right once it is done.</summary>
    public IReadOnlyList<Blob> Blobs => _blobs;

    public int Left { get; private set; } = int.MaxValue;

    public int Right { get; private set; }

    /// <summary>Height of its middle at x = 0, and by how much it falls from one pixel to the next.</summary>
    public double Offset { get; private set; }

    public double Slope { get; private set; }

    /// <summary>Of its characters, in pixels.</summary>
    public double Height { get; private set; }

    /// <summary>Of the last characters on its right, while it grows.</summary>
    public (double Top, double Bottom) End { get; private set; }

    /// <summary>A level line that fills a box.</summary>
    public static PrintedLine Of(TextBox box)
    {
        // The box of a detector has a rim.
        const double core = 0.8;
        var line = new PrintedLine { Offset = box.Middle, Height = core * box.Height };
        line.Take(
            new Blob
            {
                Left = box.Left,
                Top = box.Top,
                Right = box.Right,
                Bottom = box.Bottom,
            }
        );
        return line;
    }

    /// <summary>From the top of its highest blob to the bottom of its lowest one.</summary>
    public (int Top, int Bottom) Extent => (_blobs.Min(blob => blob.Top), _blobs.Max(blob => blob.Bottom));

    public double MiddleAt(double x) => Offset + (Slope * x);

    public void Add(Blob blob)
    {
        End = _blobs.Count == 0 ? (blob.Top, blob.Bottom) : (Nearer(End.Top, blob.Top), Nearer(End.Bottom, blob.Bottom));
        Take(blob);
    }

    /// <summary>Adds what says nothing of where the line runs: a mark, a stroke.</summary>
    public void Take(Blob blob)
    {
        _blobs.Add(blob);
        (Left, Right) = (Math.Min(Left, blob.Left), Math.Max(Right, blob.Right));
    }

    /// <summary>Finds its middle and its height from the tall blobs.</summary>
    /// <param name="em">Of the page.</param>
    public void Fit(double em)
    {
        var tall = _blobs.Where(blob => blob.Height >= 0.5 * em).ToList();
        if (tall.Count == 0)
            tall = _blobs;
        var heights = tall.Select(blob => (double)blob.Height).Order().ToList();
        Height = Math.Max(heights[(int)(heights.Count * 0.9)], 0.6 * em);
        // Tops and bottoms of full characters say where the middle is; what is lower, as a digit, stands on the same foot.
        var full = tall.Where(blob => blob.Height >= 0.75 * Height).ToList();
        if (full.Count == 0)
            full = tall;
        double x = full.Average(blob => blob.MiddleX),
            y = full.Average(blob => blob.MiddleY),
            xx = 0,
            xy = 0;
        foreach (var blob in full)
        {
            xx += (blob.MiddleX - x) * (blob.MiddleX - x);
            xy += (blob.MiddleX - x) * (blob.MiddleY - y);
        }

        // Of a word whose characters are in pieces all of them say how high it is.
        var (top, bottom) = Extent;
        if (Right - Left <= ShortLine * em && bottom - top > Height && bottom - top <= HighestLine * em)
            (Height, y) = (bottom - top, (top + bottom) / 2.0);
        // A short line says little of its direction.
        Slope = full.Count >= 4 && Right - Left > 6 * em && xx > 0 ? xy / xx : 0;
        Offset = y - (Slope * x);
    }

    /// <summary>Gives it the direction of its page.</summary>
    public void Turn(double slope)
    {
        var middle = (Left + Right) / 2.0;
        (Offset, Slope) = (MiddleAt(middle) - (slope * middle), slope);
    }

    /// <summary>What white gaps of at least this width part.</summary>
    public IEnumerable<PrintedLine> Parts(double gap)
    {
        PrintedLine? part = null;
        foreach (var blob in _blobs.OrderBy(blob => blob.Left).ThenBy(blob => blob.Top))
        {
            if (part is not null && blob.Left - part.Right > gap)
            {
                yield return part;
                part = null;
            }

            part ??= new PrintedLine
            {
                Offset = Offset,
                Slope = Slope,
                Height = Height,
            };
            part.Take(blob);
        }

        if (part is not null)
            yield return part;
    }

    private static double Nearer(double old, double now) => (0.7 * old) + (0.3 * now);
}
