/** A count with its noun: `1 site`, `4 sites`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
