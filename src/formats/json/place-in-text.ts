/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where a text stops being JSON, as far as the engine's error says it. */
export function placeInText(text: string, error: unknown): TextPlace | undefined {
  const message = error instanceof Error ? error.message : '';
  const lineAndColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineAndColumn !== null) {
    return { line: Number(lineAndColumn[1]), column: Number(lineAndColumn[2]) };
  }
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) {
    return message.includes('end of') ? placeAt(text, text.length) : undefined;
  }
  return placeAt(text, Number(position));
}

function placeAt(text: string, position: number): TextPlace {
  const lines = text.slice(0, position).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
