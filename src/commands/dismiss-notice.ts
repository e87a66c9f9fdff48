import type { Stores } from '#store/stores.ts';

/** Puts a notice away. */
export function dismissNotice({ keeping }: Stores, id: number): void {
  keeping.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
