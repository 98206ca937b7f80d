export { initiativesVisibleTo } from './initiatives/initiatives.reach.js';
export { reportsVisibleTo } from './reporting.repository.js';
export { countedState, reportIsGiven } from './reporting.sql.js';
