import { createStore, type StoreApi } from 'zustand/vanilla';

/** How far a part of the page has come whose code is not with the first page. */
type LaterState<T> =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'there'; readonly value: T }
  /** It did not come; it may be on its way once more. */
  | { readonly kind: 'failed'; readonly isTryingAgain: boolean };

/** A part of the page whose code comes later. */
export interface LaterPart<T> {
  readonly state: Pick<StoreApi<LaterState<T>>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Has it brought, once more where it failed to come; at once where it is there. It never rejects: the state tells. */
  ask(): Promise<void>;
}

const known = new Set<LaterPart<unknown>>();

/** A part that `load` brings once it is asked for. The page knows of it from here on, and brings it when it is idle. */
export function laterPart<T>(load: () => Promise<T>): LaterPart<T> {
  const state = createStore<LaterState<T>>(() => ({ kind: 'unasked' }));
  let asked: Promise<void> | undefined;
  const bring = async () => {
    const isTryingAgain = state.getState().kind === 'failed';
    state.setState(isTryingAgain ? { kind: 'failed', isTryingAgain } : { kind: 'waiting' }, true);
    try {
      state.setState({ kind: 'there', value: await load() }, true);
    } catch {
      asked = undefined;
      state.setState({ kind: 'failed', isTryingAgain: false }, true);
    }
  };
  const part: LaterPart<T> = {
    state,
    ask: () => {
      asked ??= bring();
      return asked;
    },
  };
  known.add(part);
  return part;
}

/**
 * Brings every part that nobody has asked for yet, one after another, those too that only become known by it, and waits for
 * those that are on their way. One that fails is left for who asks for it.
 * @param rest waited for before each that it brings, so that the page stays quick meanwhile
 */
export async function askForAll(rest: () => Promise<void>): Promise<void> {
  for (const part of known) {
    if (part.state.getState().kind === 'unasked') await rest();
    if (part.state.getState().kind !== 'failed') await part.ask();
  }
}
