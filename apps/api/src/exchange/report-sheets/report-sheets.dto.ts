import type { Translated } from '@mufakat/planning/records/record';
import { Count, Flag, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';
import { LineForm } from '../../reporting/reports.reader.js';
import { sheetFaults, type SheetFault } from './report-return.js';

const sheets = ['report', 'values'] as const;

/** A cell that a person changed in the file. */
export class SheetCellView {
  @OneOf('ReportSheetName', sheets) sheet: (typeof sheets)[number];
  @Count({ description: 'Row of the sheet, from 1' }) row: number;
  @Uuid() action: string;
  @Text({ nullable: true }) code: string | null;
  @Text() field: string;
  @Words({ nullable: true, description: 'Of a question of the round’s own' }) label: Translated | null;
  @Text({ min: 0, max: 40_000, description: 'What the report says now' }) before: string;
  @Text({ min: 0, max: 40_000 }) after: string;
  @Flag({ description: 'Somebody wrote it meanwhile; it is not taken over' }) isConflict: boolean;
}
export class SheetFaultView {
  @OneOf('ReportSheetName', sheets) sheet: (typeof sheets)[number];
  @Count({ description: 'Row of the sheet, from 1' }) row: number;
  @Text({ nullable: true }) field: string | null;
  @Words({ nullable: true, description: 'Of a question of the round’s own' }) label: Translated | null;
  @OneOf('ReportSheetFault', sheetFaults) fault: SheetFault;
}
/** A report that was filled in as a file, as a difference; nothing is kept. `lines` is what a write of the report takes. */
export class ReportSheetView {
  @Count({ description: 'Version of the report it was compared with' }) version: number;
  @Part(() => SheetCellView, { many: true }) cells: SheetCellView[];
  @Part(() => SheetFaultView, { many: true, description: 'What cannot be taken over, by row' })
  faults: SheetFaultView[];
  @Part(() => LineForm, { many: true }) lines: LineForm[];
}
