/** A flag to be hung: where its line stands, pixels from the left of the axis and within it, and what it says. */
interface Flag {
  readonly x: number;
  readonly text: string;
}

/** How a flag hangs: which side of its line, and moved by so many pixels from there, to the right where positive. */
export interface Hang {
  readonly side: 'left' | 'right';
  readonly shift: number;
}

/** What letters of two widths and the padding take, in CSS pixels, in the type of a flag. */
const WIDE_LETTER = 13;
const NARROW_LETTER = 7.5;
const PADDING = 14;

/** What flags keep free between them. CSS pixels. */
const APART = 4;

/** About how wide a flag with a text is, rather more than less. CSS pixels. */
export function flagPixels(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (letter >= '\u3000' ? WIDE_LETTER : NARROW_LETTER),
    PADDING,
  );
}

/** Right of its line, or left of it where there is no room. */
function hangAlone({ x, text }: Flag, width: number): Hang {
  return { side: x + flagPixels(text) > width ? 'left' : 'right', shift: 0 };
}

function leftEnd({ x, text }: Flag, { side, shift }: Hang): number {
  return (side === 'left' ? x - flagPixels(text) : x) + shift;
}

/**
 * Hangs the flag of the scenario's date beside its line, and the other one beside its own where the first leaves room, else
 * clear of the first. Where an axis is too short for both, they overlap.
 * @param width of the axis, pixels
 */
export function hangFlags(
  date: Flag,
  since: Flag | undefined,
  width: number,
): { readonly date: Hang; readonly since: Hang | undefined } {
  const first = hangAlone(date, width);
  if (since === undefined) return { date: first, since: undefined };
  const from = leftEnd(date, first) - APART;
  const to = leftEnd(date, first) + flagPixels(date.text) + APART;
  const wide = flagPixels(since.text);
  const hangs: readonly Hang[] = [
    { side: 'right', shift: 0 },
    { side: 'left', shift: 0 },
    { side: 'left', shift: from - since.x },
    { side: 'right', shift: to - since.x },
  ];
  const free = hangs.find((hang) => {
    const left = leftEnd(since, hang);
    const isClear = left + wide <= from || left >= to;
    return isClear && left >= 0 && left + wide <= width;
  });
  return { date: first, since: free ?? hangAlone(since, width) };
}
