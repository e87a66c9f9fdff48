/** An output that keeps what is written to it. */
export interface CollectedOutput {
  write(text: string): Promise<void>;
  text(): string;
}

/** Makes an output that keeps what is written to it, and takes it at once. */
export function collectedOutput(): CollectedOutput {
  const written: string[] = [];
  return {
    async write(text) {
      written.push(text);
    },
    text: () => written.join(''),
  };
}
