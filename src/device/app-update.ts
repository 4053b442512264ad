import { Workbox } from "workbox-window";
import { setOffline, setUpdate } from "./release";

/** Every open page holds this lock in common, so that pages can be counted before a release takes over. */
const pageLock = "tram-so-page";

/**
 * Registers the kiosk's worker. A new release waits until the welcome's own button takes it up.
 */
export async function keepUpToDate(): Promise<void> {
  void navigator.locks?.request(pageLock, { mode: "shared" }, () => new Promise(() => undefined));
  if (!("serviceWorker" in navigator)) return void setOffline("refused");
  try {
    const worker = new Workbox("/kiosk-worker.js", { scope: "/" });
    worker.addEventListener("waiting", () => setUpdate(() => () => takeOver(worker)));
    worker.addEventListener("activated", () => setOffline("ready"));
    const registration = await worker.register();
    if (registration?.active) setOffline("ready");
  } catch {
    setOffline("refused");
  }
}

async function takeOver(worker: Workbox): Promise<"other-pages-open" | "taken-up"> {
  const { held = [] } = await navigator.locks.query();
  if (held.filter((lock) => lock.name === pageLock).length > 1) return "other-pages-open";
  worker.addEventListener("controlling", () => location.replace("/"));
  worker.messageSkipWaiting();
  return "taken-up";
}
