import type { legend as english } from '../en/legend.ts';

export const legend: typeof english = {
  title: '凡例',
  groups: {
    sites: '拠点の種類',
    bases: '使用の根拠',
    states: '状態',
    reach: '到達圏',
    focus: '注目地点',
    claim: '記述',
    event: '出来事',
    position: '調べた座標',
    distances: '距離',
    ground: '海と陸',
  },
  open: '米軍が使用できる',
  closed: '米軍は使用できない',
  within: 'いずれかのシステムの、公表値の最小以内',
  uncertain: '不確か:公表値の最小を超え、最大以内',
  lowAndHigh: '公表値の最小と最大',
  outline: ({ caption }) => `${caption}:円を合わせた外周`,
  notReach:
    '円は到達力ではありません。楕円体上の距離であり、経路、搭載量、天候、防御は表しません。',
  focusFirst: '注目地点。大きい印は先頭の地点',
  focusLine: '先頭の注目地点に届く拠点からの最短線',
  focusLineUncertain: '公表値により届くかどうかが分かれる拠点からの最短線',
  focusLineNearest: '最も近い使用可能な拠点からの最短線。届く拠点はない',
  distancesRound: ({ place, distances }) => `${place}から${distances}`,
  waterlines: ({ distances }) => `海岸からの距離:${distances} km`,
  disputed: '係争中の境界、または一方の主張による境界',
  listSeparator: '、',
};
