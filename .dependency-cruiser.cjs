const features = ['bodies', 'people', 'obligations', 'plans', 'alignment', 'reviews', 'reporting', 'support', 'network', 'insight', 'exchange', 'portal'];
const api = 'apps/api/src', web = 'apps/web/src';
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const downwardsOnly = (root) => features.slice(0, -1).map((feature, i) =>
  forbid(`${root.split('/')[1]}-${feature}-looks-down`, 'Only features listed before it',
    { path: `^${root}/${feature}/` }, { path: `^${root}/(${features.slice(i + 1).join('|')})/` }));
module.exports = { forbidden: [
  forbid('no-circles', 'Two files in a circle are one file', {}, { circular: true }),
  forbid('no-missing', 'Every import resolves', {}, { couldNotResolve: true }),
  forbid('libs-know-no-app', '', { path: '^libs/' }, { path: '^apps/' }),
  forbid('planning-is-alone', '', { path: '^libs/planning/src', pathNot: '\\.spec\\.ts$' },
    { pathNot: ['^libs/planning/src', 'node_modules/(canonicalize|fractional-indexing|big\\.js)/'] }),
  forbid('web-and-api-never-meet', '', { path: '^apps/web/' }, { path: '^apps/api/' }),
  forbid('api-platform-knows-no-feature', '', { path: `^${api}/platform/` }, { path: `^${api}/(?!platform/)` }),
  forbid('web-platform-knows-no-feature', '', { path: `^${web}/(platform|components)/` }, { path: `^${web}/(${features.join('|')})/` }),
  forbid('api-front-door', 'Module, reader, commands or events', { path: `^${api}/([^/]+)/`, pathNot: `^${api}/platform/` },
    { path: `^${api}/[^/]+/`, pathNot: [`^${api}/platform/`, `^${api}/$1/`, '\\.(module|reader|commands|events)\\.ts$'] }),
  forbid('web-front-door', 'index.ts', { path: `^${web}/([^/]+)/`, pathNot: `^${web}/(platform|components)/` },
    { path: `^${web}/[^/]+/`, pathNot: [`^${web}/(platform|components)/`, `^${web}/$1/`, '/index\\.ts$'] }),
  forbid('rules-are-plain', 'No Nest, no HTTP, no storage code', { path: `^${api}/.*\\.(entity|rules|failures|events)\\.ts$` },
    { path: ['node_modules/@nestjs', '\\.(controller|dto|service|repository|reader|module)\\.ts$'] }),
  forbid('controllers-skip-nothing', '', { path: '\\.controller\\.ts$' }, { path: '\\.repository\\.ts$' }),
  forbid('listeners-only-listen', '', { path: `^${api}/(?!history/|notices/)[^/]+/` }, { path: `^${api}/(history|notices)/` }),
  ...downwardsOnly(api), ...downwardsOnly(web),
], options: { doNotFollow: { path: 'node_modules' }, exclude: { path: '(^|/)dist/' }, tsConfig: { fileName: 'tsconfig.base.json' },
  tsPreCompilationDeps: true, enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] } } };
```

Seen: a clean tree passes; planted platform->feature, side door, *type-only* side door, upward import, Nest in a rules file,
controller->repository, `node:fs` in `libs/planning`, library->app, web->api, web side door, web upward, a feature
importing `history` and a self-circle are each reported under the right name; the legal front-door import is not. Ship those
planted cases as a test (`test/dependency-rule.spec.ts`), so the
rule is known to bite. `test/` and spec files may enter anywhere inside their own feature; add `pathNot: '\\.spec\\.ts$'` only if a
real need appears. `app.module.ts` and `data-source.ts` are the only files that see everything.

ESLint 10 + `typescript-eslint` `strictTypeChecked` plus budgets: `max-lines` 300,
`max-lines-per-function` 40 (`*.tsx` 120, specs none), `max-params` 4, `complexity` 8; `consistent-type-imports` (does not misfire on Nest constructor
injection); `no-restricted-syntax` for `ExportAllDeclaration` ("no barrels"), `TSEnumDeclaration`, `forwardRef(`,
`export default` (allow in `data-source.ts` and config files; lazy screens by `.then(m => ({ default: m.X }))`). Relax for Nest: `no-extraneous-class: { allowWithDecorator: true }`,
`no-unsafe-class-instance-assignment: off`. Forbid `process.env` outside `platform/config`.

## 5. Names

| thing | rule | example |
|---|---|---|
| files | kebab-case, `noun.role.ts`, named after the main class; React components PascalCase | `review-round.entity.ts`, `ReviewRoundShow.tsx` |
| classes in `dto.ts` | what it *is* to the caller; no `Dto` suffix | `PlanDraft`, `PlanChanges`, `PlanQuery`, `PlanSummary`, `PlanView` |
| service methods | the verb planners use | `draft`, `applyChanges`, `freeze`, `recordAct`, `openRound`, `closeRound`, `submit`; not `create`/`update` |
| repository methods | `load` throws, `find` may be null, `list...` returns a page, `save`; others say what they find | `load(id)`, `listVisibleTo(actor, page)` |
| reader methods | a question | `isAdopted(planId)`, `ownerOf(planId)` |
| failures | the fact that stops you, no `Error`/`Exception` | `ReviewRoundStillOpen` |
| events | past tense | `ReviewRoundClosed` |
| permissions | `noun.verb`; same string in route, contract, web | `'plan.record-act'` |
| states | `as const` array + union, never `enum` | `stages = ['initiated', 'assessment', 'drafting', …] as const` |
| booleans | `is/has/can`; dates end in `At` (instant) or `On` (day) | `adoptedAt`, `dueOn` |
| database | snake_case, singular tables, readable constraint names | `review_round_one_open_per_plan` |
| tests | a sentence true of the world; no "should" | `'an adopted plan changes only by amendment'` |
| never | `Manager Helper Util Processor Base Impl Data Info`, `I`-prefix, abbreviations | |

Comments: one sentence above an entity or a rule when the *domain* needs it (why, unit, source document); none that repeat the
name; no `@param`. TODOs carry an issue number or do not exist.

## 6. Errors

`platform/failure.ts` (plain): `Failure` has static `kind` (the table below), static `code`
(`'plan.already-adopted'`), a message for logs, optional `errors` by field. Rules throw; **nobody catches** except
`platform/http/problem.filter.ts`, which writes `application/problem+json`: `{ type, status, code, title, errors?, requestId }`.

Status codes, one table: 400 malformed, unknown field, filter or sort (`request.invalid`, `errors`) · 401 not signed in · 403 may see, may
not do · 404 absent or unseen · 409 conflicts of a change set, a unique rule, an idempotency key still running · 412 stale If-Match · 413 ·
415 · 422 a rule says no, or a key reused with other content · 428 no If-Match on PUT, PATCH, DELETE · 429 · 503 + Retry-After. POST verbs
(`/moves`, `/submission` …) take If-Match when given, the lifecycle guards them; Idempotency-Key is optional on POST, honoured when sent.

- Validation failures use the same shape, code `request.invalid`, `errors: { title: '...' }`.
- PostgreSQL guards the same rules last; `platform/database/constraints.ts` holds a registry filled by features:
  `review_round_one_open_per_plan -> ReviewRoundAlreadyOpen`. A violated constraint becomes its failure instead of a 500. (An unknown `bodyId`
  gives 500 without it.)
- Expected failures log at `debug`/`info`; only the unexpected logs `error`, once, in the filter, with the error object.
- `@Fails(PlanNotFound, PlanAlreadyAdopted)` on the route publishes the possible codes; the generated client then types
  `error.code` as `'plan.not-found' | 'plan.already-adopted'`, and testing for any other code does not compile.
- The web maps `code` to a message key `failures.<code>`; a spec checks that every code in `openapi.json` has a message in `en` and `ar` (later in every language). `errors` goes untouched into react-admin: `HttpError(title, status, { errors })` lights the fields. Two traps in
  `useEditController.ts`: the toast is suppressed only when `mutationMode` is `pessimistic` (Edit's default is `undoable`), so all
  our forms are pessimistic; and omit `errors` when there are none.

## 7. One contract

```
plans.dto.ts (class-validator inside our field decorators)
   ├─ ValidationPipe { transform, whitelist, forbidNonWhitelisted }  -> request checked
   └─ @nestjs/swagger reads the same decorators
        └─ openapi.ts (NestFactory.create(AppModule, { preview: true }))   no database, no providers started
             └─ libs/api-client/openapi.json   (committed)
                  └─ openapi-typescript -> src/schema.d.ts   (committed)
                       └─ openapi-fetch createClient<paths>()  -> every path, body, answer and failure typed in the web
```

```ts
// platform/http/fields.ts, the whole idea: one decorator per property
export const Text = ({ max, min = 1, ...rest }: Common & { max: number; min?: number }) =>
  field(rest, { type: String, minLength: min, maxLength: max }, IsString(), MinLength(min), MaxLength(max));
export const OneOf = <T extends string>(name: string, values: readonly T[], options: Common = {}) =>
  field(options, { enum: [...values], enumName: name }, IsIn(values));
// plans.dto.ts
export class PlanDraft {
  @Text({ max: 200, example: 'National plan of Sampleland' }) title: string;
  @Uuid() bodyId: string;
}
export class PlanChanges extends PartialType(PickType(PlanDraft, ['title'])) {}
export class PlanQuery { @OneOf('PlanState', planStates, { optional: true }) state?: PlanState; }
```

Seen: the file is written with an unreachable database URL; enum lands once in `components.schemas`; `x-permission` on each
operation; `PartialType/PickType` keep both validation and schema; misspelt fields, unknown states and unknown failure codes are
compile errors in the client. Why not the Swagger compiler plugin: it is a compiler
transform (or a generated metadata file), so SWC tests and the tsc build could disagree; decorators we own behave the same in
both. Why not Zod or Nest 12's `StandardSchemaValidationPipe`: fine tools (Immich moved), but
class-validator is the given, and two schema languages is worse than either. Why not share DTO classes from a lib (Ghostfolio): it
drags Nest and class-validator towards the browser and still leaves paths, failures and permissions untyped.

Drift checks in CI: regenerate and `git diff --exit-code libs/api-client`; `contract.spec.ts` (after Unleash's meta-schema test):
every operation has `x-permission`, an operation id, a described success shape; every write lists its failures; no schema named
`Dto`. Change sets accept 8 MB: class-validator checks the envelope, `libs/planning` checks each change by the
field descriptions (the browser's own code), OpenAPI is written from the same descriptions. Decimals are strings in the API.
Record types are one-liners in the feature (`plan.ts`); screens use
`useRecordContext<Plan>()`. Lists answer an array with `Content-Range`, `X-Total-Count` and `Link` headers, in the dialect of `ra-data-simple-rest`, so that the
unmodified off-the-shelf provider works against our API through its documented `httpClient` argument (CSRF header, If-Match remembered
from the last read). Therefore PUT beside PATCH; PUT ignores the view's read-only fields and refuses unknown ones; DELETE accepts
text/plain and answers the record; `filter={"id":[…]}` is not cut by paging. A conformance spec runs it: read on all resources, create,
update, delete on the reference ones; sort and filter fields come from a map per
resource, an unknown one is 400.
`platform/rest-provider.ts` is generic CRUD over `/${resource}` (~80 lines) and knows no feature; each feature adds its verbs
(`planVerbs.recordAct`, `reviewVerbs.closeRound`) over the typed client; `src/data-provider.ts` spreads them together, as
`App.tsx`
lists the resources, and a screen asks `useDataProvider<DataProvider & typeof planVerbs>()`.

## 8. Everything else, one line each

- **Permissions**: `libs/planning/src/permissions/` is one table, role × permission → condition (idea 6); `can(actor, permission, thing)` is pure,
  `toSql(condition)` lives in `platform/database`. `platform/access/actor.source.ts` is an abstract class that `people` implements, so platform still knows no
  feature. API: `@Allow` = "could anyone in your roles?"; `actor.must(permission, thing)` in the service = "may you, here?";
  web: `authProvider.canAccess` calls the same `can`.
- **Transactions**: `Database.transaction(work)` in services only; repositories call `database.repository(Entity)` and cannot tell
  whether they are in one. Nested calls join. `afterCommit(effect)` only for what may be lost;
  mail and webhooks are jobs added in the transaction.
- **Events**: `events.publish(event)` inside the transaction; `history` listens inside it (one append-only `event` row per committed change is
  audit, outbox and webhook source at once; for plan content it names the `plan_change` row); all others after commit. Events tell; they never decide.
- **State machines**: a `transitions` table in `libs/planning`, checked by a spec (every state reachable, every end deliberate).
- **Migrations**: generated as a draft, then edited by hand, named as a sentence, never changed after merge; `migration:generate --check` in CI finds drift; `uuidExtension: 'pgcrypto'`, `text`, `timestamptz`, explicit `onDelete`, snake_case naming strategy.
- **Config**: one `Environment` class checked by class-validator once in `main.ts`, injected; refuses to start with a
  list of what is wrong.
- **Logging**: pino behind Nest's `LoggerService` (~20 lines); request id and actor id from AsyncLocalStorage; JSON in production; pino directly, about 20 lines.
- **Clock**: injected; no `new Date()` in rules.
- **Scripts**: `dev`, `check` (= format, lint, types, dependency rule, unused, contract, schema, Jest), `test` (= prepare + `check` + `test:e2e`),
  `test:e2e`, `build`,
  `contract`, `migrate`, `migration`, `seed`. `.ci/run` = `npm test`, nothing secret.
- **Pre-commit**: format + lint on staged files only; everything slow belongs to `check`.

## 9. Tests

| ring | where | tool | speed | share | asks |
|---|---|---|---|---|---|
| rules | `libs/*/src/*.spec.ts`, `plan.spec.ts` | Jest | ms (target: ring < 5 s) | ~60 % | is the planning right? |
| API | `*.api.spec.ts` in the feature | Jest + supertest + real PostgreSQL | ~50-200 ms each | ~30 % | does the feature work, for whom, and what does it refuse? |
| screens | `*.spec.tsx` | Jest + Testing Library + fake data provider | | few | only screens with logic: tree, form, comparison |
| journeys | `e2e/journeys/` | Playwright (system Chromium) | seconds | 8-12 | can a person do their job? |
| rules about code | dependency rule, contract, drift, messages | Jest / CLI | | ~10 | do we keep our own rules? |

One ring per question: never test validation in journeys, nor arithmetic through HTTP. No mocks of our own classes (ESM Jest has no
hoisted `jest.mock` anyway); `FakeClock`, `FakeMailer` implement the real abstract class. Database: `globalSetup` migrates one
template database; each spec file does `CREATE DATABASE x TEMPLATE t` (36-44 ms) and drops it; files run in parallel.

```ts
// plans.api.spec.ts
const world = openWorld();                       // app + private database; closes itself
it('an adopted plan changes only by amendment', async () => {
  const { drafter } = await world.plan('National plan of Sampleland');
  const plan = await drafter.drafts(aPlan({ actions: 1 }));
  await drafter.recordsAct(plan, adopted());

  const refusal = await drafter.triesTo.change(plan.action(1), { title: 'Another title' });

  expect(refusal).toMatchObject({ status: 422, code: 'plan.adopted' });
});
it('an outsider does not learn that the plan exists', ...)
```

Playwright fixtures speak the same words (`planner`, `reviewer`, `signIn`, `dismissNotice`), select by role and label only, and
start from a seeded clone of the template database. System Chromium through `executablePath`.

---

## 10. Do it like this: fifteen examples

**1. A feature is one flat folder you could delete.**
Model: `Unleash src/lib/features/feature-links/` (controller, service, store, read model, fakes, both tests together).
Ours: `apps/api/src/reviews/` with the files of section 3, `reviews.api.spec.ts` included. `rm -r` + one line in `app.module.ts`
removes it.

**2. One decorator per property.**
Model: `immich server/src/validation.ts` (`ValidateUUID`, `ValidateDate`, `Optional` bundle validators and `ApiProperty`).
Ours: `@Text({ max: 200 }) title: string; @Day({ optional: true }) dueOn?: string;` from `platform/http/fields.ts`. Two decorators on a DTO
property is one too many; a missing kind of field is a new function there.

**3. Shapes are separate, named as words, mapped beside the view.**
Model: `immich server/src/dtos/activity.dto.ts` (all shapes + `mapActivity`), `Unleash
contributing/ADRs/overarching/separation-request-response-schemas.md`.
Ours: `PlanDraft` in, `PlanView` out, `static of(plan: Plan): PlanView` in `plans.dto.ts`. Never return an entity; never
accept a view.

**4. The rule stands on the thing it protects.**
Model: `kgrzybek src/Modules/Meetings/Domain/MeetingGroups/MeetingGroup.cs` (each method opens with its rules).
Ours: `round.close(at)` in `review-round.entity.ts`: `if (this.openComments.length) throw new CommentsStillOpen(this)`. The
spec builds
the entity with `new`, no Nest, no database (0.5 s from cold).

**5. A refusal has a name.**
Model: `kgrzybek .../Rules/MeetingCanBeOrganizedOnlyByPayedGroupRule.cs`, ADR `0013`; `vendure
packages/core/src/common/error/errors.ts` (code and log level on the class).
Ours: `class PlanAlreadyAdopted extends Failure { static override kind = 'invalid' as const; static override code =
'plan.already-adopted' }`,
listed in `@Fails(...)`, translated in `plans.en.ts`. No `BadRequestException` outside `platform/http`.

**6. A lifecycle is a table.**
Model: `vendure .../common/finite-state-machine/`, `.../order-state-machine.ts` (table validated at boot),
`config/order/default-order-process.ts`.
Ours, `libs/planning/src/review-rounds.ts`:
`export const roundMoves = { draft: { open: 'open' }, open: { close: 'closed', cancel: 'cancelled' }, closed: { reopen: 'open' }, cancelled: {} } as const;`
`move(round, 'close')` throws `MoveNotPossible`; the web draws exactly `Object.keys(roundMoves[state])` as buttons.

**7. Every route says who may, and silence means nobody.**
Model: `immich server/src/middleware/auth.guard.ts` (permission also goes into OpenAPI); counter-example: its `if (!options)
return true`.
Ours: `@Allow('report.submit')`; guard returns false without it; `contract.spec.ts` fails on an operation without
`x-permission`; the few
open routes say `@Allow('anyone')`.

**8. One answer to "may I?" for both ends, asked in sets.**
Model: `immich server/src/utils/access.ts` (sets of ids in, allowed ids out); `atomic-crm providers/commons/canAccess.ts`
(pure, 31 lines).
Ours: `can(actor, 'plan.revise', plan)` in `libs/planning/src/permissions.ts`, a data table, not a switch; lists filter in SQL with
`visibleTo(actor)` in the repository; a spec walks the table role by role.

**9. The transaction belongs to the verb.**
Model: `vendure .../connection/transactional-connection.ts`, `Unleash src/lib/db/transaction.ts`; counter-example: `ctx` in
every signature.
Ours: `return this.database.transaction(async () => { load; must; rule; save; publish; })`. No manager, runner or ctx parameter
anywhere. ~25 lines in `platform/database/database.ts`.

**10. Tell the world after commit; write history within.**
Model: `vendure packages/core/src/event-bus/event-bus.ts` (subscribers wait for the transaction); `Unleash
feature-link-service.ts` (audit event with before and after).
Ours: `await this.events.publish(new ReviewRoundClosed(round.id, actor.id, before, after))`; `history` records in the same
transaction;
`reviews.mail.ts` runs after commit and may fail without undoing the closure.

**11. Ask another feature a question; do not borrow its service.**
Model: `Unleash contributing/ADRs/back-end/write-model-vs-read-models.md`, `feature-links-read-model.ts`.
Ours: `reviews.service.ts` takes `PlansReader` and calls `plansReader.isOpenForReview(planId)`. Screens that join features get
their own
reader in the higher feature, one query per screen.

**12. A test is three short paragraphs.**
Model: `immich server/test/medium/specs/services/activity.service.spec.ts`, `server/test/medium.factory.ts`.
Ours: `const { drafter, reviewer } = await world.plan('National plan of Sampleland')`; act; `expect`. World verbs go through HTTP as a person
would; no
`beforeEach` state; no shared ids; builders take only what matters to the test.

**13. The contract is committed, and linted by tests.**
Model: `immich server/src/bin/sync-open-api.ts`; `Unleash src/lib/openapi/meta-schema-rules.test.ts` (rules + exceptions that
only shrink).
Ours: `npm run contract` rewrites `libs/api-client`; the diff of `openapi.json` shows what a change does to the contract.

**14. A resource is an object; a verb is a button; a form is written once.**
Model: `react-admin examples/demo/src/{App.tsx,orders/index.ts,reviews/AcceptButton.tsx}`, `atomic-crm
.../companies/CompanyInputs.tsx`.
Ours: `export const plans = { name: 'plans', list: PlanList, show: PlanShow, create: PlanCreate, edit: PlanEdit,
recordRepresentation: 'title' }`;
`App.tsx` has `<Resource {...plans} />`; `RecordActButton` reads `useRecordContext<Plan>()` and calls
`dataProvider.recordAct(id, act)`;
`PlanInputs` serves both forms. Pull from context, do not pass props down.

**15. Words, decisions and rules are written, and the rules are seen to bite.**
Model: `kgrzybek docs/architecture-decision-log/`, `Unleash contributing/ADRs/overarching/domain-language.md`, "aliases to
avoid" in an
Immich fork's `docs/docs/developer/ubiquitous-language.md`; counter-examples: kgrzybek's `LayersTests.cs` (asserts the wrong
assembly), Unleash's
default exports against its own ADR.
Ours: `docs/language.md` ("*Body*: an institution that owns or reviews plans. Don't say: organisation, entity, department");
ADRs of half a
page; `dependency-rule.spec.ts` plants a violation per rule.

---

## 11. Traps of this exact stack (found by running it)

1. **Nest 12 is ESM-only; Jest must run with `--experimental-vm-modules`.** Works on Node 20.20.2 with `"type": "module"`,
   `extensionsToTreatAsEsm: ['.ts']`, a mapper `^(\.{1,2}/.*)\.js$ -> $1`, `@swc/jest` emitting ES modules.
  (Nest's own ESM
   template has moved to Vitest; its Jest template uses the same flag.)
2. **CommonJS Nest add-ons break under Jest on Node 20**, though plain Node loads them (seen for nestjs-cls and throttler):
`nestjs-cls`, `@nestjs-cls/transactional`,
   `@nestjs/throttler` all fail with "Must use import to load ES Module". Maintainers confirm
   (Papooch/nestjs-cls #626, #631; Node >= 24.9 needed for `require(esm)` in Jest). `nestjs-zod`, `nest-commander` are CommonJS too.
   Safe (ESM, v12): core, common, swagger, typeorm, config, testing, event-emitter, schedule, terminus, jwt, passport, cqrs,
  serve-static.
   So: own `Database`, pino directly, rate-limiter-flexible on PostgreSQL for rate limits.
3. **SWC and tsc disagree on class fields.** With SWC's default, `new PlanDraft()` has own keys `['title','bodyId']`; with our
   tsc build it has `[]`. PATCH semantics then differ between test and production. Set `useDefineForClassFields: false` in *both*
   `tsconfig` and `jsc.transform`.
4. **TypeScript 5.9.3 exactly, everywhere.** 7.0 has no compiler API for the tools; 6.0.3 works but needs an override for
   openapi-typescript.
5. **Node 20 limits**: dependency-cruiser 18, nestjs-cls 7, @hey-api/openapi-ts, Stryker 10 need 22+; `Map.groupBy` does not exist.
   `file-type` (under Nest) prints an engine warning; harmless here. Node 20 is past its support date: plan the move to 24.
6. **Libs as workspaces**: `exports: { "./*": { types: "./src/*.ts", default: "./dist/*.js" } }` + `tsc -b` references works
for API,
   tests and the cruiser. Without references a `.ts` from another workspace falls outside `rootDir` when emitting.
7. **TypeORM uuid default** calls `uuid_generate_v4()` (needs an extension) unless `uuidExtension: 'pgcrypto'`.
8. **`preview: true`** writes OpenAPI without a database; the script ends the process itself.
9. **Two Jest projects**: `node` (libs, API: native ESM) and `web` (jsdom, CommonJS by @swc/jest, the `transformIgnorePatterns` of
   stack.md T7). Both, and Vite, map `@mufakat/*` to `libs/*/src`, so tests never run yesterday's build; `dist` is for production.

### Smells that stop a commit

A service over 250 lines; a constructor with more than five collaborators; `forwardRef`; `export *`; an `enum`; `any`; an
entity leaving
a controller; a rule in a controller, a guard or a React component; a `try/catch` that is not in `platform`; a second decorator on a
DTO property; a mock of our own class; a test named "should work"; a folder named after a layer; a comment that repeats the code.
