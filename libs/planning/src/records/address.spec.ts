import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documents, planId, uuidOf } from '../changes/random-documents.spec-support.js';
import { addressesOf, canonicalDecimal, joinAddress, normalise, readAt, splitAddress, writeAt } from './address.js';
import type { PlanRecord } from './record.js';
import { isDecimal } from './value-faults.js';

const action: PlanRecord = { id: uuidOf(1, 1), kind: 'action', parent: planId, position: 'a0', title: { en: 'Train' } };
const block = { id: 'b1', position: 'a0', node: { type: 'paragraph' } };

describe('an address', () => {
  test('is taken apart and put together again', () => {
    expect(splitAddress('code')).toEqual({ field: 'code' });
    expect(splitAddress('title.ar')).toEqual({ field: 'title', language: 'ar' });
    expect(splitAddress('body.sr-Latn/b.1/x')).toEqual({ field: 'body', language: 'sr-Latn', block: 'b.1/x' });
    fc.assert(
      fc.property(
        fc.constantFrom('code', 'title', 'body'),
        fc.constantFrom('ar', 'pt-BR'),
        fc.string(),
        (field, language, id) => {
          for (const address of [{ field }, { field, language }, { field, language, block: id }]) {
            expect(splitAddress(joinAddress(address))).toEqual(address);
          }
        },
      ),
    );
  });

  test('is read where nothing stands as nothing, whatever it is called', () => {
    for (const address of [
      'title.ar',
      'body.en/b1',
      'constructor',
      'title.constructor',
      '__proto__.polluted',
      'title.en/x',
    ]) {
      expect(readAt(action, address)).toBeUndefined();
    }
  });

  test('holds what was written there, and the record given stays as it was', () => {
    const written = writeAt(writeAt(action, 'title.ar', 'درّب'), 'body.en/b1', block);
    expect(written).toMatchObject({ title: { en: 'Train', ar: 'درّب' }, body: { en: { b1: block } } });
    expect(readAt(written, 'body.en/b1')).toEqual(block);
    expect(action['title']).toEqual({ en: 'Train' });
  });

  test('cleared, leaves no empty object behind', () => {
    expect(Object.keys(writeAt(action, 'title.en', null))).toEqual(['id', 'kind', 'parent', 'position']);
    expect(writeAt(writeAt(action, 'body.en/b1', block), 'body.en/b1', null)).toEqual(action);
    expect(writeAt(action, 'body.en/b1', null)).toEqual(action);
  });

  test('written into no prototype', () => {
    writeAt(action, '__proto__.polluted', 'yes');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('with its value, all of a record put together make the record', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        for (const record of document.records.values()) {
          const { id, kind, parent, position } = record;
          const empty: PlanRecord = { id, kind, parent, position };
          expect(addressesOf(record).reduce((made, [address, value]) => writeAt(made, address, value), empty)).toEqual(
            record,
          );
          for (const [address, value] of addressesOf(record)) expect(readAt(record, address)).toEqual(value);
        }
      }),
    );
  });
});

describe('a change at the border', () => {
  test('is split into addresses', () => {
    const change = normalise({
      op: 'add',
      kind: 'section',
      id: uuidOf(1, 2).toUpperCase(),
      parent: planId,
      title: { en: 'Preface', ar: 'تمهيد' },
      body: { en: { b1: block } },
    });
    expect(change).toEqual({
      op: 'add',
      kind: 'section',
      id: uuidOf(1, 2),
      parent: planId,
      'title.en': 'Preface',
      'title.ar': 'تمهيد',
      'body.en/b1': block,
    });
  });

  test('has text in NFC, decimals in shortest form, one line where one is asked for, and nothing for empty', () => {
    const change = normalise({
      op: 'set',
      kind: 'indicator',
      id: action.id,
      'title.en': 'Cafe\u0301\0',
      'definition.en': '  ',
      baselineValue: ' 01.50 ',
      baselineSource: 'Census\r\n of 2020',
      disaggregation: [],
    });
    expect(change).toMatchObject({
      'title.en': 'Caf\u00e9',
      'definition.en': null,
      baselineValue: '1.5',
      baselineSource: 'Census of 2020',
      disaggregation: null,
    });
  });

  test('that clears a whole field clears each of its languages', () => {
    const record = { ...action, title: { en: 'Train', ar: 'درّب' } };
    expect(normalise({ op: 'set', kind: 'action', id: action.id, title: null }, record)).toEqual({
      op: 'set',
      kind: 'action',
      id: action.id,
      'title.en': null,
      'title.ar': null,
    });
  });

  test('that clears a whole field waits for the record to know its languages', () => {
    const waiting = normalise({ op: 'set', kind: 'action', id: action.id, title: null });
    expect(normalise(waiting, action)).toEqual({ op: 'set', kind: 'action', id: action.id, 'title.en': null });
  });

  test('is normal once and for all', () => {
    const once = normalise({ op: 'set', kind: 'action', id: action.id, title: { en: 'e\u0301' } }, action);
    expect(normalise({ ...once }, action)).toEqual(once);
  });

  test.each([
    ['1.50', '1.5'],
    ['007', '7'],
    ['-0.00', '0'],
    ['+3', '3'],
    ['1.', '1'],
    ['1e3', '1e3'],
    ['1,5', '1,5'],
    ['', ''],
  ])('writes the decimal %p as %p', (given, canonical) => expect(canonicalDecimal(given)).toBe(canonical));

  test('writes a decimal once in one way only', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n) + 1n, max: 10n ** 20n - 1n }), fc.nat(999_999), (whole, fraction) => {
        const canonical = canonicalDecimal(`${whole}.${String(fraction).padStart(6, '0')}`);
        expect(isDecimal(canonical)).toBe(true);
        expect(canonicalDecimal(`00${canonical}`.replace('00-', '-00'))).toBe(canonical);
      }),
    );
  });
});
