import fc from 'fast-check';

/** Properties are tried on the same inputs on every machine; another number here or in the environment tries others. */
const seed = Number(process.env.PROPERTY_SEED ?? 20_231_118);

/** A property that is still running after this many milliseconds ends with the runs it had: slow is not wrong. */
const MOST_MILLISECONDS = 30_000;

fc.configureGlobal({ seed, interruptAfterTimeLimit: MOST_MILLISECONDS });
