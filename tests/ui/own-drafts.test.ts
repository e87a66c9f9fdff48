import { describe, expect, it } from 'vitest';
import { noOwn, ownCondition, ownPlace, ownSystem } from '#scenario/own.ts';
import { conditionDraft, readCondition } from '../../src/ui/own/condition-draft.ts';
import { groundDraft, readGround } from '../../src/ui/own/ground-draft.ts';
import { placeDraft, readPlace } from '../../src/ui/own/place-draft.ts';
import { readSystem, systemDraft } from '../../src/ui/own/system-draft.ts';
import { anOwnPlace, anOwnSite, anOwnSystem } from '../fixtures/own-records.ts';

describe('what a record rests on, as it is typed', () => {
  it.each([
    [{ kind: 'assumption' }],
    [{ kind: 'assumption', text: 'a plan' }],
    [{ kind: 'source', text: 'A book' }],
    [{ kind: 'source', text: 'A book', url: 'https://example.org/a' }],
  ] as const)('comes back from a draft as it was: %j', (ground) => {
    expect(readGround(groundDraft(ground))).toEqual(ground);
  });

  it('needs words for a source, and an address that is one', () => {
    const source = { ...groundDraft(undefined), kind: 'source' } as const;
    expect(readGround(source)).toBe('no-source');
    expect(readGround({ ...source, source: 'A book', url: 'javascript:alert(1)' })).toBe('bad-url');
  });
});

describe('the texts of a record, as they are typed', () => {
  const strip = { ...placeDraft(anOwnPlace('own-strip')), position: '24, 123' };
  const ground = groundDraft(undefined);

  it('are told as too long, and not as missing or as no address', () => {
    expect(readPlace({ ...strip, name: 'x'.repeat(121) }, undefined, noOwn)).toMatchObject({
      faults: { name: 'too-long' },
    });
    const words = 'x'.repeat(601);
    expect(readGround({ ...ground, assumption: words })).toBe('too-long');
    expect(readGround({ ...ground, kind: 'source', source: words })).toBe('too-long');
  });

  it('are what a link or a file gives back: nothing in them turns the writing round them', () => {
    const typed = {
      ...strip,
      name: ' Strip \u202e of\u2066 sand ',
      ground: { ...ground, assumption: 'a \u202eplan' },
    };
    const read = readPlace(typed, undefined, noOwn);
    expect(read).toMatchObject({ record: { name: 'Strip  of sand', ground: { text: 'a plan' } } });
    expect('record' in read && ownPlace.parse(read.record)).toEqual(
      'record' in read && read.record,
    );
  });
});

describe('a place as it is typed', () => {
  it.each([
    ['a city', anOwnPlace('own-town', { position: [123.456_789, 24.123_456] })],
    ['a site', anOwnSite('own-strip', [124, 24], { needs: ['japan-agrees'] })],
  ])('comes back from a draft of %s with all its digits', (_what, place) => {
    expect(readPlace(placeDraft(place), place, noOwn)).toEqual({ record: place });
  });

  it('takes on a new position with the precision that it is written with', () => {
    const place = anOwnPlace('own-town');
    const draft = { ...placeDraft(place), position: '52RCQ7715' };
    const read = readPlace(draft, place, noOwn);
    expect(read).toMatchObject({ record: { id: 'own-town', precisionMetres: 708 } });
  });

  it('gives a new place an id from its name, valid by the schema', () => {
    const draft = { ...placeDraft(undefined), name: 'A strip', position: '24, 123', kind: 'port' };
    const read = readPlace(draft as ReturnType<typeof placeDraft>, undefined, noOwn);
    expect(read).toMatchObject({ record: { id: 'own-a-strip', kind: 'port' } });
    expect('record' in read && ownPlace.safeParse(read.record).success).toBe(true);
  });

  it('tells each field that is wrong', () => {
    const draft = {
      ...placeDraft(anOwnSite('own-strip', [0, 0])),
      name: ' ',
      position: 'nowhere',
      facilities: [],
      operators: [],
    };
    expect(readPlace(draft, undefined, noOwn)).toEqual({
      faults: {
        name: 'missing',
        position: true,
        operators: true,
        facilities: true,
        ground: undefined,
      },
    });
  });
});

describe('a system as it is typed', () => {
  const banded = anOwnSystem('own-jet', {
    range: {
      kind: 'combat-radius',
      low: { value: 450, unit: 'nmi' },
      stated: { value: 500, unit: 'nmi' },
      high: { value: 600.5, unit: 'nmi' },
    },
  });

  it.each([
    ['one figure', anOwnSystem('own-jet')],
    ['a band', banded],
  ])('comes back from a draft with %s as it was', (_what, system) => {
    expect(readSystem(systemDraft(system), system, noOwn)).toEqual({ record: system });
  });

  it('shows figures of another unit in that of the stated one', () => {
    const mixed = anOwnSystem('own-jet', {
      range: {
        kind: 'combat-radius',
        low: { value: 100, unit: 'nmi' },
        stated: { value: 500, unit: 'km' },
      },
    });
    expect(systemDraft(mixed).low).toBe('185.2');
  });

  it('reads thousands with commas and full-width figures', () => {
    const draft = { ...systemDraft(undefined), name: 'Missile', stated: '1,500', high: '２０００' };
    const read = readSystem(draft, undefined, noOwn);
    expect(read).toMatchObject({
      record: { range: { stated: { value: 1500 }, high: { value: 2000 } } },
    });
    expect('record' in read && ownSystem.safeParse(read.record).success).toBe(true);
  });

  it.each([
    [{ stated: '' }, { stated: 'missing' }],
    [{ stated: 'far' }, { stated: 'unreadable' }],
    [{ stated: '-5' }, { stated: 'unreadable' }],
    [{ stated: '0' }, { stated: 'unreadable' }],
    [{ stated: '50000' }, { stated: 'unreadable' }],
    [{ stated: '500', low: '600' }, { low: 'above-stated' }],
    [{ stated: '500', high: '400' }, { high: 'below-stated' }],
    [{ stated: '500', low: 'x' }, { low: 'unreadable' }],
    [{ stated: '500', operators: [] }, { operators: true }],
    [{ stated: '500', name: '' }, { name: 'missing' }],
  ])('%j is told as %j', (typed, faults) => {
    const draft = { ...systemDraft(undefined), name: 'Missile', ...typed };
    expect(readSystem(draft, undefined, noOwn)).toMatchObject({ faults });
  });
});

describe('a condition as it is typed', () => {
  const sites = { title: 'An island agrees', siteIds: ['kadena', 'futenma'] };

  it('comes back from a draft as it was', () => {
    const condition = { id: 'own-agrees', ...sites, ground: { kind: 'assumption' as const } };
    expect(readCondition(conditionDraft(condition), condition, noOwn)).toEqual({
      record: condition,
    });
  });

  it('gets an id from its title where it is new, valid by the schema', () => {
    const read = readCondition({ ...conditionDraft(undefined), ...sites }, undefined, noOwn);
    expect(read).toMatchObject({ record: { id: 'own-an-island-agrees' } });
    expect('record' in read && ownCondition.safeParse(read.record).success).toBe(true);
  });

  it('tells each field that is wrong', () => {
    const ground = { ...groundDraft(undefined), kind: 'source' } as const;
    expect(readCondition({ title: ' ', siteIds: [], ground }, undefined, noOwn)).toEqual({
      faults: { title: 'missing', sites: true, ground: 'no-source' },
    });
  });
});
