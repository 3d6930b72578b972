namespace Tongbao.Cli.Inputs;

/// <summary>Standard input as a document.</summary>
internal static class StandardInput
{
    /// <summary>All bytes of standard input for the input that names it; null for a file.</summary>
    public static byte[]? Bytes(Input input)
    {
        if (input.Path != Input.Stdin)
            return null;
        using var stdin = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        stdin.CopyTo(bytes);
        return bytes.ToArray();
    }
}
