import { Injectable } from '@nestjs/common';
import { freshnessAfter, recordsWrittenBy, type WrittenSet } from '@mufakat/planning/languages/freshness';
import { KnownTexts, type TextFreshness } from '@mufakat/planning/languages/known-texts';
import { languagesOf } from '@mufakat/planning/languages/texts';
import { Database } from '../../platform/database/database.js';

const columns = `record_id as record, field, language, origin, written_in as "writtenIn", led_in as "ledIn",
  follows_revision as "followsRevision", follows_words as "followsWords", source_language as "sourceLanguage"`;

/** What is known of the wordings of plans. */
@Injectable()
export class TextFreshnessRepository {
  constructor(private readonly database: Database) {}

  of(planId: string): Promise<TextFreshness[]> {
    return this.database.query<TextFreshness>({
      name: 'text_freshness.of_plan',
      text: `select ${columns} from text_freshness where plan_id = $1 order by record_id, field, language`,
      values: [planId],
    });
  }

  /** Two statements where a plan of several languages changes its words; none else. */
  async follow(planId: string, set: WrittenSet): Promise<void> {
    if (languagesOf(set.after).length < 2) return;
    const records = recordsWrittenBy(set.changes);
    const known = new KnownTexts(records.length > 0 ? await this.ofRecords(records) : []);
    await this.keep(planId, freshnessAfter(known, set));
  }

  ofRecords(ids: readonly string[]): Promise<TextFreshness[]> {
    return this.database.query<TextFreshness>({
      name: 'text_freshness.of_records',
      text: `select ${columns}, earlier from text_freshness where record_id = any($1::uuid[])`,
      values: [ids],
    });
  }

  async keep(planId: string, rows: readonly TextFreshness[]): Promise<void> {
    if (rows.length === 0) return;
    await this.database.query({
      name: 'text_freshness.keep',
      text: `insert into text_freshness (plan_id, record_id, field, language, origin, written_in, led_in, follows_revision, follows_words,
               source_language, earlier)
             select $1, record, field, language, origin, "writtenIn", "ledIn", "followsRevision", "followsWords", "sourceLanguage",
               coalesce(earlier, '[]')
             from jsonb_to_recordset($2::jsonb) as row(record uuid, field text, language text, origin text, "writtenIn" integer,
               "ledIn" integer, "followsRevision" integer, "followsWords" text, "sourceLanguage" text, earlier jsonb)
             on conflict (record_id, field, language) do update set origin = excluded.origin, written_in = excluded.written_in,
               led_in = excluded.led_in, follows_revision = excluded.follows_revision, source_language = excluded.source_language,
               follows_words = excluded.follows_words,
               earlier = case excluded.earlier when '[]' then text_freshness.earlier else excluded.earlier end`,
      values: [planId, JSON.stringify(rows)],
    });
  }
}
