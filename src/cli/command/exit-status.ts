/** How the program ends: scripts may rely on these numbers. */
export const exitStatus = {
  /** Everything asked for was done; also where the reader of a pipe closed it early. */
  done: 0,
  /** Something in the input was wrong: a line of a stream, or a file to validate. */
  badInput: 1,
  /** The command line could not be understood: nothing was done. */
  usage: 2,
  /** The program itself failed. */
  failure: 70,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
