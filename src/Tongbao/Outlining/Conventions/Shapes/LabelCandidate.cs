namespace Tongbao.Outlining.Conventions.Shapes;

/// <summary>A short phrase that opens a paragraph and is parted from what follows: it may be a label.</summary>
/// <param name="Phrase">Folded words.</param>
/// <param name="Separator">What parts it: a colon, a dash, | for a bar, a blank, [ for brackets, $ for the end of the line, 0 for
/// nothing.</param>
/// <param name="Start">Where the words begin, in folded characters.</param>
/// <param name="Words">Length of the words, a bracket behind them counted in.</param>
/// <param name="End">Where the text behind it begins.</param>
/// <param name="Before">The sign or number before it; empty when there is none.</param>
/// <param name="Number">The number before it; 0 when there is none.</param>
internal readonly record struct LabelCandidate(
    string Phrase,
    char Separator,
    int Start,
    int Words,
    int End,
    string Before = "",
    int Number = 0
);
