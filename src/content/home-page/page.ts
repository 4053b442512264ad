import { barAtBottom, barButton } from "./bar";
import { findInList } from "./find-in-list";
import { followSteps, rememberDone, today } from "./own-progress";
import { offerToRead } from "./read-aloud";
import { says } from "./script-words";
import { showOffice } from "./show-office";

comeToStep();
const bar = barAtBottom();
const guide = document.querySelector<HTMLElement>("[data-code]");
const code = guide?.dataset.code;
const reading = code ? followSteps(bar, code) : () => undefined;
offerToRead(bar, reading);
if (code) rememberDone(code);
if ("share" in navigator) bar.append(barButton(says.share, "share", share));
const field = document.querySelector<HTMLInputElement>("#tim");
if (field) findInList(field);

const late = document.querySelector<HTMLElement>("[data-expires]");
if (late && late.dataset.expires! < today()) late.hidden = false;

const script = document.querySelector<HTMLScriptElement>("script[src]")!.src;
const site = script.slice(0, script.lastIndexOf("/") + 1);
// Keeping comes first: what is asked for afterwards then passes through the worker and is kept as well.
void Promise.race([keepOnPhone(), afterPatience()]).then(() => showOffice(site).catch(() => undefined));

/** The words come with the second frame: a page that was ready before it looked for its step where none was yet. */
function comeToStep(): void {
  const step = document.getElementById(location.hash.slice(1));
  if (!step) return;
  const come = () => scrollY === 0 && step.scrollIntoView();
  requestAnimationFrame(() => requestAnimationFrame(come));
}

function share(): void {
  // Closing the phone's sheet without choosing anybody refuses the promise: that is no fault.
  navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
}

/** A worker that never comes must not keep the office's telephone from whoever reads. */
function afterPatience(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 5000));
}

/** Asks the worker to keep this page and what it needs: the first visit began before there was a worker. */
async function keepOnPhone(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(`${site}sw.js`, { scope: site });
    const { active } = await navigator.serviceWorker.ready;
    const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel=icon], link[rel=manifest]")];
    active?.postMessage([location.href.split("#")[0], script, ...links.map((link) => link.href)]);
  } catch {
    // A phone that refuses workers still has the page; only reading without network is lost.
    return;
  }
}
