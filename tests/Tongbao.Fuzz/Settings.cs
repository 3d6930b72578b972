using System.Globalization;

namespace Tongbao.Fuzz;

/// <summary>What the command line asks for.</summary>
/// <param name="Format">Name of a format, or <c>all</c>.</param>
/// <param name="Runs">How many damages of each format.</param>
/// <param name="Seed">Another number makes other damages.</param>
/// <param name="First">Number of the first run.</param>
/// <param name="Samples">The folder with whole notices.</param>
/// <param name="Corpus">The folder with small files that guided runs found, a folder a format.</param>
/// <param name="Out">The folder for files that show a fault, and for what a guided run found.</param>
/// <param name="IsGuided">True to go on from files that reach new branches; needs instrumented assemblies.</param>
/// <param name="Distill">How many bytes of what guided runs found are kept in the corpus; zero to damage files.</param>
/// <param name="IsChild">True in the process that reads.</param>
internal sealed record Settings(
    string Format,
    int Runs,
    int Seed,
    int First,
    string Samples,
    string Corpus,
    string Out,
    bool IsGuided,
    int Distill,
    bool IsChild
)
{
    /// <summary>The command line of a process that reads.</summary>
    public IEnumerable<string> ForChild(Format format, int first) =>
        [
            format.Name,
            "--runs",
            Runs.ToString(CultureInfo.InvariantCulture),
            "--seed",
            Seed.ToString(CultureInfo.InvariantCulture),
            "--first",
            first.ToString(CultureInfo.InvariantCulture),
            "--samples",
            Samples,
            "--corpus",
            Corpus,
            "--out",
            Out,
            "--child",
            .. IsGuided ? (string[])["--guided"] : [],
        ];
}
