using System.Text.RegularExpressions;

namespace Tongbao.Profiles.Patterns;

/// <summary>Patterns as code that the compiler made of them: those of the default profile.</summary>
/// <remarks>
/// The other part of this class is written by a test of its name from <c>default.yaml</c>; a pattern that is not in it yet works as well,
/// only slower.
/// </remarks>
internal static partial class CompiledPatterns
{
    /// <summary>
    /// How long a match may take before it is given up, in milliseconds: far longer than on any page of text, so that a busy machine is not
    /// taken for a hard one.
    /// </summary>
    public const int Patience = 250;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Dictionary<string, Regex> ByText = All.ToDictionary(regex => regex.ToString(), StringComparer.Ordinal);

    /// <summary>The code for <paramref name="pattern"/>; null when there is none.</summary>
    public static Regex? Find(string pattern) => ByText.GetValueOrDefault(pattern);
}
