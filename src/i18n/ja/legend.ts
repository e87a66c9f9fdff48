import type { legend as english } from '../en/legend.ts';

export const legend: typeof english = {
  title: '凡例',
};
