/** What is written in several ways, and the one way that is read. Earlier ones first: some contain later ones. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[ºᵒ˚゜゚∘]/gu, '°'],
  [/[´ʹ`‘’‛′ʼ]/gu, "'"],
  [/[“”„‟〃ʺ]/gu, '"'],
  [/[−‐‑‒–—―]/gu, '-'],
];

const words: readonly (readonly [RegExp, string])[] = [
  [/''|′′/gu, '"'],
  [/′/gu, "'"],
  [/北緯/gu, 'N'],
  [/南緯/gu, 'S'],
  [/東経/gu, 'E'],
  [/西経/gu, 'W'],
  [/緯度|経度/gu, ' '],
  [/度/gu, '°'],
  [/分/gu, "'"],
  [/秒/gu, '"'],
  [/^\s*GEO:/gu, ''],
  [/\b(?:LATITUDE|LONGITUDE|LAT|LONG|LON|LNG)\b\.?[:=]?/gu, ' '],
  [/\bNORTH\b/gu, 'N'],
  [/\bSOUTH\b/gu, 'S'],
  [/\bEAST\b/gu, 'E'],
  [/\bWEST\b/gu, 'W'],
  [/[、，]/gu, ','],
  [/[；]/gu, ';'],
  [/[()[\]]/gu, ' '],
  [/\s+/gu, ' '],
  [/(?<=\.\d+[°'"]?[NSEW]?) ?\/ ?/gu, ','],
  [/^([+-]?\d{1,3}),(\d+)([°NS]*)[ ;]+([+-]?\d{1,3}),(\d+)([°EW]*)$/gu, '$1.$2$3 $4.$5$6'],
];

/**
 * A typed position in plain letters: one width and one case, one sign each for degrees, minutes, seconds and minus,
 * N, S, E and W for their words in English and Japanese, and a point before decimals that were written with a comma.
 */
export function plainText(typed: string): string {
  const signs = spellings.reduce((text, [from, to]) => text.replace(from, to), typed);
  const upper = signs.normalize('NFKC').toUpperCase();
  return words.reduce((text, [from, to]) => text.replace(from, to), upper).trim();
}
