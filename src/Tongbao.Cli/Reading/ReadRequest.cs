using Tongbao.Cli.Inputs;

namespace Tongbao.Cli.Reading;

/// <summary>A document to read.</summary>
/// <param name="Path">Where it is; <c>-</c> when its bytes follow this line.</param>
/// <param name="File">The name that bytes which follow go by in the output.</param>
/// <param name="Relative">Its path in a table.</param>
/// <param name="Bytes">How many bytes follow; null when it is to be read from <paramref name="Path"/>.</param>
internal sealed record ReadRequest(string Path, string File, string Relative, int? Bytes)
{
    /// <summary>The output that its review page compares it with; null to compare with nothing.</summary>
    public string? Expected { get; init; }

    /// <summary>The pictures that are its pages, in order; null when it is one file or folder.</summary>
    public IReadOnlyList<string>? Pages { get; init; }

    /// <param name="input">What to read.</param>
    /// <param name="bytes">How many bytes follow; null when it is to be read from its path.</param>
    public static ReadRequest Of(Input input, int? bytes) =>
        new(input.Path, input.File, input.Notice, bytes) { Expected = input.Expected, Pages = input.Pages };
}
