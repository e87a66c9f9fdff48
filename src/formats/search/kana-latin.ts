const rows: readonly (readonly [consonant: string, kana: string])[] = [
  ['', 'アイウエオ'],
  ['k', 'カキクケコ'],
  ['g', 'ガギグゲゴ'],
  ['s', 'サ・スセソ'],
  ['z', 'ザ・ズゼゾ'],
  ['t', 'タ・・テト'],
  ['d', 'ダ・・デド'],
  ['n', 'ナニヌネノ'],
  ['h', 'ハヒ・ヘホ'],
  ['b', 'バビブベボ'],
  ['p', 'パピプペポ'],
  ['m', 'マミムメモ'],
  ['y', 'ヤ・ユ・ヨ'],
  ['r', 'ラリルレロ'],
  ['w', 'ワ・・・ヲ'],
];

const syllables: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(([consonant, kana]) =>
    [...kana].map((one, index) => [one, `${consonant}${'aiueo'[index] ?? ''}`] as const),
  ),
  ...Object.entries({ シ: 'shi', ジ: 'ji', チ: 'chi', ヂ: 'ji', ツ: 'tsu', ヅ: 'zu', フ: 'fu' }),
  ...Object.entries({ ン: 'n', ヴ: 'vu', ー: '' }),
]);

const smallVowels: ReadonlyMap<string, string> = new Map(
  Object.entries({ ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o' }),
);
const smallY: ReadonlyMap<string, string> = new Map(
  Object.entries({ ャ: 'ya', ュ: 'yu', ョ: 'yo' }),
);

const KANA = /^[ァ-ヴー\s]+$/u;

/** The sound of a syllable with the small kana behind it: シ and ョ are `sho`, キ and ョ `kyo`, フ and ァ `fa`. */
function joined(syllable: string, small: string): string {
  const y = smallY.get(small);
  if (y !== undefined) {
    const stem = syllable.replace(/i$/u, '');
    return /(?:sh|ch|j)$/u.test(stem) ? `${stem}${y.slice(1)}` : `${stem}${y}`;
  }
  const vowel = smallVowels.get(small);
  return vowel === undefined
    ? `${syllable}${small}`
    : `${syllable.replace(/[aiueo]$/u, '')}${vowel}`;
}

/**
 * Katakana in Latin letters as names on maps have them: Hepburn's, with long vowels written short, so that トウキョウ is `tokyo`.
 * Nothing where there is more in it than kana.
 */
export function kanaLatin(katakana: string): string | undefined {
  if (!KANA.test(katakana)) return undefined;
  let latin: string[] = [];
  let isDoubled = false;
  for (const kana of katakana) {
    const last = latin.at(-1);
    if (kana === 'ッ') isDoubled = true;
    else if (last !== undefined && (smallY.has(kana) || smallVowels.has(kana))) {
      latin = [...latin.slice(0, -1), joined(last, kana)];
    } else {
      const syllable = syllables.get(kana) ?? kana;
      latin.push(
        isDoubled
          ? `${syllable.startsWith('ch') ? 't' : (syllable[0] ?? '')}${syllable}`
          : syllable,
      );
      isDoubled = false;
    }
  }
  return latin
    .join('')
    .replace(/o[ou]+/gu, 'o')
    .replace(/uu+/gu, 'u');
}
