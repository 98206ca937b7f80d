import { Injectable } from '@nestjs/common';
import { writeNoteDocx } from '@mufakat/plan-documents/writing/note-docx';
import { writeTableCsv } from '@mufakat/plan-documents/writing/table-csv';
import { writeTableXlsx } from '@mufakat/plan-documents/writing/table-xlsx';
import { NotFound } from '../platform/failure.js';
import type { EvaluationView } from './evaluation.dto.js';
import { EvaluationPaper } from './evaluation-paper.rules.js';
import type { EvaluationLanguage } from './evaluation-words.rules.js';

type Writes = (paper: EvaluationPaper) => Promise<Uint8Array> | Uint8Array;

const files: Readonly<Record<string, Writes>> = {
  'evaluation.docx': (paper) => writeNoteDocx(paper.note(), paper.meta),
  'evaluation.xlsx': (paper) => writeTableXlsx(paper.tables(), paper.meta),
  'recommendations.csv': (paper) => writeTableCsv(paper.response()),
};

/** An evaluation as files, made of what its reader sees. */
@Injectable()
export class EvaluationFiles {
  async take(
    view: EvaluationView,
    file: string,
    language: EvaluationLanguage,
  ): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const write = Object.hasOwn(files, file) ? files[file] : undefined;
    if (!write) throw new NotFound('No such file');
    const bytes = Buffer.from(await write(new EvaluationPaper(view, language)));
    const ending = file.slice(file.lastIndexOf('.'));
    return { name: `${view.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}${ending}`, bytes };
  }
}
