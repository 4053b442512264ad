import { bringOwnGuidesBy } from "./content/own-guides";
import type { Desk, Restoring } from "./desk/desk";
import { enrolTablet } from "./desk/office/enrol-tablet";
import { eraseAll } from "./desk/office/erase-all";
import { keepBallast } from "./device/ballast";
import { askToKeep } from "./device/keep-storage";
import { randomId } from "./device/random-signs";
import { thisRelease } from "./device/this-release";
import { keepTrustedTime, onTrustedElsewhere, readTrustedTime } from "./device/trusted-time";
import { removedAddress } from "./domain/addresses";
import { knownTime, makeClock, type Clock } from "./domain/office/sane-clock";
import type { JoiningTools } from "./hub/joining/joining-tools";
import { openHubDoor } from "./hub/open-hub-door";
import type { Joined } from "./hub/open-shared";
import type { Journal } from "./journal/journal";
import { openStores } from "./open-stores";
import { verifyAll, type SignedText } from "./vault/signature";

type Stores = Awaited<ReturnType<typeof openStores>>;

/** Whoever waits less long would only see a sentence flash by. */
const tellAfterMs = 1000;

/**
 * Opens all that is kept on this tablet, and puts the desk between it and the screens. `onRemaking` is told how far rows were
 * made anew, 0 to 1, when that takes long.
 */
export async function openDesk(
  onOutdated: (restoring?: Restoring) => void = () => undefined,
  onRemaking?: (share: number) => void,
): Promise<Desk> {
  const begun = performance.now();
  const stores = await openStores(onOutdated, (share) => {
    if (performance.now() - begun > tellAfterMs) onRemaking?.(share);
  });
  const { contacts, figures, drafts, guides } = stores;
  const clock = await openClock(stores.journal);
  const [identity, record] = [await stores.vault.identity(), await stores.vault.hubRecord()];
  const own = { identity, now: clock.now };
  const shared = record && (await shareStores(stores, { ...own, record }));
  const { journal, vault } = shared ?? stores;
  const tools: JoiningTools = { ...own, journal, vault, record };
  const opened: Desk = {
    journal,
    vault,
    contacts,
    identity,
    figures,
    drafts,
    guides,
    hub: openHubDoor(tools, shared),
    now: clock.now,
    clock,
    end: onOutdated,
    newId: randomId,
  };
  // Whoever joined a shared office was let in by another device, and erases itself once it was taken out.
  if (shared) {
    void heedItsRemoval(opened, tools);
    void keepFiguresGoingUp(opened);
  } else opened.enrolled = await enrolTablet(opened);
  keepBallast();
  void askToKeep();
  bringOwnGuidesBy(async (mark) => (await (await opened.guides()).guide(mark))?.guide);
  void import("./begin-behind").then(({ beginBehind }) => beginBehind(opened)).catch(() => undefined);
  return opened;
}

/** Journal and vault of a device that joined; nothing of the hub is fetched on any other. */
async function shareStores({ journal: local, vault }: Stores, joined: Pick<Joined, "identity" | "now" | "record">) {
  const [{ openShared }, { verifyInWorker }] = await Promise.all([
    import("./hub/open-shared"),
    import("./device/verify-in-worker"),
  ]);
  return openShared({
    ...joined,
    local,
    vault,
    release: thisRelease() ?? "",
    verifyAll: verifyInWorker<SignedText>(verifyAll),
  });
}

async function heedItsRemoval(desk: Desk, tools: JoiningTools): Promise<void> {
  const { heedRemoval } = await import("./hub/joining/heed-removal");
  const watch: typeof desk.hub.watch = (tell) => desk.hub.watch(tell);
  const gone = async () => {
    await eraseAll(desk);
    location.replace(removedAddress);
  };
  heedRemoval(tools, { watch, gone });
}

/** The office's figures go up to the province by themselves, once a lead said for whom. */
async function keepFiguresGoingUp(desk: Desk): Promise<void> {
  const { keepSending } = await import("./hub/figures/keep-sending");
  const watch: typeof desk.hub.watch = (tell) => desk.hub.watch(tell);
  const send = async () => (await import("./desk/figures/send-up")).sendFiguresUp(desk);
  keepSending({ watch, send });
}

/** The clock of this page. What staff confirm about it on one page is valid on every page of this browser. */
async function openClock(journal: Journal): Promise<Clock> {
  const known = knownTime(await journal.lastWritten(), readTrustedTime());
  const clock = makeClock(known, { wall: Date.now, runningMs: () => performance.now() });
  onTrustedElsewhere(({ said }) => clock.trust(said));
  const trust = () => {
    clock.trust();
    void journal.lastWritten().then((after) => keepTrustedTime({ said: clock.now(), after }));
  };
  return { ...clock, trust };
}
