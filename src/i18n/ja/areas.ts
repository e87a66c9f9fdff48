import type { areas as english } from '../en/areas.ts';

export const areas: typeof english = {
  total: '海と陸',
  byLowest: '最小値による',
  byHighest: '最大値による',
  byAny: 'どの値でも',
  formulas: {
    total: '拠点の円が合わせて囲む面積を、円の弧に沿って楕円体上で求めます',
    land: '中心に届き、その中心が陸にある25 kmのセルを数えます',
    sea: '円の弧から求めた海と陸の合計から、25 kmのセルで数えた陸を引きます',
    cells: '中心がそれに当たる25 kmのセルを数えます',
  },
  within: ({ area, doubt }) => `${area}(誤差${doubt}以内)`,
  exactPrecision: 'この位置と射程について1 km²まで正確です',
  cellPrecision:
    '境界と海岸に沿うセルの数から求めた誤差の目安で、実際の誤差はほぼこれ以内です。1セルは625 km²で、中心で判定します',
};
