import type { own as en } from '../en/own.ts';

export const own: typeof en = {
  fromSource: ({ source }) => `このシナリオの作成者が追加。出典：${source}`,
  assumption: 'このシナリオの作成者による仮定。出典はない。',
  assumed: ({ what }) => `このシナリオの作成者による仮定：${what}`,
  closedBecause: ({ condition }) => `作成者の条件「${condition}」が満たされていない`,
  combination: ({ carrier, weapon }) => `${carrier}＋${weapon}`,
};
