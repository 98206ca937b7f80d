/**
 * What may be wrong with a field, by stable code; English, with its parameters in braces. The web says it in the reader's
 * language (`faults.<code>`). A refusal of the API names one of these words or is made by `fault(code, params)`.
 */
export const faultWords = {
  needed: 'is needed',
  missing: 'is missing',
  unknown: 'is unknown',
  'not-known': 'is not known',
  taken: 'is taken',
  'here-already': 'is here already',
  'unknown-field': 'is no field of this',
  'no-such-field': 'a record of kind {kind} has no field "{field}"',
  'not-text': 'must be text',
  'not-a-list': 'must be a list',
  'not-an-object': 'must be an object',
  'not-a-boolean': 'must be true or false',
  'not-an-integer': 'must be a whole number',
  'not-a-day': 'must be a day that exists, as YYYY-MM-DD',
  'not-an-instant': 'must be an instant in ISO 8601',
  'not-an-email': 'must be an e-mail address',
  'not-a-uuid': 'must be a uuid',
  'not-a-uuid-of': 'must be the uuid of a {what}',
  'not-a-decimal': 'must be a decimal with at most 20 digits before and 6 after the point',
  'not-words': 'must be text by language tag',
  'not-one-of': 'must be one of {options}',
  'not-only': 'must hold only {options}',
  'not-texts': 'must be a list of texts of at most 500 characters',
  'not-language-tags': 'must hold language tags',
  'not-levels': 'must name its levels, each once, and say which of them is the action',
  'not-an-object-or-list': 'must be an object or a list',
  'not-a-block': 'must be a block with id, position and node, under the id of its address',
  'prose-no-block': '"{type}" cannot stand as a block of its own',
  'prose-unknown': 'long text knows no "{type}"',
  'prose-cannot-hold': '"{type}" cannot hold "{inner}"',
  'prose-begins-with': '"{type}" must begin with "{inner}"',
  'prose-empty': '"{type}" is empty',
  'prose-needs': '"{type}" needs "{name}"',
  'prose-attribute': '"{type}" has "{name}", which is not understood',
  'prose-mark': 'long text knows no mark "{type}"',
  'prose-link': 'a link leads to http, https or mailto only',
  'prose-too-deep': 'a block is at most {max} levels deep',
  'prose-too-many': 'a block holds at most {max} pieces',
  'prose-too-wide': 'a table has at most {max} columns',
  'not-a-position': 'is no fractional key',
  'not-a-revision': 'is a revision',
  'not-this-revision': 'is no revision of this plan, which is at {revision}',
  'not-json': 'is not JSON',
  'not-a-range': 'is [first, last], counted from 0',
  'not-a-sort': 'is [field, "ASC" or "DESC"]',
  'not-a-filter-value': 'is a value or a list of values',
  'not-of-type': 'is {type}',
  'unknown-among': 'is unknown; known are {known}',
  'too-short': 'must be at least {min} characters',
  'too-long': 'must be at most {max} characters',
  'too-many': 'must be at most {max} of them',
  'too-small': 'must be at least {min}',
  'too-big': 'must be at most {max}',
  twice: 'must not name anything twice',
  'takes-no-language': 'takes no language',
  'needs-a-language': 'needs a language',
  'no-language': 'names no language',
  'block-only-in-long-text': 'names a block exactly where it is long text',
  looser: 'must not be looser than what it stands under ({least})',
  'only-the-plan-at-the-root': 'only the plan itself stands at the root',
  'not-under': 'no {kind} stands under a record of kind {above}',
  'id-taken': 'a record with this id is already there',
  'of-another-kind': 'the record is of kind {kind}',
  'by-a-move': 'is changed by a move',
  'not-by-a-change': 'is not set by a change',
  'no-place-here': 'has no place in this change',
  'plan-not-removed': 'the plan itself is not removed by a change',
  'adopted-text': 'is adopted text',
  registered: 'is registered',
  'not-in-this-stage': 'is not possible in this stage',
  'not-the-adopted-version': 'is not the adopted version',
  'in-the-future': 'lies in the future',
  'in-the-past': 'lies in the past',
  'names-nobody': 'names nobody',
  'counted-already': 'is counted there already',
  steers: 'steers and is not amended',
  'not-this-amendment': 'is no revision of this amendment, which is at {revision}',
  'with-its-amendment': 'is recorded with its amendment',
  'of-an-extension': 'belongs to an act that extends',
  'after-the-last-day': 'must lie after the last day',
  'not-owed': 'is not owed here',
  'no-earlier-report': 'there is no earlier report',
  'not-a-step': 'is not a step of the plan’s scale',
  'line-and-reason': 'name a line and its reason',
  'unknown-file': 'names an unknown file',
  'unknown-body': 'names a body that is not known',
  'needs-a-body': 'needs a body',
  'cannot-see': 'names somebody who may not see it',
  'not-one-asked': 'is not one of the bodies asked',
  'not-in-this-plan': 'is not a record of this plan',
  'before-the-day-it-follows': 'is before the day it follows',
  'before-the-first-day': 'lies before the first day',
  'before-the-plan-starts': 'is before the plan starts',
  'after-the-plan-ends': 'is after the plan ends',
  'within-itself': 'lies within this',
  'one-receiver': 'name one receiver',
  'too-large': 'is too large',
  'not-kept-here': 'is of a kind that is not kept here',
  'unreadable-file': 'could not be read',
  'half-a-share': 'a share needs both its numerator and its denominator',
  'not-a-share': 'a share is given as numerator and denominator',
  zero: 'is not 0',
  'told-in-words': 'this indicator is told in words',
  'not-yes-or-no': 'is 1 for yes or 0 for no',
  'cell-twice': 'a cell stands twice',
  'not-its-indicator': 'is not an indicator of this action',
  'changed-since': 'was changed since',
  'parent-gone': 'stands under a record that is gone',
  'record-gone': 'is gone',
  cycle: 'would stand under itself',
  'subtree-changed': 'has something under it that was changed since',
  'not-the-password': 'is not the present password',
  'mapping-unfit': 'does not fit the file: {said}',
} as const;

export type FaultCode = keyof typeof faultWords;
type Message = (typeof faultWords)[FaultCode];
/** The English words of the faults that have no parameters. */
export type PlainFault = Exclude<Message, `${string}{${string}`>;
export type FaultParams = Readonly<Record<string, string | number>>;

/** `message` is English, for people without a screen of ours. */
export interface Fault {
  readonly code: FaultCode;
  readonly params: FaultParams;
  readonly message: string;
}

export const fault = (code: FaultCode, params: FaultParams = {}): Fault => ({
  code,
  params,
  message: faultWords[code].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')),
});

const codes = new Map(Object.entries(faultWords).map(([code, words]) => [words, code as FaultCode]));

/** A fault from its plain words. */
export const faultOf = (said: Fault | PlainFault): Fault =>
  typeof said === 'string' ? fault(codes.get(said) as FaultCode) : said;
