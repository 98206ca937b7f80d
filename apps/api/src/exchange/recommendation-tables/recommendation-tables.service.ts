import { Injectable } from '@nestjs/common';
import { readRecommendationTable, type RecommendationRow } from '@mufakat/plan-documents/reading/recommendation-table';
import { BodiesReader, type KnownBody } from '../../bodies/bodies.reader.js';
import { EvaluationsReader } from '../../evaluation/evaluations.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import type { Upload } from '../../platform/files/uploads.js';
import { RecommendationsNotFound } from '../exchange.failures.js';
import { FileReading, type OpenFile } from '../file-reading.js';

const mostRows = 2_000;

type RowRead = Omit<RecommendationRow, 'bodies'> & { readonly bodies: readonly Pick<KnownBody, 'id' | 'name'>[] };

/** Reads tables of recommendations for whoever may write the evaluation; keeps nothing. */
@Injectable()
export class RecommendationTablesService {
  constructor(
    private readonly database: Database,
    private readonly evaluations: EvaluationsReader,
    private readonly bodies: BodiesReader,
    private readonly reading: FileReading,
  ) {}

  async read(id: string, { bytes, name }: Upload, actor: Actor): Promise<RowRead[]> {
    const { jurisdictionId, findings } = await this.evaluations.toWrite(id, actor);
    const bodies = await this.database.read(() => this.bodies.bodiesWithin(jurisdictionId));
    const known = new Map(bodies.map((body) => [body.id, body]));
    const rows = await this.reading.open({ bytes, name }, (file) => this.rowsOf(file, { bodies, findings }));
    return rows.map((row) => ({
      ...row,
      bodies: row.bodies.flatMap((body) => {
        const { id: bodyId, name: bodyName } = known.get(body) ?? {};
        return bodyId && bodyName ? [{ id: bodyId, name: bodyName }] : [];
      }),
    }));
  }

  /** Of the first sheet that holds such a table. */
  private async rowsOf(
    file: OpenFile,
    known: Parameters<typeof readRecommendationTable>[1],
  ): Promise<readonly RecommendationRow[]> {
    for (const at of file.summary.sheets.keys()) {
      const read = readRecommendationTable(await file.rows(at, 0, mostRows), known);
      if (read) return read;
    }
    throw new RecommendationsNotFound();
  }
}
