import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Follower } from '../../src/map/drawing/follower.ts';

/** Knows which of its letters are on, as an outline knows its discs. */
class Letters {
  readonly #letters: readonly string[];
  readonly #active: boolean[];

  constructor(letters: readonly string[], isActive: (index: number) => boolean) {
    this.#letters = letters;
    this.#active = letters.map((_, index) => isActive(index));
  }

  setActive(index: number, isActive: boolean): void {
    this.#active[index] = isActive;
  }

  get on(): string[] {
    return this.#letters.filter((_, index) => this.#active[index]).sort();
  }
}

const letters = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });

function follower() {
  let made = 0;
  const one = new Follower(
    (items: readonly string[], isActive) => {
      made++;
      return new Letters(items, isActive);
    },
    (letter) => letter,
  );
  return { follow: (items: readonly string[]) => one.follow(items), timesMade: () => made };
}

test('the answer is that for the newest list, whatever lists came before', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (lists) => {
      const { follow } = follower();
      for (const list of lists) expect(follow(list).on).toEqual([...list].sort());
    }),
  );
});

test('items that went and come back do not make the answer anew', () => {
  const { follow, timesMade } = follower();
  follow(['a', 'b', 'c']);
  follow(['a']);
  follow(['c', 'b']);
  expect(timesMade()).toBe(1);
});

test('an item never seen makes the answer anew, with those that may come back', () => {
  const { follow, timesMade } = follower();
  follow(['a', 'b']);
  follow(['a']);
  expect(follow(['a', 'c']).on).toEqual(['a', 'c']);
  expect(follow(['a', 'b', 'c']).on).toEqual(['a', 'b', 'c']);
  expect(timesMade()).toBe(2);
});

test('one of equal items counts', () => {
  expect(follower().follow(['a', 'a']).on).toEqual(['a']);
});

test('items long gone are forgotten', () => {
  const { follow, timesMade } = follower();
  const crowd = Array.from({ length: 100 }, (_, index) => `item ${index}`);
  follow(crowd);
  follow(['new']);
  follow(['new', 'item 0']);
  expect(timesMade()).toBe(3);
});
