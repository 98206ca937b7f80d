import type { QueryRunner } from 'typeorm';

interface Protection {
  readonly table: string;
  /** Column that names the plan; the coarse wall is `plan_id = any(app.plans)`. Null for rows of no plan. */
  readonly plan?: string | null;
  /** Column that names the body a row is for while it is not for everybody; null lets every reader of the plan through. */
  readonly audience?: string;
  /** Column that names the body that wrote a row; it sees the row whatever the audience. */
  readonly own?: string;
  /** Rows are written once. */
  readonly appendOnly?: boolean;
}

/* A sub-select, so that PostgreSQL reads the setting once per statement and not once per row. */
const setting = (name: string) =>
  `any((select coalesce(nullif(current_setting('app.${name}', true), '')::uuid[], '{}')::uuid[])::uuid[])`;

/** Row-level security of a table: the application's role sees the actor's plans only, jobs see all, rows without a plan are open. */
export const protect = async (
  runner: QueryRunner,
  { table, plan = 'plan_id', audience, own, appendOnly }: Protection,
): Promise<void> => {
  const parts = plan === null ? ['true'] : [`(${plan} is null or ${plan} = ${setting('plans')})`];
  const ofOwn = own ? ` or ${own} = ${setting('bodies')}` : '';
  if (audience) parts.push(`(${audience} is null or ${audience} = ${setting('bodies')}${ofOwn})`);
  const wall = parts.join(' and ');
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`create policy ${table}_of_actor on ${table} to mufakat_app using (${wall}) with check (${wall})`);
  await runner.query(`create policy ${table}_of_jobs on ${table} to mufakat_job using (true) with check (true)`);
  if (appendOnly) await writeOnce(runner, table);
};

/** The database refuses to change or delete a row, whoever asks. */
export const writeOnce = async (runner: QueryRunner, table: string): Promise<void> => {
  await runner.query(`revoke update, delete, truncate on ${table} from mufakat_app, mufakat_job`);
  await runner.query(`create trigger ${table}_is_written_once before update or delete on ${table}
                      for each row execute function refuse_change()`);
  const [emptying] = (await runner.query(`select to_regproc('refuse_emptying') as known`)) as { known: unknown }[];
  if (emptying?.known) await neverEmptied(runner);
};

/** Nor is such a table emptied: the trigger function, and it on every table that is written once so far. */
export const neverEmptied = async (runner: QueryRunner): Promise<void> => {
  await runner.query(`do $$
    declare guarded record;
    begin
      for guarded in select tgrelid::regclass as name from pg_trigger where tgname = tgrelid::regclass || '_is_written_once' loop
        execute format('create or replace trigger %s before truncate on %s for each statement execute function refuse_emptying()',
          quote_ident(guarded.name || '_is_never_emptied'), guarded.name);
      end loop;
    end $$`);
};
