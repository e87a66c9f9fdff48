/** One font file to be made: which family and style it is, and what it is cut from. */
export interface FontFace {
  readonly family: 'Noto Sans' | 'Noto Sans JP' | 'Noto Sans TC';
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  readonly file: string;
  /** Name of a file in the `files` folder of the family's package. */
  readonly source: string;
}

/** Characters of the Latin faces whatever the data use: Latin, its extensions, signs and dashes. */
export const FIXED_RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
];

const LATIN_SUBSETS = ['latin', 'latin-ext', 'vietnamese'] as const;

/** The faces of the Latin family; a file that nothing needs is not written. */
export const LATIN_FACES: readonly FontFace[] = (
  [
    [400, 'normal'],
    [400, 'italic'],
    [600, 'normal'],
  ] as const
).flatMap(([weight, style]) =>
  LATIN_SUBSETS.map((subset): FontFace => {
    const name = `${subset}-${weight}-${style}.woff2`;
    return {
      family: 'Noto Sans',
      weight,
      style,
      file: `noto-sans-${name}`,
      source: `noto-sans-${name}`,
    };
  }),
);

/** The faces for Japanese. */
export const JAPANESE_FACES: readonly FontFace[] = ([400, 600] as const).map((weight) => ({
  family: 'Noto Sans JP',
  weight,
  style: 'normal',
  file: `noto-sans-jp-${weight}.woff2`,
  source: `noto-sans-jp-japanese-${weight}-normal.woff2`,
}));

/** The faces for Traditional Chinese. */
export const CHINESE_FACES: readonly FontFace[] = [
  {
    family: 'Noto Sans TC',
    weight: 400,
    style: 'normal',
    file: 'noto-sans-tc-400.woff2',
    source: 'noto-sans-tc-chinese-traditional-400-normal.woff2',
  },
];
