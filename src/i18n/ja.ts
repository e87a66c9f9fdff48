import type { en } from './en.ts';
import { legend } from './ja/legend.ts';
import { units } from './ja/units.ts';

export const ja: typeof en = { legend, units };
