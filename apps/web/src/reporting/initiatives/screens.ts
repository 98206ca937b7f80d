export { InitiativeList } from './InitiativeList.js';
export { InitiativeShow } from './InitiativeShow.js';
export { Overlaps } from './Overlaps.js';
