/** The pages of files that go out and come in, fetched together: one follows the other. */
export { ImportPage } from './ImportPage.js';
export { ImportStart } from './ImportStart.js';
export { VerifyFile } from './VerifyFile.js';
export { BroughtPage } from './round-files/BroughtPage.js';
export { RoundFilesPage } from './round-files/RoundFilesPage.js';
export { ReturnPage } from './rows/ReturnPage.js';
export { RowsPage } from './rows/RowsPage.js';
export { TakeBackPage } from './rows/TakeBackPage.js';
