import type { FastifyReply } from 'fastify';
import { EditedMeanwhile, IfMatchMissing } from '../failure.js';

export const etagOf = (version: number): string => `"${String(version)}"`;

/** The version a write was made on, from If-Match; without one it is refused (428). */
export const versionAsked = (ifMatch: string | undefined): number => {
  const match = /^"?(\d+)"?$/.exec(ifMatch?.trim() ?? '');
  if (!match) throw new IfMatchMissing();
  return Number(match[1]);
};

export const mustMatch = (ifMatch: string | undefined, current: number): void => {
  if (versionAsked(ifMatch) !== current) throw new EditedMeanwhile(current);
};

/** For POST verbs: honoured when sent, not demanded. */
export const mayMatch = (ifMatch: string | undefined, current: number): void => {
  if (ifMatch !== undefined) mustMatch(ifMatch, current);
};

export const sendVersion = (reply: FastifyReply, version: number): void => void reply.header('ETag', etagOf(version));
