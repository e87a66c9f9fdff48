import type { difference as english } from '../en/difference.ts';

export const difference: typeof english = {
  because: ({ causes, what }) => `${causes}の場合、${what}。`,
  plain: ({ what }) => `${what}。`,
  causeSeparator: '・',
  manyCauses: ({ count }) => `${count}点の仮定を変えた想定`,
  causes: {
    holds: ({ condition }) => `「${condition}」が成立`,
    fails: ({ condition }) => `「${condition}」が不成立`,
    forcedOpen: ({ site }) => `${site}を使えるとする想定`,
    forcedClosed: ({ site }) => `${site}を使えないとする想定`,
    unforced: ({ site }) => `${site}を条件に委ねる想定`,
    chosen: ({ system }) => `${system}あり`,
    notChosen: ({ system }) => `${system}なし`,
    assigned: ({ system }) => `${system}を別の拠点に置く想定`,
    date: ({ date }) => `基準日が${date}`,
    own: '独自の記録が異なる想定',
  },

  depth: ({ focus, before, after }) =>
    `${focus}に届く拠点は${before}か所から${after}か所に変わります`,
  farther: ({ site, distance }) => `最も近い使える拠点は${site}になり、${distance}遠くなります`,
  nearer: ({ site, distance }) => `最も近い使える拠点は${site}になり、${distance}近くなります`,
  nearestIs: ({ site, distance }) => `最も近い使える拠点は${site}で、${distance}です`,
  noneOpen: '使える拠点はなくなります',
  withNearest: ({ what, nearest }) => `${what}。${nearest}`,
  nearestTo: ({ focus, nearest }) => `${focus}から見て、${nearest}`,

  systemGained: ({ system, focus }) => `${system}が${focus}に届くようになります`,
  systemLost: ({ system, focus }) => `${system}は${focus}に届かなくなります`,
  systemCertain: ({ system, focus }) => `${system}が${focus}に確実に届くようになります`,
  systemUnsure: ({ system, focus }) => `${system}は一部の公表値でしか${focus}に届かなくなります`,
  systemUnsureGained: ({ system, focus }) =>
    `${system}が一部の公表値で${focus}に届くようになります`,
  systemUnsureLost: ({ system, focus }) => `${system}はどの公表値でも${focus}に届かなくなります`,

  opens: ({ count, sites }) => `${count}か所が使えるようになります(${sites})`,
  closes: ({ count, sites }) => `${count}か所が使えなくなります(${sites})`,
  moreSites: ({ sites, more }) => `${sites}ほか${more}か所`,
  areaLost: ({ sea, land }) => `海${sea}と陸${land}に届かなくなります`,
  areaGained: ({ sea, land }) => `海${sea}と陸${land}に届くようになります`,
  squareKilometres: ({ figure }) => `${figure}\u2009km²`,
  same: '違いはありません。使える拠点も、注目する場所の答えも同じです。',
};
