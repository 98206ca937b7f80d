export { Commitments } from './commitments/Commitments.js';
export { Rounds } from './rounds/Rounds.js';
