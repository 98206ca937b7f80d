import { splitAddress } from '@mufakat/planning/records/address';
import type { Presence } from '../store/transport.js';

const colours = ['#6b3fa0', '#8a4b12', '#1d6b5b', '#1d4d6b', '#8a2450', '#4a5868'];

/** The same for a person on every screen; dark enough for white letters. */
export const colourOf = (id: string): string => colours[Number.parseInt(id.slice(0, 6), 16) % colours.length] ?? '';

/**
 * Where in a plan somebody may be, `<record> <field>`, in whatever language of it; it stands as `data-place` on each cell,
 * field and block, so that one sheet of style rules marks it in every view.
 */
export const placeOf = (record: string, address: string): string => {
  const { field, block } = splitAddress(address);
  return `${record} ${block ? `${field}/${block}` : field}`;
};

const quoted = (text: string): string =>
  `"${text.replace(/["\\<\p{Cc}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** Style rules that mark where the others are, with their names. */
export const marksOf = (others: readonly Presence[]): string[] =>
  others.flatMap(({ id, name, record, field }) => {
    if (!record || !field) return [];
    const place = `[data-place=${quoted(placeOf(record, field))}]`;
    return [
      `${place} { position: relative; box-shadow: inset 0 0 0 2px ${colourOf(id)}; }`,
      `${place}::after { content: ${quoted(name)}; background: ${colourOf(id)}; }`,
    ];
  });
