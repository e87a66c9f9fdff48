import type { scenario as english } from '../en/scenario.ts';

export const scenario: typeof english = {
  preset: 'シナリオ',
  assume: '仮定',
  governs: ({ count }) => (count === 0 ? '対象の拠点なし' : `${count}か所の拠点に関わる`),
  governsRanges: '拠点ではなく到達範囲を変える',
  fixed: '常に成り立つ：どのシナリオも外せません',
  whyAsk: ({ title }) => `理由：${title}`,
  openRecord: '記録を開く',
  recordOf: ({ name }) => `${name}の記録`,

  sites: '拠点',
  openCount: ({ open, total }) => `${total}か所中${open}か所が使える`,
  filterSites: '拠点を探す',
  filterSitesPlaceholder: '名前(どの表記でも)',
  noSiteFound: ({ typed }) =>
    `「${typed}」を含む拠点はありません。別の表記か、より短い文字列でお試しください。`,

  reach: '到達',
  notOnMap: '地図に表示していない',
  none: 'なし',
  notDrawn: {
    noRadius: 'フェリーまたは片道の航続距離しか公表されていないため、描ける半径がありません。',
    inFlight: ({ carriers }) =>
      carriers === ''
        ? '飛行中に発射されるため、自らの拠点を持ちません。'
        : `${carriers}から飛行中に発射されるため、自らの拠点を持ちません。`,
  },

  focus: '注目',
  leads: '先頭',
  lead: '先頭に',
  leadWith: ({ place }) => `${place}を先頭にする`,
  remove: '外す',
  removeFromFocus: ({ place }) => `${place}を注目から外す`,
  addFocus: '場所を加える',
  focusFull: ({ most }) => `注目できる場所は${most}か所までです。加えるには一つ外してください。`,
  reachedBy: ({ count }) => (count === 0 ? '届く拠点なし' : `${count}か所の拠点から届く`),
  noFocus: '注目する場所がありません。',

  rings: '距離円',
  ringsHelp: '場所を中心とする単なる距離です。距離円は到達圏ではありません。',
  ringsRound: '中心',
  distances: '距離',
  distancesExample: '100, 250, 400',
  drawRings: '距離円を描く',
  removeRings: ({ place }) => `${place}の距離円を消す`,
  choosePlace: '場所を選ぶ',
  noPlaceChosen: '中心の場所が選ばれていません。上の欄で選んでください。',
  ringsFull: ({ most }) =>
    `距離円を描ける場所は${most}か所までです。ほかに描くには、一つ外してください。`,
  ringsEmpty: '距離がありません。100, 250, 400 のように入力してください。',
  ringsNotANumber: ({ entry }) =>
    `「${entry}」は距離ではありません。100, 250, 400 のように、数をコンマで区切って入力してください。`,
  ringsNotPositive: ({ entry }) =>
    `「${entry}」は0より大きくありません。コンマは区切りです。千は1000と入力してください。`,
  ringsTooFar: ({ entry, largest }) =>
    `「${entry}」は地球半周より遠い距離です。${largest}以下にしてください。`,
  ringsTwoUnits: ({ entry }) =>
    `「${entry}」の単位がほかと違います。すべて同じ単位で入力してください。`,
  ringsTooMany: ({ count, most }) =>
    `${count}個の距離は一つの場所には多すぎます。${most}個以下にしてください。`,
};
