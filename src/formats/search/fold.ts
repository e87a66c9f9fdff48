import { searchable } from '#atlas/find-places.ts';

/** Written forms of one character: the Japanese one, then the traditional and the simplified Chinese that differ from it. */
const variants =
  '台臺 湾灣 与與 国國 島嶋岛 県縣县 東东 関關关 沢澤泽 浜濱滨 竜龍龙 広廣广 縄繩绳 覇霸 横橫 峡峽 対對对 馬马 軍军 機机 場场 瀬瀨濑 内內 賀贺 須须 ' +
  '亜亞亚 爾尔 羅罗 魚鱼 釣钓 閣阁 諸诸 嶼屿 蘭兰 鵝鹅 鑾銮 呂吕 達达 華华 漢汉 営營营 駐驻 団團团 条條 約约 協协 会會 戦戰战 導导 弾彈弹 艦舰 総總总 ' +
  '壌壤 沖冲 ケヶ';

const formOf: ReadonlyMap<string, string> = new Map(
  variants.split(' ').flatMap((group) => {
    const [form = '', ...others] = group;
    return others.map((other) => [other, form] as const);
  }),
);

/** The distance from a hiragana to its katakana in Unicode. */
const KANA_STEP = 0x60;

/**
 * Text as searches compare it: one case, one width, without accents and hyphens, hiragana as katakana, and the several forms of
 * a Chinese character as one, so that 臺灣, 台湾 and 台灣 are the same.
 */
export function fold(text: string): string {
  return searchable(text)
    .replace(/[ぁ-ゖ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + KANA_STEP))
    .replace(/[・･·]/gu, '')
    .replace(/./gsu, (character) => formOf.get(character) ?? character);
}
