"""Writes TraditionalTable.g.cs from OpenCC's table of characters: TraditionalTable.py TSCharacters.txt > TraditionalTable.g.cs

TSCharacters.txt is part of OpenCC (https://github.com/BYVoid/OpenCC, data/dictionary), Apache-2.0: see NOTICE. Kept are single
characters of the block 4E00-9FFF that are never written in simplified text: what may also stand for itself (著, 乾) is left out.
"""
import sys

WIDTH = 120

# In simplified text only a family name: everywhere else it is 于.
ALWAYS = {'於'}

pairs = []
for line in open(sys.argv[1], encoding='utf-8'):
    traditional, _, values = line.rstrip('\n').partition('\t')
    values = values.split(' ')
    if line.startswith('#') or len(traditional) != 1 or (traditional in values and traditional not in ALWAYS) or len(values[0]) != 1:
        continue
    if '\u4e00' <= traditional <= '\u9fff' and '\u4e00' <= values[0] <= '\u9fff':
        pairs.append((traditional, values[0]))
pairs.sort()


def literal(text):
    return '\n        + '.join(f'"{text[i:i + WIDTH // 2]}"' for i in range(0, len(text), WIDTH // 2))


print(f'''// Written by TraditionalTable.py from OpenCC's TSCharacters.txt (Apache-2.0, see NOTICE).
namespace Tongbao.Text;

/// <summary>Traditional characters and the simplified ones that rules know; each stands at the same place of both strings.</summary>
internal static class TraditionalTable
{{
    /// <summary>In the order of their codes.</summary>
    public const string Traditional =
        {literal(''.join(t for t, _ in pairs))};

    /// <summary>The simplified character of each.</summary>
    public const string Simplified =
        {literal(''.join(s for _, s in pairs))};
}}''')
