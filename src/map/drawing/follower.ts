/** An answer that is kept up to date as the items that it was made of come and go, by their index. */
export interface Live {
  setActive(index: number, isActive: boolean): void;
}

/** Makes an answer of items, the inactive ones switched off. */
type Make<Item, Answer> = (items: readonly Item[], isActive: (index: number) => boolean) => Answer;

/** Items that went are kept, inactive, up to as many as are there, and this many more. */
const SPARE = 32;

/**
 * Follows a list that changes little from one time to the next with one live answer: items that were there before are
 * switched on and off, and only an item never seen makes the answer anew.
 */
export class Follower<Item, Answer extends Live> {
  readonly #make: Make<Item, Answer>;
  readonly #keyOf: (item: Item) => string;
  #answer: Answer | undefined;
  #indexOf: ReadonlyMap<string, number> = new Map();
  #items: readonly Item[] = [];
  #active: ReadonlySet<string> = new Set();

  /** @param keyOf equal keys, equal items; of equal items in one list one counts */
  constructor(make: Make<Item, Answer>, keyOf: (item: Item) => string) {
    this.#make = make;
    this.#keyOf = keyOf;
  }

  /** The answer for a list of items. It is good until the next call. */
  follow(items: readonly Item[]): Answer {
    const wanted = new Map(items.map((item) => [this.#keyOf(item), item]));
    const isKnown = [...wanted.keys()].every((key) => this.#indexOf.has(key));
    const answer = isKnown && this.#answer !== undefined ? this.#answer : this.#begin(wanted);
    for (const [key, index] of this.#indexOf) {
      if (wanted.has(key) !== this.#active.has(key)) answer.setActive(index, wanted.has(key));
    }
    this.#active = new Set(wanted.keys());
    return answer;
  }

  /** Makes the answer of all that is wanted and, switched off, of what may come back. */
  #begin(wanted: ReadonlyMap<string, Item>): Answer {
    const gone = this.#items.filter((item) => !wanted.has(this.#keyOf(item)));
    const kept = gone.slice(-(wanted.size + SPARE));
    this.#items = [...wanted.values(), ...kept];
    this.#indexOf = new Map(this.#items.map((item, index) => [this.#keyOf(item), index]));
    this.#active = new Set(wanted.keys());
    this.#answer = this.#make(this.#items, (index) => index < wanted.size);
    return this.#answer;
  }
}
