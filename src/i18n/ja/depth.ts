import type { depth as english } from '../en/depth.ts';

export const depth: typeof english = {
  title: '重なり',
  help: '重なりとは、ある場所に届く拠点の数です。運用するシステムがいくつあっても一つの拠点は一度だけ、各射程の最小値で数えます。',
  drawOnMap: '重なりを地図に描く',
  drawnAsChange:
    'AとBを一つの地図で見るときは変化を描きます。Bで届く拠点がAより多い所と、少ない所です。',
  extent: '範囲',
  usual: '西太平洋',
  shown: '地図の表示範囲',
  table: '重なり別の面積',
  sites: '拠点数',
  both: '合計、km²',
  sea: '海、km²',
  land: '陸、km²',
  all: '合計',
  percent: ({ figure }) => `${figure}%`,
  method:
    '数値が二つあるときは、一方は各射程の最小値、他方は最大値によるものです。重なりごとの面積は正確です。海と陸は、中心の重なりをもつ25 kmのセルで分け、そこから言える桁に丸めます。',
  none: 'ここに届く拠点はなく、すべて重なり0です。',
  working: '数えています…',
  failed: ({ message }) =>
    `面積を数えられませんでした。この欄をいったん閉じて、開き直してください。${message}`,
  notDrawn: ({ message }) =>
    `重なりを描けませんでした。いったん到達圏の表示に戻してから、もう一度描いてください。${message}`,
  drawn: '地図に表示中',
  legend: {
    sites: ({ count }) => `${count}か所の拠点が届く`,
    orMore: ({ count }) => `${count}か所以上の拠点が届く`,
    note: '各射程の最小値で数えた拠点の数です。数字の付いた線の内側には、少なくともその数の拠点が届きます。',
  },
};
