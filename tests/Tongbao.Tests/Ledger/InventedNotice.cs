using FsCheck;
using FsCheck.Fluent;

namespace Tongbao.Tests.Ledger;

/// <summary>A random notice. Shrinks by losing lines, so that a failure prints the few that matter.</summary>
public sealed record InventedNotice(string Text)
{
    public override string ToString() => $"\n{Text}\n";

    public static Arbitrary<InventedNotice> Arbitrary() =>
        Arb.From(NoticeGenerator.Notice.Select(text => new InventedNotice(text)), notice =>
            LessLines(notice.Text).Select(text => new InventedNotice(text))
        );

    /// <summary>The text without a half, a quarter, … one of its lines.</summary>
    internal static IEnumerable<string> LessLines(string text)
    {
        var lines = text.Split('\n');
        for (var size = lines.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= lines.Length; start += size)
            {
                var rest = string.Join('\n', lines[..start].Concat(lines[(start + size)..]));
                if (!string.IsNullOrWhiteSpace(rest))
                    yield return rest;
            }
        }
    }
}

/// <summary>Any signs in any order: what is left of a text when everything went wrong.</summary>
public sealed record Scribble(string Text)
{
    public override string ToString() => $"\n{Text}\n";

    public static Arbitrary<Scribble> Arbitrary() =>
        Arb.From(NoticeGenerator.Scribble.Select(text => new Scribble(text)), scribble =>
            InventedNotice.LessLines(scribble.Text).Select(text => new Scribble(text))
        );
}
