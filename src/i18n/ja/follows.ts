import type { follows as english, followsCsv as englishCsv } from '../en/follows.ts';

export const follows: typeof english = {
  title: '導かれること',
  table: '近接表',
  places: '注目する場所',
  allPlaces: '注目する場所すべて',
  openOnly: '使える拠点のみ',
  copyCsv: 'CSVでコピー',
  copied: ({ count }) => `${count}行をコピーしました`,
  copyFailed:
    'ブラウザーがコピーを許可しませんでした。このページにクリップボードを許可して、もう一度お試しください。',
  hide: '表を隠す',
  show: '表を表示',
  rowCount: ({ count }) => `${count}行`,
  site: '拠点',
  place: '場所',
  azimuth: '方位角',
  access: '使用',
  reach: '到達',
  open: '使える',
  closed: '使えない',
  noSystem: 'システムなし',
  distanceIn: ({ unit }) => `距離(${unit})`,
  depth: ({ count }) => (count === 0 ? '届く拠点なし' : `${count}か所の拠点が届く`),
  nearest: ({ site, distance }) => `最も近い使える拠点：${site}、${distance}`,
  uncertainMore: ({ count }) => `不確か${count}か所`,
  noFocus: '注目する場所がないため、測る相手がありません。「注目」で加えてください。',
  noOpenSite:
    '使える拠点がありません。「仮定」で条件を加えるか、使えない拠点も表に含めてください。',
};

export const followsCsv: typeof englishCsv = {
  open: '使える',
  closed: '使えない',
  noSystem: 'システムなし',
  cites: ({ line }) => `出典: ${line}`,
  wgs84: 'WGS 84楕円体(GeographicLib)',
  sphere: '平均球(Turf)',
  source: ({ presetId, date, earthModel }) =>
    `Basing Atlas;シナリオ ${presetId}(利用者の変更を含む);基準日 ${date};距離の地球モデル ${earthModel};位置と到達範囲の出典は各記録による`,
};
