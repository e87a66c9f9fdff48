import type { positionProblems as english } from '../en/position.ts';

export const positionProblems: typeof english = {
  empty: '位置がありません。26.3556, 127.7676 や 52R CQ 77043 15693 のように入力してください。',
  unreadable: ({ entry }) =>
    `「${entry}」は位置として読めません。26.3556, 127.7676 や 北緯26度21分20秒 東経127度46分3秒 のような緯度と経度、または 52R CQ 77043 15693 のようなグリッド座標を入力してください。`,
  oneAngle: ({ entry }) =>
    `「${entry}」には角度が一つしかありません。緯度と経度をコンマで区切って入力してください。`,
  letters: ({ entry }) =>
    `「${entry}」には N か S の一つと、E か W の一つがそろっていません。両方の角度に付けるか、どちらにも付けないでください。`,
  signAndLetter: ({ entry }) =>
    `「${entry}」には符号と文字の両方があります。文字を残して符号を消してください。`,
  sixty: ({ entry }) => `「${entry}」の分または秒が60以上です。0から59.99で入力してください。`,
  fractionInside: ({ entry }) =>
    `「${entry}」は途中の数に小数があります。小数は最後の数だけに使えます。`,
  latitudeRange: ({ entry }) => `緯度「${entry}」は極を越えています。90度以下にしてください。`,
  latitudeSwapped: ({ entry }) =>
    `緯度「${entry}」は極を越えています。緯度、経度の順です。二つを入れ替えてください。`,
  longitudeRange: ({ entry }) =>
    `経度「${entry}」は一周を超えています。東経・西経とも180度以下にしてください。`,
  mgrsZone: ({ zone }) => `グリッドにゾーン${zone}はありません。ゾーンは1から60です。`,
  mgrsBand: ({ band }) => `グリッドに緯度帯${band}はありません。緯度帯はIとOを除くCからXです。`,
  mgrsPolar: ({ band }) =>
    `緯度帯${band}は極のグリッドで、ここでは読めません。度で入力してください。`,
  mgrsSquare: ({ square, zone }) =>
    `${zone}に区画${square}はありません。ゾーンに続く2文字を確かめてください。`,
  mgrsDigits: ({ digits }) =>
    `「${digits}」は東距と北距に分けられません。同じ桁数の数を二つ、それぞれ5桁以内で入力してください。`,
};
