using System.ComponentModel;
using System.Globalization;
using Tongbao.Documents;
using Tongbao.Languages;
using Tongbao.Reading.External;

namespace Tongbao.Recognition.Pictures;

/// <summary>Pictures of the pages of a PDF, drawn by poppler in a private folder.</summary>
internal sealed class PageRaster : IDisposable
{
    /// <summary>Name of the program.</summary>
    public const string Name = "pdftoppm";

    /// <summary>How to get it.</summary>
    public const string Install = "apt-get install poppler-utils";

    /// <summary>Dots per inch: the 16 pt of official documents (GB/T 9704) are 44 pixels then, close to the 48 of the models.</summary>
    public const double Dpi = 200;

    /// <summary>Pages of more millions of pixels are drawn smaller: A3 at 200 dpi has 8.</summary>
    private const double MaxMegapixels = 40;

    private const double PointsPerInch = 72;

    private readonly string _program;
    private readonly PrivateFolder _folder = new();
    private readonly string _pdf;
    private readonly ParseOptions _options;
    private readonly Func<TimeSpan> _remaining;

    /// <param name="pdf">The whole file.</param>
    /// <param name="options">Its password, and what stops the drawing.</param>
    /// <param name="remaining">How much time is left.</param>
    /// <exception cref="OcrFailedException">The program is not installed.</exception>
    public PageRaster(byte[] pdf, ParseOptions options, Func<TimeSpan> remaining)
    {
        _program = ExternalProgram.Find(Name)
            ?? throw new OcrFailedException(Phrases.OcrRasterNotInstalled(Name, Install), isMissing: true);
        (_options, _remaining) = (options, remaining);
        _pdf = _folder.Write("scan.pdf", stream => stream.Write(pdf));
    }

    /// <summary>Draws a page.</summary>
    /// <param name="page">Its number and its size.</param>
    /// <param name="dpi">Dots per inch of the picture.</param>
    /// <returns>Null when it cannot be drawn.</returns>
    /// <exception cref="OcrFailedException">The program cannot be started.</exception>
    /// <exception cref="TimeoutException">It takes longer than it may.</exception>
    public ColourPicture? Draw(SourcePage page, out double dpi)
    {
        var megapixels = page.Width * page.Height * (Dpi / PointsPerInch) * (Dpi / PointsPerInch) / 1e6;
        dpi = Dpi * Math.Min(1, Math.Sqrt(MaxMegapixels / megapixels));
        var name = page.Number.ToString(CultureInfo.InvariantCulture);
        List<string> arguments =
        [
            "-q",
            "-singlefile",
            "-cropbox",
            "-r",
            dpi.ToString("0.###", CultureInfo.InvariantCulture),
            "-f",
            name,
            "-l",
            name,
        ];
        if (_options.Password is { } password)
            arguments.AddRange(["-upw", password]);
        try
        {
            var run = ExternalProgram.Run(_program, [.. arguments, _pdf, _folder.PathOf(name)], _remaining(), _options.Cancellation);
            if (run.ExitCode is null)
                throw new TimeoutException();
            var file = new FileInfo(_folder.PathOf($"{name}.ppm"));
            if (!file.Exists)
                return null;
            var picture = PortablePixmap.Read(File.ReadAllBytes(file.FullName));
            file.Delete();
            return picture;
        }
        catch (Win32Exception e)
        {
            throw new OcrFailedException(Phrases.OcrRasterNotStarted(Name, Cause.Of(e)), isMissing: false);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    public void Dispose() => _folder.Dispose();
}
