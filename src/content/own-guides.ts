// @chunk rules
import { createSignal } from "solid-js";
import type { Guide } from "../domain/guide/guide";
import { noOwnGuides, type OwnGuides, type OwnVersion } from "../domain/guide/own-guide";

const place = "tram-so-guides";

/** What was published on this tablet last. It can be made anew from the journal, which is read after the first picture. */
const [now, setNow] = createSignal(read(() => localStorage) ?? noOwnGuides);
/** What citizens find in this sitting: nothing changes under their hands, nor when they reload the page. */
const [here, setHere] = createSignal((hasBegun() && read(() => sessionStorage)) || now());
write(() => sessionStorage, here());

export { here as ownHere, now as ownNow };

/** Takes up what was published meanwhile. Only for when nobody has begun anything. */
export function takeUpOwnGuides(): void {
  if (here() === now()) return;
  setHere(now());
  write(() => sessionStorage, here());
}

/** Publishes what citizens of the next sitting find. */
export function publishOwnGuides(next: OwnGuides): void {
  if (JSON.stringify(next) === JSON.stringify(now())) return;
  setNow(next);
  write(() => localStorage, next);
}

type Fetch = (text: string) => Promise<Guide | undefined>;
let give: (fetch: Fetch) => void;
const given = new Promise<Fetch>((resolve) => (give = resolve));

/** Says where the guides themselves lie, once their store can be opened. */
export const bringOwnGuidesBy = (fetch: Fetch): void => give(fetch);

/** Opens a signed version; undefined where its text is not on this tablet. */
export async function openOwn({ code, text, version }: OwnVersion): Promise<Guide | undefined> {
  const guide = await (await given)(text).catch(() => undefined);
  return guide && { ...guide, code, version };
}

/** Whether somebody has begun here, and asked for something or practised: then the page keeps a sitting. */
function hasBegun(): boolean {
  try {
    return sessionStorage.getItem("tram-so-sitting") !== null;
  } catch {
    return false;
  }
}

function read(storage: () => Storage): OwnGuides | undefined {
  try {
    return (JSON.parse(storage().getItem(place) ?? "null") as OwnGuides | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** An office without guides of its own keeps nothing, so that the end of a sitting leaves nothing. */
function write(storage: () => Storage, guides: OwnGuides): void {
  const text = JSON.stringify(guides);
  try {
    if (text === JSON.stringify(noOwnGuides)) storage().removeItem(place);
    else storage().setItem(place, text);
  } catch {
    // Without storage they are read from the journal at the next start.
  }
}
