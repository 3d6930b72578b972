using Tongbao.Profiles.Rows;

namespace Tongbao.Matching;

/// <summary>A number of a series as it is printed.</summary>
/// <param name="Series">Which series.</param>
/// <param name="Number">Its value.</param>
/// <param name="Length">How many folded characters it takes.</param>
internal readonly record struct Marker(SeriesRule Series, int Number, int Length);
