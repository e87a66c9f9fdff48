import type { ownRecord as en } from '../en/own-record.ts';

export const ownRecord: typeof en = {
  fromSource: ({ source }) => `このシナリオの作成者が追加。出典：${source}`,
  assumption: 'このシナリオの作成者による仮定。出典はない。',
  assumed: ({ what }) => `このシナリオの作成者による仮定：${what}`,
  closedBecause: ({ condition }) => `作成者の条件「${condition}」が満たされていない`,
  combination: ({ carrier, weapon }) => `${carrier}と${weapon}`,
  endToEndNote:
    '母機が行動半径まで進み、そこから兵装が先へ届きます。両者の値を足した計算値で、公表されたものではありません。',
};
