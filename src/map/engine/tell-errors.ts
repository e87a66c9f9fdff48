/**
 * Tells of each error once, however often it comes: a file that is missing fails for every tile. An error
 * that nobody listens for is reported to the window, so that none is lost.
 */
export function tellErrors(
  onError: ((message: string) => void) | undefined,
): (error: unknown) => void {
  const told = new Set<string>();
  return (error) => {
    const message = error instanceof Error ? error.message : String(error);
    if (told.has(message)) return;
    told.add(message);
    if (onError === undefined) reportError(error);
    else onError(message);
  };
}
