import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import type { Report, ReportLine } from '../report.entity.js';
import { ReportLinesRepository } from '../report-lines.repository.js';
import { LineRewrite } from './line-rewrite.entity.js';

/** The working copies of lines that were given back: kept aside until the report is sent again. */
@Injectable()
export class LineRewrites {
  constructor(
    private readonly database: Database,
    private readonly lines: ReportLinesRepository,
  ) {}

  /** Puts in the lines' hands what their body writes anew; only a report that was sent once has any. */
  async takeUp({ submittedAt }: Report, lines: readonly ReportLine[]): Promise<void> {
    if (submittedAt === null) return;
    const found = await this.database
      .repository(LineRewrite)
      .findBy({ lineId: In(lines.filter(({ returnReason }) => returnReason !== null).map(({ id }) => id)) });
    const byLine = new Map(found.map((rewrite) => [rewrite.lineId, rewrite]));
    for (const line of lines) line.rewrite = byLine.get(line.id) ?? null;
  }

  async keep(lines: readonly ReportLine[]): Promise<void> {
    const rewrites = lines.flatMap(({ rewrite }) => rewrite ?? []);
    if (rewrites.length > 0) await this.database.repository(LineRewrite).upsert(rewrites, ['lineId']);
  }

  /** The report is sent: what was written anew is what its lines say from now on. */
  async letIn(lines: readonly ReportLine[]): Promise<void> {
    const rewritten = lines.filter(({ rewrite }) => rewrite !== null);
    if (rewritten.length === 0) return;
    for (const line of rewritten) {
      const { values = null, evidence = null } = line.rewrite ?? {};
      if (values) await this.lines.replaceValues(line, values);
      if (evidence) await this.lines.replaceEvidence(line, evidence);
      line.rewrite = null;
    }
    await this.database.repository(LineRewrite).delete({ lineId: In(rewritten.map(({ id }) => id)) });
  }
}
