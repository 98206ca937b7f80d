/* What other features read of the reference lists. */
export { frameworks } from './frameworks.js';
