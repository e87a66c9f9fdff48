import type { shell as english, notices as englishNotices } from '../en/shell.ts';

export const shell: typeof english = {
  appName: 'Basing Atlas',
  skipToAssumptions: '仮定へ移動',
  skipToMap: '地図へ移動',
  skipToTable: '表へ移動',
  sidebar: '仮定',
  map: '地図',
  language: '言語',
  english: 'EN',
  japanese: '日本語',
  undo: '元に戻す',
  redo: 'やり直す',
  display: '表示',
  search: '検索',
  searchKeys: '検索(CtrlまたはCmdとK)',
  searchPlaceholder: '場所を検索',
  noPlaceFound: 'その名前の場所はどの表記にもありません。',
  theme: '配色',
  light: 'ライト',
  dark: 'ダーク',
  system: 'システム',
  typeSize: '文字',
  ordinaryType: '標準',
  projectorType: '投影用 1.4倍',
  unit: '単位',
  earthModel: '地球',
  wgs84: 'WGS 84 楕円体',
  sphere: '球',
  earthDifference: ({ site, focus, ellipsoid, sphere, difference }) =>
    `${site}から${focus}まで：楕円体で${ellipsoid}、Turfの球で${sphere}、差は${difference}。`,
  resizeSidebar: 'サイドバーの幅',
  resizeFollows: '表の高さ',
  resizeTimeline: '年表の高さ',
  hideSidebar: 'サイドバーを隠す',
  showSidebar: 'サイドバーを表示',
  sheet: 'シートの高さ',
  sheetStops: { sentence: '一文のみ', half: '半分', full: '全面' },
};

export const notices: typeof englishNotices = {
  noMapTitle: '地図の表示にはWebGL 2が必要です',
  noMapBody:
    'このブラウザーまたは端末ではWebGL 2が使えないため、地図を描けません。仮定、文、表はそのまま使えます。',
  noMapMend:
    '地図を見るには、ブラウザーの設定でハードウェアアクセラレーションを有効にするか、最新のChrome、Edge、Firefox、Safariで開いてください。',
  mapTroubleTitle: '地図の一部を表示できません',
  failureTitle: '地図帳を開けませんでした。',
  failureMend:
    'ページを読み込み直してください。それでも開けないときは、ビルドかデータファイルが壊れています。ビルドし直し、下の内容を確かめてください。',
};
