import type { sea as english } from '../en/sea.ts';

export const sea: typeof english = {
  title: '海路',
  help: '陸地を通らない海上の短い経路です。岸壁のある拠点の多くは係留位置から、ほかの場所は30 km以内の最も近い水面から始まります。',
  from: '出発',
  to: '到着',
  choosePlace: '場所を選ぶ',
  speed: '速力(ノット)',
  closedStraits: '閉じる海峡',
  find: '経路を探す',
  clear: '消す',
  working: '経路を探しています…',
  noPlace: '出発と到着の場所を選んでください。',
  samePlace: '出発と到着が同じ場所です。別の場所を選んでください。',
  hours: ({ figure }) => `${figure}時間`,
  under: ({ length }) => `${length}未満`,
  strait: ({ name }) => name,
  and: 'と',
  way: ({ from, to, length, other, hours, knots }) =>
    `${from}から${to}まで海路で${length}(${other})、${knots}ノットで${hours}。`,
  closed: ({ straits, length, hours, longer }) =>
    `${straits}を閉じると${length}、${hours}で、${longer}長い。`,
  closedUnpassed: ({ straits }) => `この経路は${straits}を通らないため、閉じても変わりません。`,
  caveat: '説明のための経路であり、航海には使えません。',
  inland: ({ place }) => `${place}は水面から30 kmより離れています。海岸の場所を選んでください。`,
  noPassage: ({ from, to }) =>
    `${from}と${to}を結ぶ水面がありません。海峡を開くか、別の場所を選んでください。`,
  unfit: ({ message }) => `収録した係留位置か運河が海岸線に合っていません：${message}`,
  failed: ({ message }) =>
    `経路を探せませんでした。もう一度試すか、ページを読み込み直してください。${message}`,
  caption: ({ length }) => `海路で${length}`,
  legend: ({ from, to, length }) => `${from}から${to}までの海路、${length}`,
};
