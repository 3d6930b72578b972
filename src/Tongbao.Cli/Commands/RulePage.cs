using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Matching;
using Tongbao.Profiles;

namespace Tongbao.Cli.Commands;

/// <summary>What <c>rules show</c> prints of a rule: what it says, where it stands, and which row it takes the place of.</summary>
/// <param name="profile">The profile.</param>
/// <param name="rule">Its name.</param>
/// <param name="pages">What each row of that name says, in the order in which they are tried.</param>
internal sealed class RulePage(RuleProfile profile, string rule, IReadOnlyList<string> pages)
{
    public void Print()
    {
        var places = profile.Places.Where(place => place.Rule == rule).ToList();
        Console.Out.WriteLine(rule);
        for (var i = 0; i < pages.Count; i++)
        {
            Console.Out.WriteLine(pages[i]);
            if (i < places.Count)
                Console.Out.WriteLine(i == 0 ? $"  {At(places[i])}" : Said(Phrases.RulesBehind(At(places[i]), At(places[0]))));
        }

        // A row of a series or a label stands instead of the one below it.
        for (var i = pages.Count; i < places.Count; i++)
            Console.Out.WriteLine(Said(Phrases.RulesShadows(At(places[i]), Below(places[i].File))));
    }

    private static string Said(Phrase phrase) => phrase.In(SpokenLanguage.AtTerminal);

    private static string At(RowPlace place) => $"{place.File}:{place.Line}";

    private string Below(string file)
    {
        for (var below = profile.Below; below is not null; below = below.Below)
        {
            if (below.Places.FirstOrDefault(place => place.Rule == rule).File == file)
                return $": {RulePages.Of(below).First(row => row.Rule == rule).Page}";
        }

        return "";
    }
}
