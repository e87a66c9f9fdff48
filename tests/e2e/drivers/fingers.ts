import type { CDPSession, Page } from '@playwright/test';

/** Where a finger is, pixels of the page. */
interface Finger {
  readonly x: number;
  readonly y: number;
}

/** How many moves a drawn finger makes. */
const MOVES = 12;

/** Fingers on the screen of a page that is opened with touch. */
export class Fingers {
  private readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /** Puts down fingers one by one, draws each from the first place to the second, and lifts them together. */
  async draw(...ways: readonly (readonly [from: Finger, to: Finger])[]): Promise<void> {
    for (const [index] of ways.entries()) {
      await this.send(
        'touchStart',
        ways.slice(0, index + 1).map(([from]) => from),
      );
    }
    for (let move = 1; move <= MOVES; move += 1) {
      const share = move / MOVES;
      await this.send(
        'touchMove',
        ways.map(([from, to]) => ({
          x: from.x + share * (to.x - from.x),
          y: from.y + share * (to.y - from.y),
        })),
      );
    }
    await this.send('touchEnd', []);
  }

  private async send(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    fingers: readonly Finger[],
  ): Promise<void> {
    const touchPoints = fingers.map(({ x, y }, id) => ({ x, y, id }));
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
