export { LeadPanel } from './LeadPanel.js';
export { MoveLeadOfRows } from './MoveLeadOfRows.js';
