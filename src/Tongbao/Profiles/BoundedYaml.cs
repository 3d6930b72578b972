using System.Text;
using Tongbao.Languages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tongbao.Profiles;

/// <summary>A YAML text of somebody else, no longer and no deeper than what people write: its reader is recursive.</summary>
internal static class BoundedYaml
{
    /// <summary>Longest text, in characters: thirty times the profile that ships with Tongbao.</summary>
    private const int MaxLength = 4 << 20;

    /// <summary>The deepest key of a profile is at 6.</summary>
    private const int MaxDepth = 64;

    /// <exception cref="YamlException">It is no YAML, or beyond the limits.</exception>
    public static YamlStream Load(TextReader text)
    {
        var yaml = ReadAll(text);
        CheckDepth(yaml);
        var stream = new YamlStream();
        stream.Load(new Parser(new GuardedScanner(yaml)));
        return stream;
    }

    /// <summary>The whole text.</summary>
    /// <exception cref="YamlException">It is beyond the limit.</exception>
    public static string ReadAll(TextReader text)
    {
        var all = new StringBuilder();
        var piece = new char[1 << 14];
        for (int read; (read = text.Read(piece)) > 0; )
        {
            all.Append(piece, 0, read);
            if (all.Length > MaxLength)
                throw new RefusedYamlException(Mark.Empty, Mark.Empty, Phrases.CauseYamlLong(MaxLength >> 20));
        }

        return all.ToString();
    }

    private static void CheckDepth(string yaml)
    {
        var parser = new Parser(new GuardedScanner(yaml));
        for (var depth = 0; parser.MoveNext(); )
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > MaxDepth)
                throw new RefusedYamlException(parser.Current.Start, parser.Current.End, Phrases.CauseYamlDeep(MaxDepth));
        }
    }
}
