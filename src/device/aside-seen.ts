import { createSignal } from "solid-js";

const kept = "tram-so-aside-seen";
/** Of many more than a bad week brings; the oldest are shown once more rather than the storage filled. */
const most = 500;

const [asideSeen, show] = createSignal<ReadonlySet<string>>(read());

/** The signatures of those lines set aside that a lead has looked at on this device. */
export { asideSeen };

/** A lead has looked at these lines. Where storage is refused, they are only shown again after a reload. */
export function keepAsideSeen(signatures: readonly string[]): void {
  const all = [...new Set([...asideSeen(), ...signatures])].slice(-most);
  show(new Set(all));
  try {
    localStorage.setItem(kept, JSON.stringify(all));
  } catch {
    // It stays seen on this page.
  }
}

function read(): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(kept) ?? "[]") as string[]);
  } catch {
    return new Set();
  }
}
