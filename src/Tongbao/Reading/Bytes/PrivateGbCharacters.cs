using System.Text;

namespace Tongbao.Reading.Bytes;

/// <summary>
/// What GB18030 has as characters and the runtime's decoder, which goes by an older edition, as characters of private use.
/// </summary>
/// <remarks>
/// GB 18030-2022, and the Encoding Standard that browsers follow; of the latter, A3 A0 is the ideographic space, with which old sites
/// indent their paragraphs, and 80 the euro sign.
/// </remarks>
internal static class PrivateGbCharacters
{
    private static readonly Dictionary<char, string> Meant = new()
    {
        ['\u0080'] = "€",
        ['\uE5E5'] = "\u3000",
        ['\uE78D'] = "\uFE10",
        ['\uE78E'] = "\uFE12",
        ['\uE78F'] = "\uFE11",
        ['\uE790'] = "\uFE13",
        ['\uE791'] = "\uFE14",
        ['\uE792'] = "\uFE15",
        ['\uE793'] = "\uFE16",
        ['\uE794'] = "\uFE17",
        ['\uE795'] = "\uFE18",
        ['\uE796'] = "\uFE19",
        ['\uE7C7'] = "\u1E3F",
        ['\uE816'] = "\U00020087",
        ['\uE817'] = "\U00020089",
        ['\uE818'] = "\U000200CC",
        ['\uE81E'] = "\u9FB4",
        ['\uE826'] = "\u9FB5",
        ['\uE82B'] = "\u9FB6",
        ['\uE82C'] = "\u9FB7",
        ['\uE831'] = "\U000215D7",
        ['\uE832'] = "\u9FB8",
        ['\uE83B'] = "\U0002298F",
        ['\uE843'] = "\u9FB9",
        ['\uE854'] = "\u9FBA",
        ['\uE855'] = "\U000241FE",
        ['\uE864'] = "\u9FBB",
    };

    /// <summary><paramref name="text"/> with the characters that were meant.</summary>
    /// <param name="text">As the runtime decodes GB18030.</param>
    public static string Replace(string text)
    {
        if (!text.Any(Meant.ContainsKey))
            return text;
        var replaced = new StringBuilder(text.Length);
        foreach (var c in text)
            _ = Meant.TryGetValue(c, out var meant) ? replaced.Append(meant) : replaced.Append(c);
        return replaced.ToString();
    }
}
