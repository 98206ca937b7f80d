export const guardNames = [
  'ready-to-submit',
  'adopted-by-act',
  'amended-by-act',
  'comments-settled',
  'report-complete',
  'reports-settled',
  'round-not-frozen',
] as const;
export type GuardName = (typeof guardNames)[number];
