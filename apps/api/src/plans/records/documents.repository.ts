import { Injectable } from '@nestjs/common';
import { type PlanDocument, type PlanDocumentView, toDocument, toView } from '@mufakat/planning/records/record';
import { Database } from '../../platform/database/database.js';
import { PlanNotFound } from '../plan.failures.js';
import { documentStatement } from './document-statement.js';

/** A document of one revision, kept as text, as records, or as both: each is made from the other when first asked for. */
interface Kept {
  readonly revision: number;
  text?: string;
  document?: PlanDocument;
}

const mostKept = 40;

/** Whole documents. Finished ones are kept per revision; the revision a reader may see is always read from the database. */
@Injectable()
export class DocumentsRepository {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly database: Database) {}

  /** The finished text of that revision where this process has it: no statement is made. */
  keptText(planId: string, revision: number): string | undefined {
    const kept = this.find(planId, revision);
    return kept && this.textOf(kept);
  }

  async loadText(planId: string): Promise<{ revision: number; text: string }> {
    const [found] = await this.database.query<Kept & { text: string }>({
      ...documentStatement,
      values: [planId],
    });
    if (!found) throw new PlanNotFound();
    this.keepAfterCommit(planId, found);
    return found;
  }

  /** The document at the revision that the caller read in this same transaction. */
  async load(planId: string, revision: number): Promise<PlanDocument> {
    const kept = this.find(planId, revision);
    return this.documentOf(kept ?? (await this.loadText(planId)));
  }

  /** A document that this transaction writes: others see it when it is true. */
  keepDocument(planId: string, document: PlanDocument): void {
    this.keepAfterCommit(planId, { revision: document.revision, document });
  }

  /* What a transaction reads may be its own and may be rolled back: it is kept for others only once committed. */
  private keepAfterCommit(planId: string, kept: Kept): void {
    this.database.afterCommit(() => {
      const now = this.kept.get(planId);
      if (!now || now.revision <= kept.revision) this.keep(planId, kept);
    });
  }

  private find(planId: string, revision: number): Kept | undefined {
    const kept = this.kept.get(planId);
    return kept?.revision === revision ? kept : undefined;
  }

  private keep(planId: string, kept: Kept): void {
    this.kept.delete(planId);
    this.kept.set(planId, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest) this.kept.delete(oldest);
  }

  private textOf(kept: Kept): string {
    kept.text ??= kept.document ? JSON.stringify(toView(kept.document)) : '';
    return kept.text;
  }

  private documentOf(kept: Kept): PlanDocument {
    kept.document ??= toDocument(JSON.parse(kept.text ?? '') as PlanDocumentView);
    return kept.document;
  }
}
