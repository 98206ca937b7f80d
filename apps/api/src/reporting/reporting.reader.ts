export { initiativesVisibleTo } from './initiatives/initiatives.reach.js';
export { countedState, reportIsGiven, reportsVisibleTo } from './reporting.repository.js';
