/** Reads the bytes at an address; rejects where there are none. */
export type ReadBytes = (address: string) => Promise<ArrayBuffer>;

/** Reads over the network, from the page's own server. */
export async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (response.ok) return response.arrayBuffer();
  throw new Error(`${address} could not be read: the server answered ${response.status}.`);
}
