namespace Tongbao.Checks.Model;

/// <summary>A numbered heading: of an issue, a suggestion or a section.</summary>
/// <param name="Number">As printed, converted.</param>
/// <param name="Marker">As printed.</param>
/// <param name="Title">Its words.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Kind">Of what it is the heading: issue, suggestion or section.</param>
internal sealed record NumberedHeading(int Number, string Marker, string Title, Place Place, string Kind);
