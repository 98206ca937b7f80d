export { reportsVisibleTo } from './reporting.repository.js';
