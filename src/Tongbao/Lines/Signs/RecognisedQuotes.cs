namespace Tongbao.Lines.Signs;

/// <summary>Gives the quotations of a recognised line the marks that were printed: two of a kind, the outer pair the double one.</summary>
internal static class RecognisedQuotes
{
    /// <summary>An opening mark and three closing ones: the first of the three opens the inner quotation.</summary>
    private const int Closing = 3;

    /// <param name="signs">The line.</param>
    public static void Repair(char[] signs)
    {
        RepairOpening(signs);
        var open = new Stack<int>();
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i] == '‘' && i + 1 < signs.Length && signs[i + 1] == '‘')
                signs[i] = '“';
            if (IsOpening(signs[i]))
                open.Push(i);
            if (!IsClosing(signs[i]) || !open.TryPop(out var at))
                continue;
            // ‘一场一策” is “一场一策”, and “‘三重一大’不充分’ is “‘三重一大’不充分”.
            if (signs[at] == '‘' && signs[i] == '”')
                signs[at] = '“';
            else if (signs[at] == '“' && open.TryPeek(out var outer) && signs[outer] == '“')
                (signs[at], signs[i]) = ('‘', '’');
            else if (signs[at] == '“' && signs[i] == '’')
                signs[i] = '”';
        }
    }

    // “队伍”三项制度”不到位” is “队伍‘三项制度’不到位”.
    private static void RepairOpening(char[] signs)
    {
        var marks = Enumerable.Range(0, signs.Length).Where(i => IsOpening(signs[i]) || IsClosing(signs[i])).ToList();
        for (var i = 0; i + Closing < marks.Count; i++)
        {
            if (IsOpening(signs[marks[i]]) && marks.Skip(i + 1).TakeWhile(mark => IsClosing(signs[mark])).Count() == Closing)
                (signs[marks[i + 1]], signs[marks[i + 2]]) = ('‘', '’');
        }
    }

    private static bool IsOpening(char sign) => sign is '“' or '‘';

    private static bool IsClosing(char sign) => sign is '”' or '’';
}
