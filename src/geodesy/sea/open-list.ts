/** Numbers waiting in order of a cost; the same number may wait several times. */
export class OpenList {
  readonly #costs: number[] = [];
  readonly #items: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  push(item: number, cost: number): void {
    let at = this.#items.length;
    this.#items.push(item);
    this.#costs.push(cost);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#costs[parent] ?? 0;
      if (above <= cost) break;
      this.#place(at, this.#items[parent] ?? 0, above);
      at = parent;
    }
    this.#place(at, item, cost);
  }

  /** Takes out the item of least cost. The list must not be empty. */
  pop(): number {
    const first = this.#items[0] ?? -1;
    const item = this.#items.pop() ?? -1;
    const cost = this.#costs.pop() ?? 0;
    const size = this.#items.length;
    if (size === 0) return first;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (this.#costs[child + 1] ?? 0) < (this.#costs[child] ?? 0)) child++;
      const below = this.#costs[child] ?? 0;
      if (below >= cost) break;
      this.#place(at, this.#items[child] ?? 0, below);
      at = child;
    }
    this.#place(at, item, cost);
    return first;
  }

  #place(at: number, item: number, cost: number): void {
    this.#items[at] = item;
    this.#costs[at] = cost;
  }
}
