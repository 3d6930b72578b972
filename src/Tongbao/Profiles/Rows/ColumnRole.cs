namespace Tongbao.Profiles.Rows;

/// <summary>What a column of a table is for.</summary>
internal enum ColumnRole
{
    /// <summary>Its cells are blocks of issues.</summary>
    Field,

    /// <summary>Its cells print the numbers of issues.</summary>
    Number,
}
