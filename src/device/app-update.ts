import { Workbox } from "workbox-window";
import { askWorker } from "./ask-worker";
import { setLeft, setOffline, setUpdate, update } from "./release";
import { tellOfRelease } from "./this-release";
import { trustedWorker } from "./trusted";
import { within } from "./within";

/** Every open page holds this lock in common, so that pages can be counted before a release takes over. */
const pageLock = "tram-so-page";
/** Browsers look for a newer worker when a page is opened; a board is opened once and runs for weeks. */
const lookEveryMs = 6 * 3_600_000;
/** A worker reads, and fetches, all that is kept before it answers; silent for longer, it keeps nothing. */
const keptWithinMs = 300_000;
const locksAnswerMs = 3_000;

/** What came of loading the first screen of every side; undefined when a file could not be fetched. */
type TryOut = () => Promise<"proven" | "broken" | undefined>;

/**
 * Registers the kiosk's worker. Once `opened` resolves, the release stands; proven it is when the first screens of every side
 * load as well. One that never stands or has a broken screen is left for the one before it. A new release waits until the
 * welcome, the board or the volunteers' door takes it up.
 */
export async function keepUpToDate(opened: Promise<unknown>, tryOut: TryOut): Promise<void> {
  void navigator.locks?.request(pageLock, { mode: "shared" }, () => new Promise(() => undefined));
  if (!("serviceWorker" in navigator)) return void setOffline("refused");
  const onTrial = () => void opened.then(() => standTrial(tryOut)).catch(() => undefined);
  try {
    const registration = await register();
    // Workbox passes on what the worker says that it registered itself; a release is left by whichever runs.
    navigator.serviceWorker.addEventListener("message", ({ data }) => void (data === "left" && openBefore()));
    setInterval(() => {
      void registration?.update().catch(() => undefined);
      onTrial();
    }, lookEveryMs);
    addEventListener("online", () => void askKept().then(onTrial));
    onTrial();
    await askKept();
  } catch {
    setOffline("refused");
  }
}

let asked = 0;

/**
 * The worker keeps again what was lost or damaged; resolves how many files are still not kept, undefined when it is silent.
 * `whole` has it read each of them.
 */
export async function askKept(whole = false): Promise<number | undefined> {
  const nth = (asked += 1);
  const missing = await askWorker<number>(keptWithinMs, { type: "kept", whole });
  // Whatever was asked later outweighs a silence.
  if (missing !== undefined || nth === asked) setOffline(missing === 0 ? "ready" : "refused");
  return missing;
}

/** An empty or broken screen tells nothing, and the worker goes back to the release before. */
async function standTrial(tryOut: TryOut): Promise<void> {
  const app = document.getElementById("app");
  if (!app?.firstElementChild || app.querySelector(".trouble")) return;
  if (!(await tellOfRelease("stands"))) return;
  // What the network still owes is not the release's fault: it stays on trial, and is tried again later.
  if ((await askKept()) !== 0) return;
  const found = await tryOut();
  if (found) await tellOfRelease(found);
}

/** Registers the worker, and offers each release that comes to wait. */
async function register(): Promise<ServiceWorkerRegistration | undefined> {
  const workbox = new Workbox(trustedWorker("/kiosk-worker.js"), { scope: "/" });
  const registering = workbox.register({ immediate: true });
  const offer = async () => {
    const registration = await registering;
    if (!registration?.waiting || !registration.active) return;
    setUpdate(() => () => takeUp(workbox, registration));
    setLeft(false);
  };
  workbox.addEventListener("waiting", () => void offer());
  const registration = await registering;
  // Workbox looks away from the first release on that comes after a minute; a board meets many in its weeks.
  registration?.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", () => void offer()),
  );
  return registration;
}

async function takeUp(
  workbox: Workbox,
  { waiting }: ServiceWorkerRegistration,
): Promise<"other-pages-open" | "taken-up"> {
  const locks = await within(locksAnswerMs, Promise.resolve(navigator.locks?.query())).catch(() => undefined);
  const held = locks?.held;
  // Pages that cannot be counted may be open.
  if (!held || held.filter((lock) => lock.name === pageLock).length > 1) return "other-pages-open";
  const openIt = () => location.replace(location.pathname);
  workbox.addEventListener("controlling", openIt);
  workbox.messageSkipWaiting();
  // Taken up by another page meanwhile, or this page was loaded past its worker: no news of another will come.
  if (!waiting || !navigator.serviceWorker.controller) openIt();
  return "taken-up";
}

/** The release before is as good as one that waits, and no file of this one is gone: other pages may stay open. */
function openBefore(): void {
  if (update()) return;
  setLeft(true);
  setUpdate(() => async () => {
    location.replace(location.pathname);
    return "taken-up";
  });
}
