import type { MigrationInterface, QueryRunner } from 'typeorm';

const sources = (words: readonly string[]) =>
  `alter table search_text add constraint search_text_source_known check (source in (${words.map((word) => `'${word}'`).join(', ')}))`;
const before = ['record', 'version', 'comment', 'report-line', 'evidence'];

/** One row an initiative, of no plan: its own words, then what its updates say that stand. */
const keep = `
  insert into search_text (source, source_id, is_removed, texts, head, words)
  select 'initiative', n.id, n.archived_at is not null, t.texts, search_fold(coalesce(t.texts -> 0 ->> 2, '')),
    search_fold(coalesce((select string_agg(one ->> 2, chr(10)) from jsonb_array_elements(t.texts) one), ''))
  from initiative n cross join lateral (
    select search_texts(to_jsonb(n), array['title', 'description', 'places', 'targetGroups'])
      || coalesce((select jsonb_agg(jsonb_build_array('update', null, u.text) order by u.on_day desc) from initiative_update u
        where u.initiative_id = n.id and not exists (select from initiative_update later where later.replaces_id = u.id)), '[]') as texts) t
  where n.id in (select id from given)
  on conflict on constraint search_text_once do update set texts = excluded.texts, head = excluded.head, words = excluded.words,
    is_removed = excluded.is_removed`;

const trigger = (name: string, given: string) => `create function ${name}() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    with given as (${given}) ${keep};
    return null;
  end $$`;

/* As before, and initiatives, which are of no plan; each row is read again in front of both walls. */
const candidates = (
  ofPlans: string,
) => `create or replace function search_candidates(sought text[], plans uuid[]) returns setof bigint
  language plpgsql stable security definer rows 500
  set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.3 as $$
  declare
    word text;
    alike text;
    fits text := '${ofPlans}';
  begin
    foreach word in array sought loop
      select string_agg(format(' or s.words like %L', search_pattern(slip)), '') into alike from search_slips(word) slip;
      if char_length(word) > 3 then alike := coalesce(alike, '') || format(' or s.words %%> %L', word); end if;
      fits := fits || format(' and (s.words like %L or lower(s.code) = %L%s)', search_pattern(word), word, alike);
    end loop;
    return query execute 'select s.id from search_text s where ' || fits using plans;
  end $$`;

/** Initiatives are sought like everything else one may read. */
export class InitiativesFound1763760400001 implements MigrationInterface {
  name = 'InitiativesFound1763760400001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table search_text drop constraint search_text_source_known');
    await runner.query(sources([...before, 'initiative']));
    await runner.query('alter table search_text alter plan_id drop not null');
    await runner.query(`create policy search_text_of_initiatives on search_text as restrictive to mufakat_app
      using (source <> 'initiative' or exists (select from initiative where initiative.id = source_id))`);
    await runner.query(`with given as (select id from initiative) ${keep}`);
    await runner.query(trigger('search_keep_initiative', 'select new.id'));
    await runner.query(trigger('search_keep_initiative_update', 'select new.initiative_id as id'));
    for (const table of ['initiative', 'initiative_update'])
      await runner.query(
        `create trigger ${table}_is_found after insert or update on ${table} for each row execute function search_keep_${table}()`,
      );
    await runner.query(candidates('(s.plan_id = any($1) or s.plan_id is null)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(candidates('s.plan_id = any($1)'));
    for (const table of ['initiative_update', 'initiative'])
      await runner.query(`drop function search_keep_${table} cascade`);
    await runner.query('drop policy search_text_of_initiatives on search_text');
    await runner.query(`delete from search_text where source = 'initiative'`);
    await runner.query('alter table search_text alter plan_id set not null');
    await runner.query('alter table search_text drop constraint search_text_source_known');
    await runner.query(sources(before));
  }
}
