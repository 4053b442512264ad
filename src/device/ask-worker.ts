import { messageSW } from "workbox-window";
import { within } from "./within";

/** Asks the kiosk's worker; resolves its answer, and undefined where there is no worker or none answers within `ms`. */
export function askWorker<Answer>(ms: number, order: object): Promise<Answer | undefined> {
  return within(ms, ask<Answer>(order)).catch(() => undefined);
}

async function ask<Answer>(order: object): Promise<Answer | undefined> {
  const worker = (await navigator.serviceWorker?.getRegistration()) && (await activeWorker());
  return worker ? (messageSW(worker, order) as Promise<Answer>) : undefined;
}

/** A worker that is still being activated has nothing to record yet. */
async function activeWorker(): Promise<ServiceWorker | null> {
  const { active } = await navigator.serviceWorker.ready;
  if (active?.state === "activating")
    await new Promise((resolve) => active.addEventListener("statechange", resolve, { once: true }));
  return active;
}
