using System.Globalization;
using Spectre.Console;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Diffs.Reports;

/// <summary>Document by document what is not as expected; then the fields that are not all right, with precision, recall and F1.</summary>
/// <param name="console">Colours where it can.</param>
internal sealed class TextDiffReport(IAnsiConsole console) : IDiffReport
{
    /// <summary>Of a lost or gained text, so many characters are enough to know it by.</summary>
    private const int Enough = 40;

    // A terminal breaks a long line itself, and what is copied from it has no breaks.
    public void Begin() => console.Profile.Width = int.MaxValue;

    public void Add(DiffResult result)
    {
        if (result.Status == DiffStatus.Same)
            return;
        Line($"[bold]{Escaped(result.Pair.Name)}[/]{Said(result)}");
        foreach (var difference in result.Comparison?.Differences ?? [])
            Line(
                $"  [{Colour(difference.Kind)}]{Word(difference.Kind), -7}[/] " + $"{Escaped(PlaceOf(difference))}: {Sentence(difference)}"
            );
    }

    private static string PlaceOf(Difference difference) =>
        difference.Page is { } page ? Terminal.Words(Phrases.PlaceOfPage(difference.Place, page)) : difference.Place;

    public void End(DiffTally tally)
    {
        var wrong = tally.Fields.Where(field => field.Value.Matched < Math.Max(field.Value.Expected, field.Value.Actual)).ToList();
        var (all, whole) = (Terminal.Words(Phrases.DiffAllFields), Terminal.Words(Phrases.DiffWholeIssues));
        var width = wrong.Select(field => field.Key.Length).Append(whole.Length).Max();
        if (wrong.Count > 0)
        {
            Line("");
            Line($"{Terminal.Words(Phrases.DiffHeadField).PadRight(width)}  {Terminal.Words(Phrases.DiffHead)}");
        }

        foreach (var (field, count) in wrong)
            Row(field, count);
        if (wrong.Count > 0)
        {
            Row(all, tally.All);
            Row(whole, tally.Issues);
        }

        void Row(string name, FieldCount count) =>
            Line(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name.PadRight(width)}  {count.Expected, 8}  {count.Actual, 6}  {count.Matched, 7}  "
                        + $"{100 * count.Precision, 7:0.0} %  {100 * count.Recall, 4:0.0} %  {100 * count.F1, 4:0.0} %"
                )
            );
    }

    public void Dispose() => console.Profile.Out.Writer.Flush();

    private static string Said(DiffResult result) =>
        result.Status switch
        {
            DiffStatus.Missing => Phrases
                .DiffSaidMissing($"[red]{Terminal.Words(Phrases.DiffWordMissing)}[/]")
                .In(SpokenLanguage.AtTerminal),
            DiffStatus.New => Phrases.DiffSaidNew($"[green]{Terminal.Words(Phrases.DiffWordNew)}[/]").In(SpokenLanguage.AtTerminal),
            DiffStatus.NotRead => Phrases
                .DiffSaidNotRead($"[red]{Terminal.Words(Phrases.DiffWordNotRead)}[/]", Markup.Escape(Terminal.Words(result.Problem!)))
                .In(SpokenLanguage.AtTerminal),
            _ => "",
        };

    private static string Word(DifferenceKind kind) => Phrases.Find($"change.{kind.Key()}")!.In(SpokenLanguage.AtTerminal);

    private static string Sentence(Difference difference) =>
        difference switch
        {
            { Kind: DifferenceKind.Changed, Expected: { } expected, Actual: { } actual }
                when Math.Max(expected.Length, actual.Length) <= Enough / 2 => $"{Escaped(expected)} → {Escaped(actual)}",
            { Kind: DifferenceKind.Changed } => Escaped(difference.Words!),
            { Kind: DifferenceKind.Moved, Expected: { } from, Actual: { } to } when from != to => $"{Escaped(from)} → {Escaped(to)}",
            _ => Escaped(Short(difference.Expected ?? difference.Actual ?? "")),
        };

    private static string Short(string text)
    {
        var end =
            text.Length <= Enough ? text.Length
            : char.IsHighSurrogate(text[Enough - 1]) ? Enough - 1
            : Enough;
        return end == text.Length ? text : $"{text[..end]}…";
    }

    private static string Colour(DifferenceKind kind) =>
        kind switch
        {
            DifferenceKind.Gained => "green",
            DifferenceKind.Lost => "red",
            DifferenceKind.Moved => "blue",
            _ => "yellow",
        };

    private void Line(string markup) => console.MarkupLine(markup);

    private static string Escaped(string text) => Markup.Escape(Terminal.Printable(text));
}
