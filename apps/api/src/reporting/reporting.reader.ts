export { initiativesVisibleTo } from './initiatives/initiatives.reach.js';
export { reportIsGiven, reportsVisibleTo } from './reporting.repository.js';
