export { ReportList } from './ReportList.js';
export { ReportOfRound } from './ReportOfRound.js';
export { ReportPage } from './ReportPage.js';
export { JointReportPage } from './joint/JointReportPage.js';
