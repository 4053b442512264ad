/** What the worker keeps of the station on this tablet. */
export interface KeptReleases {
  /** Whose pages are given out. */
  serving: string;
  /** The one that took over last; another than `serving` when it did not open. */
  current: string;
  previous?: string;
}

/** Asks the worker which releases it keeps; undefined on a tablet that keeps none yet. */
export async function keptReleases(): Promise<KeptReleases | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  const worker = registration?.active;
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<KeptReleases | undefined>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<KeptReleases | undefined>) => resolve(data);
  });
  worker.postMessage({ what: "releases" }, [port2]);
  return answer;
}

/** Looks for a new release at the server; false when it cannot be asked. */
export async function lookForRelease(): Promise<boolean> {
  const registration = await navigator.serviceWorker?.getRegistration();
  return Boolean(await registration?.update().catch(() => undefined));
}
