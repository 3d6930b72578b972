using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pages;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Tests.Reading.Models;

/// <summary>A line of 40 pixels an em, with its ink.</summary>
internal sealed class InkedLine
{
    /// <summary>Of the middle of the line, and of the first sign, on the page.</summary>
    public const int Middle = 60,
        First = 200;

    private readonly PrintedLine _line = new();
    private readonly List<SeenCharacter> _characters = [];

    /// <summary>From one sign to the next.</summary>
    public int Step { get; init; } = 60;

    public ReadLine Read
    {
        get
        {
            // Two tall pieces beside it say how high its characters are.
            Put(First - 160, Middle - 20, 40, 40);
            Put(First - 110, Middle - 20, 40, 40);
            _line.Fit(40);
            return new ReadLine(_line, _characters);
        }
    }

    public GreyPicture Page { get; } = GreyPicture.Blank(2000, 2 * Middle);

    public void Sign(string text, double confidence, int width, int height, int top) => Sign(text, confidence, (width, height, top));

    public void Sign(string text, double confidence, params (int Width, int Height, int Top)[] pieces)
    {
        var centre = First + (Step * _characters.Count);
        foreach (var (width, height, top) in pieces)
            Put(centre - (width / 2), Middle + top, width, height);
        Seen(text, confidence, centre);
    }

    /// <summary>Read, whatever its ink.</summary>
    public void Seen(string text, double confidence, double centre) => _characters.Add(new SeenCharacter(text, centre, confidence));

    /// <summary>What else the model says of the last sign.</summary>
    public void Rivals(params (string Text, double Likely)[] rivals) => _characters[^1] = _characters[^1] with { Rivals = rivals };

    public void Put(int left, int top, int width, int height)
    {
        _line.Take(
            new Blob
            {
                Left = left,
                Top = top,
                Right = left + width,
                Bottom = top + height,
            }
        );
        for (var y = top; y < top + height; y++)
            Page.Row(y).Slice(left, width).Clear();
    }
}
