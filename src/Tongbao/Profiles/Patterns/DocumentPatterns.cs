namespace Tongbao.Profiles.Patterns;

/// <summary>How a document begins and ends. A pattern that a profile lacks never matches.</summary>
/// <param name="Titles">How a title ends.</param>
/// <param name="ColumnHeadings">A column of a paper or site, before a title.</param>
/// <param name="Rectification">Words without which a text is no rectification notice.</param>
/// <param name="Closing">How a paragraph of the closing begins.</param>
/// <param name="ClosingInside">Words that mark a paragraph near the end as closing wherever they are.</param>
/// <param name="Preamble">How the first paragraph after a title begins.</param>
/// <param name="SignatureDate">The date under the signature.</param>
/// <param name="Annex">A list of annexes, or an annex.</param>
/// <param name="ContactLine">A line of contact, also if it is numbered.</param>
internal sealed record DocumentPatterns(
    RulePattern Titles,
    RulePattern ColumnHeadings,
    RulePattern Rectification,
    RulePattern Closing,
    RulePattern ClosingInside,
    RulePattern Preamble,
    RulePattern SignatureDate,
    RulePattern Annex,
    RulePattern ContactLine
);
