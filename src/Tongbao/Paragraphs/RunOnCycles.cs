using System.Buffers;
using Tongbao.Matching;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Paragraphs;

/// <summary>
/// Cuts paragraphs in which numbered problems run on below an aspect: 一、党建方面。（1）会议开得少。…已改完。（2）… Each member names what is wrong and
/// tells what was done.
/// </summary>
internal sealed class RunOnCycles(RuleProfile profile)
{
    /// <summary>So many members show it.</summary>
    private const int MinMembers = 3;

    /// <summary>This share of them names a problem, has a label, or says where it stands.</summary>
    private const double MinTelling = 0.6;

    /// <summary>A paragraph of several members is not shorter than this, in characters.</summary>
    private const int MinLength = 60;

    /// <summary>A name, or what stands before the first member, is not longer than this.</summary>
    private const int MaxName = 46;

    /// <summary>What was done is not told in fewer characters.</summary>
    private const int MinTold = 12;

    // Most paragraphs have no second member, and are not looked at.
    private static readonly SearchValues<string> Second = SearchValues.Create(
        ["2）", "2)", "②", "⑵", "⒉", "2.", "2．", "2、", "二、", "二）"],
        StringComparison.Ordinal
    );

    /// <summary>The paragraphs, those with members cut before each.</summary>
    public List<Draft> Cut(List<Draft> drafts)
    {
        var found = new Dictionary<int, Run>();
        for (var i = 0; i < drafts.Count; i++)
        {
            if (Find(drafts, i) is { } run)
                found[i] = run;
        }

        var members = found.Values.Sum(run => run.Places.Count);
        return members < MinMembers || found.Values.Sum(run => run.Telling) < MinTelling * members
            ? drafts
            : [.. drafts.SelectMany((draft, i) => found.TryGetValue(i, out var run) ? Pieces(draft, run.Places) : [draft])];
    }

    private static IEnumerable<Draft> Pieces(Draft draft, IReadOnlyList<int> places)
    {
        var start = 0;
        foreach (var place in places.Append(draft.Text.Length))
        {
            if (place > start)
                yield return draft.Slice(start, place);
            start = place;
        }
    }

    private Run? Find(List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        if (draft.Text.Length < MinLength || draft.Lines[0].TableCell is not null || !draft.Text.AsSpan().ContainsAny(Second))
            return null;
        var folded = FoldedText.Of(draft.Text);
        var places = Members(folded.Span);
        if (places.Count == 0 || !(places[0] > 0 ? IsAspect(folded.Value[..places[0]]) : index > 0 && Leads(drafts[index - 1].Folded)))
            return null;
        var telling = 0;
        for (var i = 0; i < places.Count; i++)
        {
            var member = folded.Value[places[i]..(i + 1 < places.Count ? places[i + 1] : folded.Length)];
            var name = Sentences.First(member);
            if (name > MaxName || member.Length - name < MinTold)
                return null;
            if (
                NamesProblem(member[..name])
                || profile.ReadLabel(member.AsSpan(name)) is { Marked: true }
                || SaysWhereItStands(member[name..])
            )
                telling++;
        }

        return new Run([.. places.Select(place => folded.ToSource(place))], telling);
    }

    // Where the members begin of the first series that counts from 1, each behind a stop; none where fewer than two do.
    private List<int> Members(ReadOnlySpan<char> text)
    {
        var series = new List<(SeriesRule Series, List<int> Places)>();
        for (var at = 0; at < text.Length; at++)
        {
            if ((at > 0 && text[at - 1] is not ('。' or '!' or '?' or ':' or ';')) || profile.ReadMarker(text[at..]) is not { } marker)
                continue;
            var same = series.FindIndex(one => one.Series == marker.Series);
            if (same < 0 && marker.Number == 1)
                series.Add((marker.Series, [at]));
            else if (same >= 0 && series[same].Places.Count == marker.Number - 1)
                series[same].Places.Add(at);
        }

        return series.Find(one => one.Places.Count > 1) is ({ ItemOnly: false }, var places) ? places : [];
    }

    // 一、党建方面。 A name of a problem, or a label, is over items.
    private bool IsAspect(string lead)
    {
        if (profile.ReadMarker(lead) is not { } marker)
            return false;
        var words = lead[marker.Length..].TrimEnd('。', ':');
        return words.Length <= MaxName
            && profile.ReadLabel(lead.AsSpan(marker.Length)) is null
            && !(NamesProblem(words) && !words.EndsWith("方面"));
    }

    // The heading above, or the end of the preamble.
    private bool Leads(string before) => IsAspect(before) || (before.Contains("现将") && before.Contains("如下"));

    private bool NamesProblem(string words) => profile.Headings.ProblemName.IsMatch(words);

    // …，这个问题已经改完。
    private bool SaysWhereItStands(string told)
    {
        foreach (var clause in told.Split(['。', ',', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = clause[profile.Status.LeadIns.Match(clause).Length..];
            if (
                profile.Statuses.Any(row =>
                    row.Pattern.Match(rest) is { Success: true, Index: <= 1 } match && match.Length + 1 >= rest.Length
                )
            )
                return true;
        }

        return false;
    }

    private sealed record Run(IReadOnlyList<int> Places, int Telling);
}
