const manyTries = 40;
const tablets = 4;

/** Shares many tries out over a few tablets, each with releases of its own: they wait for their workers most of the time. */
export async function sideBySide(tries: number, work: (share: number) => Promise<string[]>): Promise<string[]> {
  if (tries < manyTries) return work(tries);
  const shares = Array.from({ length: tablets }, (_, nth) => Math.floor((tries + nth) / tablets));
  return (await Promise.all(shares.map(work))).flat();
}
