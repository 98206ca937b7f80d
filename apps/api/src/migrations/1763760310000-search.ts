import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const table = `create table search_text (
  id bigint generated always as identity constraint search_text_pkey primary key,
  source text not null,
  source_id uuid not null,
  version_number integer,
  plan_id uuid not null constraint search_text_plan_id_fkey references plan on delete cascade,
  record_id uuid constraint search_text_record_id_fkey references plan_record on delete cascade,
  kind text,
  code text,
  is_restricted boolean not null default false,
  is_removed boolean not null default false,
  audience_body_id uuid constraint search_text_audience_body_id_fkey references body,
  own_body_id uuid constraint search_text_own_body_id_fkey references body,
  texts jsonb not null,
  head text not null,
  words text not null,
  constraint search_text_once unique nulls not distinct (source, source_id, version_number),
  constraint search_text_source_known check (source in ('record', 'version', 'comment', 'report-line', 'evidence')))`;

const indexes = [
  'search_text_by_words on search_text using gin (words gin_trgm_ops)',
  'search_text_by_code on search_text (lower(code))',
  'search_text_by_plan_id on search_text (plan_id)',
  'search_text_by_record_id on search_text (record_id)',
  'search_text_by_audience_body_id on search_text (audience_body_id)',
  'search_text_by_own_body_id on search_text (own_body_id)',
];

/* Marks over and under letters of alphabets that are also written without them; Thai, Khmer, Lao and Burmese keep theirs. */
const marks =
  '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed';
/* A sign of Chinese or Japanese is a word of its own, so that two of them are enough to be found by. */
const signs = '\\u2e80-\\u2fdf\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';

/** As `libs/planning/src/search/fold.ts`; a spec asks both the same. */
const fold = `create function search_fold(given text) returns text language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(regexp_replace(
    translate(normalize(regexp_replace(normalize(lower(normalize(given, NFKC)), NFD), '[${marks}]', '', 'g'), NFC), 'đøłıςىةـ', 'doliσيه'),
    '([${signs}])', ' \\1 ', 'g'), '\\s+', ' ', 'g')) $$`;

/** Of a row or a record, the texts of these fields as [field, language, text] in their order; long text without its form. */
const textsOf = `create function search_texts(given jsonb, fields text[]) returns jsonb language sql immutable parallel safe as $$
  select coalesce(jsonb_agg(jsonb_build_array(f.field, said.language, said.words) order by f.at, said.language), '[]')
  from unnest(fields) with ordinality f(field, at)
  cross join lateral (
    select coalesce(given -> f.field, given -> lower(regexp_replace(f.field, '([A-Z])', '_\\1', 'g'))) as value) v
  cross join lateral (
    select key as language, case when jsonb_typeof(value) = 'string' then value #>> '{}' else (
        select string_agg(leaf #>> '{}', ' ') from jsonb_path_query(value, 'strict $.** ? (@.type == "text").text') leaf) end as words
    from jsonb_each(case when jsonb_typeof(v.value) = 'object' then v.value else '{}' end)
    union all select null, v.value #>> '{}' where jsonb_typeof(v.value) = 'string'
    union all select null, string_agg(item #>> '{}', ', ')
      from jsonb_array_elements(case when jsonb_typeof(v.value) = 'array' then v.value else '[]' end) item) said
  where said.words <> '' $$`;

/** The first text is what a row is called; all of them are sought in. */
const folded = `search_fold(coalesce(t.texts -> 0 ->> 2, '')),
  search_fold(coalesce((select string_agg(one ->> 2, chr(10)) from jsonb_array_elements(t.texts) one), ''))`;

const kept = ['texts', 'head', 'words'];
const orElse = (...more: readonly string[]) => `on conflict on constraint search_text_once do update
  set ${[...kept, ...more].map((column) => `${column} = excluded.${column}`).join(', ')}`;

const kindFields: Readonly<Record<string, readonly string[]>> = {
  plan_root: ['title', 'summary', 'source'],
  section: ['title', 'body'],
  pillar: ['title', 'description', 'objective'],
  action: ['title', 'description', 'problem', 'expectedOutput', 'targetGroups', 'place', 'source'],
  activity: ['title', 'description'],
  indicator: [
    ...['title', 'definition', 'meansOfVerification', 'limits'],
    ...['numeratorLabel', 'denominatorLabel', 'baselineSource'],
  ],
  target: ['note'],
  assignment: ['basis'],
  budget_line: ['fundingSource'],
  risk: ['title', 'mitigation'],
  driver_link: ['evidence'],
  alignment: ['item', 'note'],
};
const list = (names: readonly string[]) => `array[${names.map((name) => `'${name}'`).join(', ')}]::text[]`;

const keepRecords = (from: string, fields: string) => `
  insert into search_text (source, source_id, plan_id, record_id, kind, code, is_removed, ${kept.join(', ')})
  select 'record', r.id, r.plan_id, r.id, r.kind, r.code, r.removed_in is not null, t.texts, ${folded}
  from ${from} n join plan_record r on r.id = n.id cross join lateral (select search_texts(to_jsonb(n), ${fields}) as texts) t
  ${orElse('code', 'is_removed')}`;

/** What is restricted in a frozen document, with all that stands under it, is marked so. */
const keepVersion = `
  with recursive r as materialized (
    select (entry ->> 'id')::uuid as id, (entry ->> 'parent')::uuid as parent, entry from jsonb_array_elements(new.document::jsonb -> 'records') entry),
  hidden as (
    select id from r where entry ->> 'sensitivity' = 'restricted' union select r.id from r join hidden on r.parent = hidden.id)
  insert into search_text (source, source_id, plan_id, record_id, kind, code, version_number, is_restricted, ${kept.join(', ')})
  select 'version', r.id, new.plan_id, r.id, r.entry ->> 'kind', r.entry ->> 'code', new.number, r.id in (select id from hidden), t.texts, ${folded}
  from r cross join lateral (select search_texts(r.entry, ${list([...new Set(Object.values(kindFields).flat())])}) as texts) t
  where r.id in (select p.id from plan_record p where p.plan_id = new.plan_id)`;

interface Facts {
  readonly source: string;
  readonly record: string;
  /** The body that sees its own words whoever hears them. */
  readonly own?: string;
  readonly fields: readonly string[];
  /** More for the fields to be read from. */
  readonly more?: string;
}
const facts: Readonly<Record<string, Facts>> = {
  comment: { source: 'comment', record: 'n.record_id', own: 'n.body_id', fields: ['text'] },
  report_line: {
    source: 'report-line',
    record: 'n.action_id',
    fields: ['narrative', 'challenge', 'nextStep', 'helpNeeded', 'nothingReason', 'noEvidenceReason'],
  },
  evidence: {
    source: 'evidence',
    record: '(select l.action_id from report_line l where l.id = n.line_id)',
    fields: ['title', 'fileName', 'url'],
    more: ` || jsonb_build_object('fileName', (select file.name from file where file.id = n.file_id))`,
  },
};
const keepFacts = ({ source, record, own = 'null::uuid', fields, more = '' }: Facts, from: string) => `
  insert into search_text (source, source_id, plan_id, record_id, audience_body_id, own_body_id, ${kept.join(', ')})
  select '${source}', n.id, n.plan_id, ${record}, n.audience_body_id, ${own}, t.texts, ${folded}
  from ${from} n cross join lateral (select search_texts(to_jsonb(n)${more}, ${list(fields)}) as texts) t
  where t.texts <> '[]' ${orElse('record_id', 'audience_body_id', 'own_body_id')}`;

/** They write as the tables' owner: who changes a row may hand it to others, and nobody writes here by another way. */
const trigger = (name: string, does: string) => `create function ${name}() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    ${does};
    return null;
  end $$`;
const statementTriggers = (on: string, run: string) =>
  ['insert', 'update'].map(
    (verb) => `create trigger ${on}_is_found_by_${verb} after ${verb} on ${on} referencing new table as written
      for each statement execute function ${run}`,
  );

const onRecords = [
  trigger('search_keep_records', keepRecords('written', 'tg_argv[0]::text[]')),
  ...Object.entries(kindFields).flatMap(([kind, fields]) =>
    statementTriggers(kind, `search_keep_records('{${fields.join(',')}}')`),
  ),
  trigger(
    'search_keep_place',
    `update search_text set code = new.code, is_removed = new.removed_in is not null where source = 'record' and source_id = new.id`,
  ),
  `create trigger plan_record_is_found_as_it_stands after update on plan_record for each row
   when (old.code is distinct from new.code or old.removed_in is distinct from new.removed_in) execute function search_keep_place()`,
  trigger('search_keep_version', keepVersion),
  `create trigger plan_version_is_found after insert on plan_version for each row execute function search_keep_version()`,
];

/* A line of which nothing is said any more is found no more. */
const onFacts = Object.entries(facts).flatMap(([name, of]) => [
  trigger(
    `search_keep_${name}`,
    `delete from search_text where source = '${of.source}' and source_id in (select id from written); ${keepFacts(of, 'written')}`,
  ),
  ...statementTriggers(name, `search_keep_${name}()`),
  trigger(`search_lose_${name}`, `delete from search_text where source = '${of.source}' and source_id = old.id`),
  `create trigger ${name}_is_found_no_more after delete on ${name} for each row execute function search_lose_${name}()`,
]);

/** The same word with two letters next to each other changed about, the slip that likeness by threes of letters sees least. */
const slips = `create function search_slips(word text) returns setof text language sql immutable strict parallel safe rows 5 as $$
  select left(word, i - 1) || substr(word, i + 1, 1) || substr(word, i, 1) || substr(word, i + 2)
  from generate_series(1, char_length(word) - 1) i where char_length(word) between 4 and 9 and strpos(word, ' ') = 0 $$`;

/*
 * Behind the second wall no index on words can be used, since what compares them might tell of rows unseen. So the ids of
 * what might fit come from the owner's side, of these plans only; each row is read again in front of both walls.
 * A word fits where it stands as it is or, from four letters on, where one like it stands.
 */
const candidates = `create function search_candidates(sought text[], plans uuid[]) returns setof bigint
  language plpgsql stable security definer rows 500
  set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.3 as $$
  declare
    word text;
    alike text;
    fits text := 's.plan_id = any($1)';
  begin
    foreach word in array sought loop
      select string_agg(format(' or s.words like %L', search_pattern(slip)), '') into alike from search_slips(word) slip;
      if char_length(word) > 3 then alike := coalesce(alike, '') || format(' or s.words %%> %L', word); end if;
      fits := fits || format(' and (s.words like %L or lower(s.code) = %L%s)', search_pattern(word), word, alike);
    end loop;
    return query execute 'select s.id from search_text s where ' || fits using plans;
  end $$`;
const pattern = `create function search_pattern(word text) returns text language sql immutable strict parallel safe as $$
  select '%' || replace(replace(replace(word, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' $$`;

/** What can be sought: every text of the records, of their frozen versions, of comments, reports and evidence. */
export class Search1763760310000 implements MigrationInterface {
  name = 'Search1763760310000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of ['create extension if not exists pg_trgm', table, fold, textsOf])
      await runner.query(statement);
    for (const [kind, fields] of Object.entries(kindFields)) await runner.query(keepRecords(kind, list(fields)));
    for (const [name, of] of Object.entries(facts)) await runner.query(keepFacts(of, name));
    await runner.query(
      `do $$ declare new record; begin for new in select * from plan_version loop ${keepVersion}; end loop; end $$`,
    );
    for (const index of indexes) await runner.query(`create index ${index}`);
    for (const statement of [...onRecords, ...onFacts, slips, pattern, candidates]) await runner.query(statement);
    await protect(runner, { table: 'search_text', audience: 'audience_body_id', own: 'own_body_id' });
    await runner.query('revoke insert, update, delete, truncate on search_text from mufakat_app, mufakat_job');
  }

  async down(runner: QueryRunner): Promise<void> {
    const functions = ['records', 'place', 'version', ...Object.keys(facts)].map((name) => `search_keep_${name}`);
    const losing = Object.keys(facts).map((name) => `search_lose_${name}`);
    for (const name of [...functions, ...losing]) await runner.query(`drop function ${name} cascade`);
    for (const name of ['candidates', 'pattern', 'slips']) await runner.query(`drop function search_${name}`);
    await runner.query('drop table search_text');
    await runner.query('drop function search_texts');
    await runner.query('drop function search_fold');
  }
}
