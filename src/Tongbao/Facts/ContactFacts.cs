namespace Tongbao.Facts;

/// <summary>How to reach the publisher, in the order printed.</summary>
internal sealed record ContactFacts(IReadOnlyList<string> Phone, IReadOnlyList<string> Post, IReadOnlyList<string> Email)
{
    public bool IsEmpty => Phone.Count + Post.Count + Email.Count == 0;
}
