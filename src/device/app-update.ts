import { setOffline, setUpdate } from "./release";

/** Every open page holds this lock in common, so that pages can be counted before a release takes over. */
const pageLock = "tram-so-page";
/** The browser looks for a new release when a page is opened; a board is opened once a month. */
const lookEveryMs = 3_600_000;

/**
 * Registers the kiosk's worker, and tells it that this release opens once `opened` resolves. A new release waits until the
 * welcome, or a quiet board, takes it up.
 */
export async function keepUpToDate(opened: Promise<unknown>): Promise<void> {
  void navigator.locks?.request(pageLock, { mode: "shared" }, () => new Promise(() => undefined));
  if (!("serviceWorker" in navigator)) return void setOffline("refused");
  void opened.then(tellOpened, () => undefined);
  try {
    const options = { scope: "/", updateViaCache: "none" } as const;
    const registration = await navigator.serviceWorker.register("/kiosk-worker.js", options);
    noticeWaiting(registration);
    setInterval(() => void registration.update().catch(() => undefined), lookEveryMs);
    await navigator.serviceWorker.ready;
    setOffline("ready");
  } catch {
    setOffline("refused");
  }
}

/** An empty or broken screen tells nothing, and the worker goes back to the release before. */
async function tellOpened(): Promise<void> {
  const app = document.getElementById("app");
  const entry = document.querySelector<HTMLScriptElement>("script[type=module]")?.src;
  if (!entry || !app?.firstElementChild || app.querySelector(".trouble")) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ what: "opened", entry: new URL(entry).pathname });
}

function noticeWaiting(registration: ServiceWorkerRegistration): void {
  const tell = () => void (registration.waiting && registration.active && setUpdate(() => () => takeUp(registration)));
  tell();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", tell));
}

async function takeUp({ waiting }: ServiceWorkerRegistration): Promise<"other-pages-open" | "taken-up"> {
  const { held = [] } = await navigator.locks.query();
  if (held.filter((lock) => lock.name === pageLock).length > 1) return "other-pages-open";
  waiting?.addEventListener("statechange", () => {
    if (waiting.state === "activated") location.replace(location.pathname === "/board" ? "/board" : "/");
  });
  waiting?.postMessage({ what: "take-over" });
  return "taken-up";
}
