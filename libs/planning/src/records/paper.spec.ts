import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documents } from '../changes/random-documents.spec-support.js';
import { isPart, type PaperPiece, paperOf, partsOf } from './paper.js';
import { inReadingOrder } from './tree.js';

const actionsOf = (pieces: readonly PaperPiece[]): string[] =>
  pieces.flatMap((piece) => (piece.is === 'actions' ? piece.actions.map(({ id }) => id) : actionsOf(piece.content)));

describe('the paper', () => {
  test('reads in the order of the tree, each section, pillar and action once', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const inOrder = inReadingOrder(document);
        expect(partsOf(paperOf(document)).map(({ record }) => record.id)).toEqual(
          inOrder.filter(isPart).map(({ id }) => id),
        );
        const actions = inOrder.filter(({ kind }) => kind === 'action').map(({ id }) => id);
        expect(actionsOf(paperOf(document)).sort()).toEqual(actions.sort());
      }),
    );
  });

  test('puts actions right under the heading of their own parent', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        for (const { record, depth, content } of partsOf(paperOf(document)))
          content.forEach((piece, at) => {
            if (piece.is === 'part') expect(piece.depth).toBe(depth + 1);
            else expect([at, ...new Set(piece.actions.map(({ parent }) => parent))]).toEqual([0, record.id]);
          });
      }),
    );
  });
});
