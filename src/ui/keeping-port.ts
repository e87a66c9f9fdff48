/** What came of copying the link. */
export type CopiedLink =
  | { readonly kind: 'copied' | 'too-long' }
  /** The browser did not allow it: the address, to be copied by hand. */
  | { readonly kind: 'failed'; readonly address: string };

/** What the interface asks of its host about links, files and drafts. What comes of it is told in `stores.keeping`. */
export interface KeepingPort {
  /** Puts the address of all that is open on the clipboard. */
  copyLink(): Promise<CopiedLink>;
  /** Has the browser save all that is open as a file. */
  downloadFile(): void;
  /** Opens a scenario file in place of all that is open. */
  openFile(file: File): Promise<void>;
  /** Opens what can be used of the file that was refused last. */
  openRefusedFile(): void;
  /** Reads the list of drafts anew. */
  readDrafts(): Promise<void>;
  openDraft(id: string): Promise<void>;
  /** Puts the scenario that a draft was last changed in beside the one that is open, as B. */
  compareWithDraft(id: string): Promise<void>;
  /** Gives a draft a name, or takes it away with an empty one. */
  nameDraft(id: string, name: string): Promise<void>;
  removeDraft(id: string): Promise<void>;
}
