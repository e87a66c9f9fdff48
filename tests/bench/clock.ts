/** Work whose speed is compared. What it returns is kept, so that no engine leaves the work out. */
export type Work = () => unknown;

/**
 * How long single calls took, in milliseconds: by the clock, and in processor time of all threads of the process, which
 * other programs that share the cores do not add to.
 */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly busyP50: number;
  readonly busyP95: number;
}

export interface RaceOptions {
  /** How often the contenders take turns. */
  readonly rounds?: number;
  /** A contender's turn lasts at least this long, or one call where that is longer. */
  readonly turnMilliseconds?: number;
}

/** Median milliseconds of one call of each contender, and how many times as fast as each the first one was. */
export interface Race {
  readonly milliseconds: readonly number[];
  readonly timesAsFast: readonly number[];
}

/** How long single calls warm up. */
const WARM_UP_MILLISECONDS = 500;

/** Turns at full length that each contender warms up for. */
const WARM_UP_TURNS = 4;

/** Share of a turn that is run before it counts: an engine forgets how it sped up code that has rested for long. */
const LEAD_IN = 0.5;

/** Calls shorter than this are timed several at once, for the clock's sake. */
const SHORTEST_SAMPLE_MILLISECONDS = 0.1;

/** Keeps what a work returned. */
const sink: { value: unknown } = { value: undefined };

/** The value that a share of the values lies below: 0.5 is the median. */
export function quantile(values: Iterable<number>, share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function sample(work: Work, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) sink.value = work();
  return (performance.now() - start) / calls;
}

/**
 * The median of one call in a turn, after a lead-in: what interrupts a few calls, other programs or the collector, is left
 * out, and so is what the contender before has left behind.
 */
function turn(work: Work, calls: number, milliseconds: number): number {
  const samples: number[] = [];
  const start = performance.now();
  while (performance.now() < start + milliseconds * LEAD_IN) sample(work, calls);
  do samples.push(sample(work, calls));
  while (performance.now() < start + milliseconds * (1 + LEAD_IN));
  return quantile(samples, 0.5);
}

/**
 * Lets contenders take turns, so that what else the machine does meets all of them alike. Each ratio is the median of the
 * ratios of single rounds.
 */
export function race(
  contenders: readonly Work[],
  { rounds = 9, turnMilliseconds = 100 }: RaceOptions = {},
): Race {
  const calls = contenders.map((work) => {
    const one = turn(work, 1, WARM_UP_TURNS * turnMilliseconds);
    return Math.max(1, Math.ceil(SHORTEST_SAMPLE_MILLISECONDS / one));
  });
  const turns = Array.from({ length: rounds }, () =>
    contenders.map((work, contender) => turn(work, calls[contender] ?? 1, turnMilliseconds)),
  );
  const of = (contender: number) => turns.map((round) => round[contender] ?? Number.NaN);
  const first = of(0);
  return {
    milliseconds: contenders.map((_, contender) => quantile(of(contender), 0.5)),
    timesAsFast: contenders.map((_, contender) =>
      quantile(
        of(contender).map((milliseconds, round) => milliseconds / (first[round] ?? Number.NaN)),
        0.5,
      ),
    ),
  };
}

/** Processor time that the process has used so far, in milliseconds. */
export function busyMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Times single calls, each with the number of its turn, after others that last half a second in all and at least one. */
export function timeCalls(calls: number, work: (turn: number) => unknown): Timing {
  const taken: number[] = [];
  const busy: number[] = [];
  const start = performance.now();
  let turns = 0;
  do sink.value = work(turns++);
  while (performance.now() < start + WARM_UP_MILLISECONDS);
  for (let call = 0; call < calls; call++) {
    const busyBefore = busyMilliseconds();
    const before = performance.now();
    sink.value = work(turns++);
    taken.push(performance.now() - before);
    busy.push(busyMilliseconds() - busyBefore);
  }
  return {
    p50: quantile(taken, 0.5),
    p95: quantile(taken, 0.95),
    busyP50: quantile(busy, 0.5),
    busyP95: quantile(busy, 0.95),
  };
}
