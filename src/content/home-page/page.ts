import { barAtBottom, barButton } from "./bar";
import { keepWithWorker, linkedFiles } from "./keep-with-worker";
import { findInList } from "./find-in-list";
import { offerPractice } from "./offer-practice";
import { followSteps, rememberDone, today } from "./own-progress";
import { offerToRead } from "./read-aloud";
import { says } from "./script-words";
import { showOffice } from "./show-office";

comeToStep();
// Phones too old to tell that scripts run show only now what needs one.
for (const part of document.querySelectorAll(".scripted")) part.classList.add("on");
const bar = barAtBottom();
const guide = document.querySelector<HTMLElement>("[data-code]");
const code = guide?.dataset.code;
const reading = code ? followSteps(bar, code) : () => undefined;
offerToRead(bar, reading);
if (code) rememberDone(code);
if (code) offerPractice(bar, code, reading);
if ("share" in navigator) bar.append(barButton(says.share, "share", share));
const field = document.querySelector<HTMLInputElement>("#tim");
if (field) findInList(field);

const late = document.querySelector<HTMLElement>("[data-expires]");
if (late && late.dataset.expires! < today()) late.hidden = false;

const script = document.querySelector<HTMLScriptElement>("script[src]")!.src;
const site = script.slice(0, script.lastIndexOf("/") + 1);
// Keeping comes first: what is asked for afterwards then passes through the worker and is kept as well.
const files = [location.href.split("#")[0]!, script, ...linkedFiles()];
void Promise.race([keepWithWorker(site, `${site}sw.js`, files), afterPatience()]).then(() =>
  showOffice(site).catch(() => undefined),
);

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
