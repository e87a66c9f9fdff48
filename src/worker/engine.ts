import type { CoastSources } from '#atlas/coast-sources.ts';
import type { AreaDifference, AreaQuestion } from '#situation/area-difference.ts';
import type { AreaAtDepth, DepthAreaQuestion } from '#situation/depth-by-area.ts';
import type { DepthChange, DepthChangeQuestion } from '#situation/depth-change.ts';
import type { DepthOutlineQuestion, DepthOutlines } from '#situation/depth-outlines.ts';
import type { SoleQuestion } from '#situation/failure-areas.ts';
import type { LineAnswer, LineQuestion } from '#situation/measured-line.ts';
import type { LowAndHigh, SeaAndLand } from '#situation/sea-and-land.ts';
import type { SweepQuestion, SweepRow } from '#situation/sweep.ts';

/** Absolute addresses of the files that the engine reads when it first needs them. */
export interface EngineFiles {
  /** Coast files, which do not overlap. */
  readonly coast: readonly string[];
  readonly shores: ShoreFiles;
}

/** Absolute addresses of the coasts that shores are measured on, and of what their makers say of them. */
export interface ShoreFiles extends Readonly<Record<keyof CoastSources, string>> {
  readonly manifest: string;
}

/** Hears how many combinations of how many are done, and says whether to go on. */
export type ReportSweep = (progress: {
  readonly done: number;
  readonly total: number;
}) => boolean | Promise<boolean>;

/**
 * Answers what takes too long for the page's own thread. Whether a worker answers or the same object in place is all one
 * to the one who asks. Every answer rejects where it cannot be worked out, with an Error whose message says why.
 */
export interface Engine {
  /** Sea and land by how many sites reach them, for every depth from 0 to the deepest there is, by both figures of ranges. */
  depthAreas(question: DepthAreaQuestion): Promise<LowAndHigh<readonly AreaAtDepth[]>>;
  /** What at least 1, 2, 3 ... sites reach, outlined to be drawn; transferred. */
  depthOutlines(question: DepthOutlineQuestion): Promise<DepthOutlines>;
  /** Where more sites or fewer reach in one scenario than in another, likewise. */
  depthChange(question: DepthChangeQuestion): Promise<DepthChange>;
  /** The sea and land that two scenarios reach, by the lowest figure of each range and the highest, over the whole Earth. */
  areaDifference(question: AreaQuestion): Promise<LowAndHigh<AreaDifference>>;
  /** The sea and land that each site alone reaches, likewise. */
  soleAreas(question: SoleQuestion): Promise<ReadonlyMap<string, LowAndHigh<SeaAndLand>>>;
  /** Lines between places and shores, in the order of the questions. */
  measureLines(questions: readonly LineQuestion[]): Promise<readonly LineAnswer[]>;
  /** Every combination, or nothing where `report` said to stop. */
  sweep(question: SweepQuestion, report: ReportSweep): Promise<readonly SweepRow[] | undefined>;
}
