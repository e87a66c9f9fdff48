/** One end of a line between the page and its worker. */
export interface SeaPort {
  postMessage(message: unknown, options?: { readonly transfer: Transferable[] }): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}
