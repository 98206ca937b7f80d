import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/failure.js';
import { Files } from '../platform/files/files.js';
import type { EvaluationView } from './evaluation.dto.js';
import { type EvaluationDocument, EvaluationsRepository } from './evaluations.repository.js';
import { EvaluationsService } from './evaluations.service.js';

const namedIn = ({ termsFileId, reportFileId, recommendations }: EvaluationView): (string | null)[] => [
  ...[termsFileId, reportFileId],
  ...recommendations.flatMap(({ followUps }) => followUps.map(({ fileId }) => fileId)),
];

/** Files an evaluation names: whoever reads the line that names one reads the file. */
@Injectable()
export class EvaluationDocuments {
  constructor(
    private readonly database: Database,
    private readonly evaluations: EvaluationsService,
    private readonly repository: EvaluationsRepository,
    private readonly files: Files,
  ) {}

  /** Absent, unseen and not named in the evaluation refuse alike. */
  take(id: string, file: string, actor: Actor): Promise<EvaluationDocument & { readonly bytes: Readable }> {
    return this.database.read(async () => {
      const isNamed = namedIn(await this.evaluations.read(id, actor)).includes(file);
      const kept = isNamed ? await this.repository.document(file) : undefined;
      if (!kept) throw new NotFound('No such file');
      return { ...kept, bytes: this.files.stream(kept.sha256) };
    });
  }
}
