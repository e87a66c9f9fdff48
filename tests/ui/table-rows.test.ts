import { describe, expect, it } from 'vitest';
import type { ProximityRow } from '#situation/proximity.ts';
import type { Situation } from '#situation/resolve.ts';
import { chooseRows, rowId, selectedRow, sortRows } from '../../src/ui/follows/table-rows.ts';

function aRow(siteId: string, focusId: string, details: Partial<ProximityRow> = {}): ProximityRow {
  return {
    siteId,
    focusId,
    metres: 1000,
    azimuthDegrees: 90,
    backAzimuthDegrees: 270,
    open: true,
    verdict: undefined,
    systems: [],
    ...details,
  };
}

function aSituation(proximity: readonly ProximityRow[]): Situation {
  return { access: new Map(), reach: [], focus: [], proximity };
}

const collator = new Intl.Collator('en');
const nameOf = (id: string) => id;

describe('chooseRows', () => {
  const situation = aSituation([
    aRow('open', 'taipei'),
    aRow('closed', 'taipei', { open: false }),
    aRow('hosted', 'taipei', { open: false, verdict: 'inside' }),
    aRow('open', 'bashi'),
  ]);

  it('keeps the rows of one place', () => {
    const rows = chooseRows(situation, { focusId: 'bashi', openOnly: false });
    expect(rows.map(rowId)).toEqual(['open bashi']);
  });

  it('leaves closed sites out, but not those that the host’s own forces reach from', () => {
    const rows = chooseRows(situation, { focusId: 'taipei', openOnly: true });
    expect(rows.map(rowId)).toEqual(['open taipei', 'hosted taipei']);
  });

  it('keeps all rows of all places', () => {
    expect(chooseRows(situation, { focusId: undefined, openOnly: false })).toHaveLength(4);
  });
});

describe('sortRows', () => {
  const near = aRow('beta', 'taipei', { metres: 100, verdict: 'outside' });
  const middle = aRow('alpha', 'taipei', { metres: 200, verdict: 'inside' });
  const far = aRow('gamma', 'taipei', { metres: 300 });

  it('puts the nearest first', () => {
    const rows = sortRows(
      [far, near, middle],
      { column: 'distance', direction: 'ascending' },
      nameOf,
      collator,
    );
    expect(rows).toEqual([near, middle, far]);
  });

  it('puts the farthest first when turned round', () => {
    const rows = sortRows(
      [near, far, middle],
      { column: 'distance', direction: 'descending' },
      nameOf,
      collator,
    );
    expect(rows).toEqual([far, middle, near]);
  });

  it('sorts by name as shown', () => {
    const rows = sortRows(
      [near, middle, far],
      { column: 'site', direction: 'ascending' },
      nameOf,
      collator,
    );
    expect(rows).toEqual([middle, near, far]);
  });

  it('puts inside before outside, and sites without a system last', () => {
    const rows = sortRows(
      [far, near, middle],
      { column: 'reach', direction: 'ascending' },
      nameOf,
      collator,
    );
    expect(rows).toEqual([middle, near, far]);
  });
});

describe('selectedRow', () => {
  const rows = [aRow('a', 'taipei'), aRow('a', 'bashi'), aRow('b', 'taipei')];

  it('is the row that was chosen, while its site is selected', () => {
    expect(selectedRow(rows, 'a', 'a bashi')).toBe('a bashi');
  });

  it('is the first row of a site that was selected elsewhere', () => {
    expect(selectedRow(rows, 'b', 'a bashi')).toBe('b taipei');
  });

  it('is none where no shown site is selected', () => {
    expect(selectedRow(rows, undefined, 'a bashi')).toBeUndefined();
  });
});
