using YamlDotNet.Core;

namespace Tongbao.Languages;

/// <summary>YAML that is none of ours, for a reason that can be said in either language.</summary>
/// <param name="start">Where it begins.</param>
/// <param name="end">Where it ends.</param>
/// <param name="said">The reason.</param>
internal sealed class RefusedYamlException(in Mark start, in Mark end, Phrase said) : YamlException(start, end, said.ToString())
{
    public Phrase Said => said;
}
