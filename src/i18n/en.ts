import { legend } from './en/legend.ts';
import { units } from './en/units.ts';

export const en = { legend, units };
