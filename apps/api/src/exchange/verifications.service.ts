import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PlansReader } from '../plans/plans.reader.js';
import { Database } from '../platform/database/database.js';
import { type IssuedFileFacts, Verification } from './verifications.dto.js';

const facts = `plan.id as "planId", version.summary->'title' as title, version.number, version.hash, file.format,
  to_json(version.frozen_at)#>>'{}' as "frozenAt", to_json(file.issued_at)#>>'{}' as "issuedAt"`;

/** Tells of a file whether we handed it out, byte for byte. */
@Injectable()
export class VerificationsService {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansReader,
  ) {}

  /** Who may not read the version learns nothing, unless it is the adopted text of a public plan. */
  verify(bytes: Buffer): Promise<Verification> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.database.read(async () => {
      const issued = (await this.readable(sha256)) ?? (await this.published(sha256));
      return { sha256, isKnown: issued !== undefined, issued: issued ?? null };
    });
  }

  private async readable(sha256: string): Promise<IssuedFileFacts | undefined> {
    const found = await this.database.query<IssuedFileFacts>(
      `select ${facts} from issued_file file join plan on plan.id = file.plan_id
       join plan_version version on version.id = file.version_id
       where file.sha256 = $1 order by file.issued_at`,
      [sha256],
    );
    for (const file of found) if (await this.plans.mayReadVersion(file.planId, file.number)) return file;
    return undefined;
  }

  private async published(sha256: string): Promise<IssuedFileFacts | undefined> {
    const [file] = await this.database.query<IssuedFileFacts>(
      `select plan_id as "planId", title, number, hash, format,
         to_json(frozen_at)#>>'{}' as "frozenAt", to_json(issued_at)#>>'{}' as "issuedAt" from published_file($1)`,
      [sha256],
    );
    return file;
  }
}
