/** Asks the kiosk's worker and resolves its answer; undefined where there is no worker. */
export async function askWorker<Answer>(order: object): Promise<Answer | undefined> {
  const worker = (await navigator.serviceWorker?.getRegistration()) && (await activeWorker());
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Answer>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
  });
  worker.postMessage(order, [port2]);
  return answer.finally(() => port1.close());
}

/** A worker that is still taking over has nothing to note yet. */
async function activeWorker(): Promise<ServiceWorker | null> {
  const { active } = await navigator.serviceWorker.ready;
  if (active?.state === "activating")
    await new Promise((resolve) => active.addEventListener("statechange", resolve, { once: true }));
  return active;
}
