import type { hangsOn as english } from '../en/hangs-on.ts';

export const hangsOn: typeof english = {
  title: '依存先',
  help: '各拠点を失うと何が失われるかを示します。その場所に届く拠点がなくなるか、一つ減ります。',
  singles: ({ count }) => `${count}か所の場所が一つの拠点に依存`,
  noSingle: '一つの拠点に依存する場所なし',
  noFocus: '注目する場所がありません。「注目」で加えると、何に依存しているかを示します。',
  noSystem: 'システムが選ばれていません。「到達」で選ぶと、各場所の依存先を示します。',
  counting: '数えるシステム',
  noneCounts: '数えるシステムがありません。一つ選んでください。',

  ranked: '失うものが大きい順の拠点',
  site: '拠点',
  lost: '失う場所',
  thinned: '減る重なり',
  area: 'ここだけが届く面積',
  seaAndLand: ({ sea, land }) => `海${sea}、陸${land}`,
  areaWorking: '計算中…',
  areaFailed: '計算できません',
  nothing: '注目する場所に確実に届く拠点はありません。',
  more: ({ count }) => `ほか${count}か所を表示`,
  less: '少なく表示',
  areaOf: ({ site }) => `${site}だけが届く海と陸`,

  places: '注目する場所と、各拠点を失った後に残る数',
  reachedBy: ({ count }) => `${count}か所`,
  single: ({ site }) => `単一障害点：${site}`,
  unreached: '確実に届く拠点なし',
  uncertainOnly: ({ count }) => `${count}か所が一部の公表値でのみ届く`,
  left: ({ before, after }) => `${before}\u00a0→\u00a0${after}`,
  without: ({ site, figure }) => `${site}なし：${figure}`,
  withoutUncertain: ({ site, figure }) => `${site}なし：不確か${figure}`,
};
