/**
 * Asks the home pages' worker to keep what stands at these addresses: a first visit began before there was a worker.
 * `site` is the address of /G/, `worker` that of the worker's script.
 */
export async function keepWithWorker(site: string, worker: string, addresses: string[]): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(worker, { scope: site });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(addresses);
  } catch {
    // A phone that refuses workers still has the page; only opening it without network is lost.
    return;
  }
}

/** The files that every page of the site names: its icon and its manifest. */
export const linkedFiles = (): string[] =>
  [...document.querySelectorAll<HTMLLinkElement>("link[rel=icon], link[rel=manifest]")].map((link) => link.href);
