import type { units as english } from '../en/units.ts';

export const units: typeof english = {
  km: 'km',
  mi: 'マイル',
  nmi: '海里',
  m: 'm',
  ft: 'フィート',
  kmName: 'キロメートル',
  miName: '法定マイル',
  nmiName: '海里',
};
