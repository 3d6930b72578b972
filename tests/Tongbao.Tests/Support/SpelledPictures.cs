using System.Text;
using Tongbao.Documents;
using Tongbao.Languages;

namespace Tongbao.Tests.Support;

/// <summary>
/// Recognises pictures that spell out their text behind the first bytes of a PNG, a line a line; a character before <c>?</c> is doubtful.
/// </summary>
internal sealed class SpelledPictures : IRecogniser
{
    private const double Width = 595,
        Height = 842,
        Size = 16;

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    /// <summary>How sure it is of doubtful characters, of 100.</summary>
    public const double Doubtful = 42;

    /// <summary>By how many quarters it turns the pictures to read them.</summary>
    public int Turn { get; init; }

    /// <summary>Options with it.</summary>
    public static ParseOptions Options => new() { Recogniser = new SpelledPictures() };

    public Phrase? Missing => null;

    public string Identity => nameof(SpelledPictures);

    public static byte[] Spell(string text) => [.. Png, .. Encoding.UTF8.GetBytes(text)];

    public IReadOnlyDictionary<int, SourcePage> Recognise(byte[] pdf, IReadOnlyList<SourcePage> pages, ParseOptions options) =>
        throw new NotSupportedException();

    public double? Agreement(byte[] pdf, SourcePage page, ParseOptions options) => null;

    public int CountPages(IReadOnlyList<PagePicture> pictures) => pictures.Count;

    public IReadOnlyList<SourcePage> RecognisePictures(IReadOnlyList<PagePicture> pictures, ParseOptions options) =>
        [.. pictures.Select((picture, index) => Page(Encoding.UTF8.GetString(picture.Bytes.AsSpan(Png.Length)), index + 1))];

    public IReadOnlyList<ShownPicture> Show(IReadOnlyList<PagePicture> pictures) =>
        [.. pictures.Select(_ => Turn % 2 == 0 ? Shown(Width, Height) : Shown(Height, Width))];

    private static ShownPicture Shown(double width, double height) => new((int)width, (int)height, [0xFF, 0xD8]);

    private SourcePage Page(string text, int number)
    {
        var runs = new List<GlyphRun>();
        foreach (var (row, line) in text.Split('\n').Index())
        {
            var (x, baseline) = (3 * Size, (4 + (2 * row)) * Size);
            for (var at = 0; at < line.Length; at++)
            {
                var isDoubtful = at + 1 < line.Length && line[at + 1] == '?';
                runs.Add(
                    new GlyphRun(
                        line[at].ToString(),
                        new Box(x, baseline - Size, x + Size, baseline),
                        baseline,
                        Size,
                        Confidence: isDoubtful ? Doubtful : 100
                    )
                );
                x += Size;
                at += isDoubtful ? 1 : 0;
            }
        }

        return new SourcePage(number, Width, Height, [.. runs])
        {
            IsRecognised = true,
            PictureShare = 1,
            PictureTurn = Turn,
        };
    }
}
