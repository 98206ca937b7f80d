export { reportIsGiven, reportsVisibleTo } from './reporting.repository.js';
