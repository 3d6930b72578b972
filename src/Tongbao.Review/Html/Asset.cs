using System.Text;

namespace Tongbao.Review.Html;

/// <summary>The files of <c>Assets</c>, which are part of the program.</summary>
internal static class Asset
{
    public static string Read(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream($"Tongbao.Review.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
