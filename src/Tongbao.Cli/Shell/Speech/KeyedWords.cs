using Tongbao.Languages;

namespace Tongbao.Cli.Shell.Speech;

/// <summary>What programs read by a key, and people in words.</summary>
/// <param name="Key">The same in every language.</param>
/// <param name="Words">What it means.</param>
internal sealed record KeyedWords(string Key, Phrase Words);
