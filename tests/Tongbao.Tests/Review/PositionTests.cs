using Tongbao.Tests.Support;

namespace Tongbao.Tests.Review;

/// <summary>Lines stand where they are printed.</summary>
[Collection(nameof(Browsing)), Trait("Category", "Browser"), Trait("Category", "Process")]
public sealed class PositionTests(Chromium chromium) : IDisposable
{
    /// <summary>How far an edge may be from the ink, in pixels of the screen.</summary>
    private const double MaxDistance = 2;

    /// <summary>
    /// How far around a line its ink is looked for, in pixels: more than an edge may be away, less than to a frame around it or the next
    /// line.
    /// </summary>
    private const double Reach = 3;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    private static readonly string[] Fixtures = ["chromium-type3", "linearized-objstm", "rotate-mixed"];

    public static TheoryData<string> Documents =>
        [
            .. Directory.EnumerateFiles(Repository.Samples, "notice.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
            .. Fixtures.Select(name => Path.Combine(Repository.Root, "tests/Tongbao.Tests/Reading/Fixtures", $"{name}.pdf")),
        ];

    [SkippableTheory, MemberData(nameof(Documents))]
    public async Task The_box_of_each_line_is_within_two_pixels_of_its_ink(string pdf)
    {
        Skip.IfNot(_tool.Shell("pdftoppm -v").ExitCode == 0, "needs pdftoppm");
        var page = await chromium.Open(Chromium.Html(NoticeSource.FromFile(pdf)));
        var lines = await page.EvaluateAsync<LineBox[]>(
            """
            () => [...document.querySelectorAll('.sheet')].flatMap((sheet, index) => {
              const frame = sheet.getBoundingClientRect();
              return [...sheet.querySelectorAll('.line')].map(line => {
                const boxes = [...line.querySelectorAll('rect.seg')].map(rect => rect.getBoundingClientRect());
                return { page: index + 1, line: line.id, scale: frame.width / sheet.viewBox.baseVal.width,
                  left: Math.min(...boxes.map(b => b.left)) - frame.left, top: Math.min(...boxes.map(b => b.top)) - frame.top,
                  right: Math.max(...boxes.map(b => b.right)) - frame.left, bottom: Math.max(...boxes.map(b => b.bottom)) - frame.top };
              });
            })
            """
        );
        var prints = lines
            .Select(line => line.Page)
            .Distinct()
            .ToDictionary(number => number, number => InkImage.Print(_tool, pdf, number, lines[0].Scale));
        var far = lines
            .Select(line => (line.Line, Distance: Distance(line, prints[line.Page])))
            .Where(line => line.Distance > MaxDistance)
            .ToList();

        Assert.NotEmpty(lines);
        Assert.Empty(far);
    }

    private static double Distance(LineBox line, InkImage print) =>
        print.InkIn(line.Left - Reach, line.Top - Reach, line.Right + Reach, line.Bottom + Reach) is { } ink
            ? new[] { line.Left - ink.Left, line.Top - ink.Top, line.Right - ink.Right, line.Bottom - ink.Bottom }.Max(Math.Abs)
            : double.PositiveInfinity;

    private sealed class LineBox
    {
        public int Page { get; set; }

        public string Line { get; set; } = "";

        public double Scale { get; set; }

        public double Left { get; set; }

        public double Top { get; set; }

        public double Right { get; set; }

        public double Bottom { get; set; }
    }
}
