import type { MigrationInterface, QueryRunner } from 'typeorm';

const sources = ['record', 'version', 'comment', 'report-line', 'evidence', 'initiative'];
const known = (names: readonly string[]) =>
  `alter table search_text drop constraint search_text_source_known,
     add constraint search_text_source_known check (source in (${names.map((name) => `'${name}'`).join(', ')}))`;

/** Texts as the search keeps them: [field, language, words]. */
const pair = (field: string, value: string) => `jsonb_build_array('${field}', null, ${value})`;
const texts: Readonly<Record<string, string>> = {
  paper: `(select coalesce(jsonb_agg(said.one), '[]') from (
      select ${pair('introduction', `n.words ->> 'introduction'`)} as one where n.words ->> 'introduction' <> ''
      union all select ${pair('narrative', 'value')} from jsonb_each_text(n.words -> 'pillars') where value <> ''
      union all select ${pair('decisions', 'value')} from jsonb_array_elements_text(n.words -> 'decisions') where value <> '') said)`,
  meeting: `jsonb_build_array(${pair('title', 'n.title')}) || case when coalesce(n.place, '') = '' then '[]' else jsonb_build_array(${pair('place', 'n.place')}) end`,
  decision: `jsonb_build_array(${pair('text', 'n.text')})`,
};
const tables: Readonly<Record<string, readonly [table: string, id: string]>> = {
  paper: ['consolidated_report', 'round_id'],
  meeting: ['meeting', 'id'],
  decision: ['meeting_decision', 'id'],
};

const folded = `search_fold(coalesce(t.texts -> 0 ->> 2, '')),
  search_fold(coalesce((select string_agg(one ->> 2, chr(10)) from jsonb_array_elements(t.texts) one), ''))`;

const keep = (source: string, from: string) => {
  const [, id] = tables[source] ?? ['', ''];
  return `delete from search_text where source = '${source}' and source_id in (select ${id} from ${from});
    insert into search_text (source, source_id, plan_id, texts, head, words)
    select '${source}', n.${id}, n.plan_id, t.texts, ${folded}
    from ${from} n cross join lateral (select ${texts[source] ?? ''} as texts) t where t.texts <> '[]'`;
};

/** The edited words of consolidated reports, meetings and what they decided can be sought. */
export class MeetingsFound1763760420002 implements MigrationInterface {
  name = 'MeetingsFound1763760420002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(known([...sources, ...Object.keys(tables)]));
    for (const [source, [table]] of Object.entries(tables)) {
      await runner.query(`create function search_keep_${source}() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          ${keep(source, 'written')};
          return null;
        end $$`);
      for (const verb of ['insert', 'update'])
        await runner.query(`create trigger ${table}_is_found_by_${verb} after ${verb} on ${table}
          referencing new table as written for each statement execute function search_keep_${source}()`);
      await runner.query(`do $$ begin ${keep(source, table)}; end $$`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const source of Object.keys(tables)) {
      await runner.query(`drop function search_keep_${source} cascade`);
      await runner.query(`delete from search_text where source = '${source}'`);
    }
    await runner.query(known(sources));
  }
}
