export { initiativesVisibleTo } from './initiatives/initiatives.reach.js';
export { reportsVisibleTo } from './reporting.repository.js';
