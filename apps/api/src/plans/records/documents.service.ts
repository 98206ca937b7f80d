import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { DocumentsRepository } from './documents.repository.js';

/** Whole documents as finished text. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsRepository,
  ) {}

  /** The document at this revision or, where somebody wrote meanwhile, a later one. The caller asked permission. */
  async text(planId: string, revision: number): Promise<{ revision: number; text: string }> {
    const text = this.documents.keptText(planId, revision);
    return text === undefined ? this.database.read(() => this.documents.loadText(planId)) : { revision, text };
  }
}
