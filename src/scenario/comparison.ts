import type { Scenario } from './scenario.ts';

/** One scenario, or two that are compared: what a link, a file and a draft hold. */
export interface Comparison {
  readonly a: Scenario;
  /** The one that A is compared with, where there is one. */
  readonly b: Scenario | undefined;
  /** Which of the two acts change; A where there is no other. */
  readonly side: 'a' | 'b';
}
