namespace Tongbao.Profiles.Patterns;

/// <summary>What tells the notice from what is around it. A pattern that a profile lacks never matches.</summary>
/// <param name="TitleEnd">How the title of a rectification notice ends.</param>
/// <param name="WeakTitleEnd">How other titles end.</param>
/// <param name="WeakTitleSubject">What a title with such an end speaks of.</param>
/// <param name="TitleStart">How a title begins.</param>
/// <param name="NotInTitle">Marks and turns of a sentence.</param>
/// <param name="Organisation">An organisation on a line of its own.</param>
/// <param name="PartyOrganisation">The same, of the party.</param>
/// <param name="Address">Whom a letter is addressed to.</param>
/// <param name="Letterhead">What is printed over the title of a letter.</param>
/// <param name="Foot">What a site shows behind the notice.</param>
/// <param name="Rights">Who holds the rights in a site, and its registration.</param>
internal sealed record FramingPatterns(
    RulePattern TitleEnd,
    RulePattern WeakTitleEnd,
    RulePattern WeakTitleSubject,
    RulePattern TitleStart,
    RulePattern NotInTitle,
    RulePattern Organisation,
    RulePattern PartyOrganisation,
    RulePattern Address,
    RulePattern Letterhead,
    RulePattern Foot,
    RulePattern Rights
);
