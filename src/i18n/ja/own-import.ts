import type { ownImport as english } from '../en/own-import.ts';

export const ownImport: typeof english = {
  title: 'CSVファイルから場所を加える',
  help: '1行目に列の名前を書きます。name と、latitude・longitude または mgrs。あれば kind、facilities、host、operators、basis、precision_m、source、url、assumption。',
  choose: 'ファイルを選ぶ',
  paste: 'または内容を貼り付ける',
  preview: '読み取った内容',
  line: '行',
  place: '場所',
  what: '概要',
  goodRows: ({ count }) =>
    count === 0 ? '加えられる行はありません。' : `${count}行を加えられます。`,
  badRows: ({ count }) => `${count}行に誤りがあり、除きます。`,
  add: ({ count }) => `${count}か所を加える`,
  unreadableFile: 'ファイルを読めませんでした。選び直すか、内容を貼り付けてください。',
  tooLarge: 'ファイルが5MBを超えています。分けてください。',
  tooLong:
    '内容が500万字を超えているため、取り込みませんでした。分けるか、必要な行だけを貼り付けてください。',
  reading: '読み取り中…',
  lineError: ({ line, problem }) => `${line}行目：${problem}`,

  noRows: '1行目より後に行がありません。1行目は列の名前です。',
  noColumn: ({ column }) =>
    `1行目に「${column}」の列がありません。列の名前を書き、各行に値を入れてください。`,
  noPositionColumn:
    '1行目に位置の列がありません。latitude と longitude、または mgrs の列を書いてください。',
  noName: '名前が空です。入力してください。',
  nameTooLong: '名前が120字を超えています。短くしてください。',
  noPosition: '位置が空です。緯度と経度、またはグリッド座標を入力してください。',
  unknownKind: ({ entry, known }) =>
    `「${entry}」という種類はありません。次のいずれかを書いてください：${known}`,
  unknownFacility: ({ entry, known }) =>
    `「${entry}」という施設はありません。次のいずれかを空白で区切って書いてください：${known}`,
  unknownHost: ({ entry, known }) =>
    `「${entry}」という領域はありません。次のいずれかを書いてください：${known}`,
  noHost: ({ known }) =>
    `拠点にはhost(どの国・地域の領域か)が必要です。次のいずれかを書いてください：${known}`,
  unknownBasis: ({ entry, known }) =>
    `「${entry}」という根拠はありません。次のいずれかを書いてください：${known}`,
  notASite: ({ entry }) =>
    `種類「${entry}」の場所に施設はありません。施設を空にするか、拠点の種類にしてください。`,
  badPrecision: ({ entry }) =>
    `「${entry}」は精度として読めません。0より大きく1,000,000以下のメートルで書いてください。`,
  badUrl: ({ entry }) =>
    `「${entry}」はURLとして読めません。https:// か http:// で始めてください。`,
  sourceTooLong: '出典または仮定が600字を超えています。短くしてください。',
  tooManyFields: ({ count, columns }) =>
    `${columns}列に対して${count}個の値があります。コンマを含む値は引用符で囲んでください。`,
  openQuote: '引用符が閉じられていません。閉じるか、引用符を二つ重ねてください。',
  tooManyLines: ({ most }) =>
    `読むのは最初の${most}行までです。残りを加えるには、ファイルを分けてください。`,
  tooMany: ({ most }) =>
    `一つのシナリオに加えられる場所は${most}か所までです。この行を除いてください。`,
};
