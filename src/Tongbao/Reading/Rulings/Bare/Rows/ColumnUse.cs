namespace Tongbao.Reading.Rulings.Bare.Rows;

/// <summary>What the cells of a column say of the rows of a table that nothing draws.</summary>
internal enum ColumnUse
{
    /// <summary>Its cells may be merged over rows, or empty.</summary>
    Other,

    /// <summary>Each row has a cell there: a problem, what was done.</summary>
    Key,

    /// <summary>Each row has a cell there, which begins with its number.</summary>
    NumberedKey,

    /// <summary>Each row has a number there.</summary>
    Number,

    /// <summary>Each row has one line there: the name of a value.</summary>
    Name,
}
