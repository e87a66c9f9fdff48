export const units = {
  km: 'km',
  mi: 'mi',
  nmi: 'nmi',
  m: 'm',
  ft: 'ft',
  kmName: 'kilometres',
  miName: 'statute miles',
  nmiName: 'nautical miles',
};
