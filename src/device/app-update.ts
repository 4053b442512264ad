import { setOffline, setUpdate } from "./release";
import { trustedWorker } from "./trusted";
import { atMost, within } from "./within";

/** Every open page holds this lock in common, so that pages can be counted before a release takes over. */
const pageLock = "tram-so-page";
/** Browsers look for a newer worker when a page is opened; a board is opened once and runs for weeks. */
const lookEveryMs = 6 * 3_600_000;
/** A worker reads, and fetches, all that is kept before it answers; silent for longer, it keeps nothing. */
const keptWithinMs = 300_000;
const locksAnswerMs = 3_000;

/**
 * Registers the kiosk's worker, and tells it that this release opens once `opened` resolves: a release that never says so is
 * left for the one before it. A new release waits until the welcome, the board or the volunteers' door takes it up.
 */
export async function keepUpToDate(opened: Promise<unknown>): Promise<void> {
  void navigator.locks?.request(pageLock, { mode: "shared" }, () => new Promise(() => undefined));
  if (!("serviceWorker" in navigator)) return void setOffline("refused");
  void opened.then(tellOpened).catch(() => undefined);
  try {
    const registration = await navigator.serviceWorker.register(trustedWorker("/kiosk-worker.js"), { scope: "/" });
    noticeWaiting(registration);
    setInterval(() => void registration.update().catch(() => undefined), lookEveryMs);
    addEventListener("online", () => void askKept());
    await askKept();
  } catch {
    setOffline("refused");
  }
}

let inTime = () => {};

/** The worker keeps again what was lost or damaged, as far as it is to be had; `whole` has it read every file. */
export async function askKept(whole = false): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  inTime();
  inTime = atMost(keptWithinMs, () => setOffline("refused"));
  port1.onmessage = ({ data }) => (inTime(), setOffline(data ? "refused" : "ready"));
  (await activeWorker())?.postMessage({ type: "kept", whole }, [port2]);
}

/** A worker that is still taking over has nothing to note yet. */
async function activeWorker(): Promise<ServiceWorker | null> {
  const { active } = await navigator.serviceWorker.ready;
  if (active?.state === "activating")
    await new Promise((resolve) => active.addEventListener("statechange", resolve, { once: true }));
  return active;
}

/** An empty or broken screen tells nothing, and the worker goes back to the release before. */
async function tellOpened(): Promise<void> {
  const app = document.getElementById("app");
  const entry = document.querySelector<HTMLScriptElement>("script[type=module]")?.src;
  if (!entry || !app?.firstElementChild || app.querySelector(".trouble")) return;
  (await activeWorker())?.postMessage({ type: "opened", entry: new URL(entry).pathname });
}

function noticeWaiting(registration: ServiceWorkerRegistration): void {
  const tell = () => void (registration.waiting && registration.active && setUpdate(() => () => takeUp(registration)));
  tell();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", tell));
}

async function takeUp({ waiting }: ServiceWorkerRegistration): Promise<"other-pages-open" | "taken-up"> {
  const locks = await within(locksAnswerMs, navigator.locks.query()).catch(() => undefined);
  const held = locks?.held;
  // Pages that cannot be counted may be open.
  if (!held || held.filter((lock) => lock.name === pageLock).length > 1) return "other-pages-open";
  const openIt = () => location.replace(location.pathname);
  if (!waiting) openIt();
  waiting?.addEventListener("statechange", () => void (waiting.state === "activated" && openIt()));
  waiting?.postMessage({ type: "SKIP_WAITING" });
  return "taken-up";
}
