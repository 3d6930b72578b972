using System.Text.Json;
using Tongbao.Languages;

namespace Tongbao.Formats;

/// <summary>A text is no output, for a reason that can be said in either language.</summary>
/// <param name="said">The reason.</param>
/// <param name="cause">What a library threw; null for none.</param>
internal sealed class NotAnOutputException(Phrase said, Exception? cause = null) : JsonException(said.ToString(), cause)
{
    public Phrase Said => said;
}
