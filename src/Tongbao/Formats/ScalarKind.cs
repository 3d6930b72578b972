namespace Tongbao.Formats;

/// <summary>What a plain value of the contract has to be.</summary>
internal enum ScalarKind
{
    Text,
    Number,
    Truth,
}
