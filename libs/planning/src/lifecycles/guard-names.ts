export const guardNames = [
  'ready-to-submit',
  'adopted-by-act',
  'amended-by-act',
  'comments-settled',
  'report-complete',
  'reports-settled',
  'round-not-frozen',
  'evaluation-complete',
  'recommendations-answered',
  'follow-up-settled',
] as const;
export type GuardName = (typeof guardNames)[number];
