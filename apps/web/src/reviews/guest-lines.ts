import type { GuestDraft } from './rounds.verbs.js';

const address = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;

/** Number of a line that could not be read, counted from 1. */
export interface FaultyLine {
  readonly line: number;
}

const guestOf = (line: string): GuestDraft | undefined => {
  const [name = '', email = '', ...organisation] = line.split(/[,;\t،]/).map((part) => part.trim());
  if (name === '' || (email !== '' && !address.test(email))) return undefined;
  const of = organisation.filter(Boolean).join(', ');
  return { name, ...(email !== '' && { email }), ...(of !== '' && { organisation: of }) };
};

/** Guests as they are typed or pasted, one a line: name, e-mail, organisation. */
export const guestsIn = (text: string): GuestDraft[] | FaultyLine => {
  const lines = text.split('\n').map((line) => line.trim());
  const read = lines.map((line) => (line === '' ? null : guestOf(line)));
  const faulty = read.indexOf(undefined);
  return faulty >= 0 ? { line: faulty + 1 } : read.filter((guest): guest is GuestDraft => Boolean(guest));
};
