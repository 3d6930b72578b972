using System.Text.Json.Serialization;
using Tongbao.Notices.Origins;

namespace Tongbao;

/// <summary>Words of the notice, and where they stand. Written as a plain string.</summary>
/// <param name="Text">As printed, wraps undone.</param>
/// <param name="Origin">Null when the passage was read back from an output.</param>
[JsonConverter(typeof(PassageConverter))]
public sealed record Passage(string Text, Origin? Origin = null)
{
    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
