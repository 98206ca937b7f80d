/** How far an initiative has come. */
export const initiativeStates = ['planned', 'running', 'done', 'stopped'] as const;
export type InitiativeState = (typeof initiativeStates)[number];

/** The seven priority areas of the UN Plan of Action (A/70/674, part V), and the rest. */
export const initiativeThemes = [
  'dialogue',
  'governance',
  'communities',
  'youth',
  'gender',
  'education',
  'communication',
  'other',
] as const;
export type InitiativeTheme = (typeof initiativeThemes)[number];

export const initiativeSensitivities = ['public', 'official', 'restricted'] as const;
export type InitiativeSensitivity = (typeof initiativeSensitivities)[number];
