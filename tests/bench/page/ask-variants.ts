import { signedText } from "../../../src/domain/event";
import { today } from "../../../src/desk/today";
import { askForHelp } from "../../../src/desk/request/asking";
import { returnRequest } from "../../../src/desk/request/in-hand";
import { takeNext } from "../../../src/desk/request/reach-next";
import { asIdentity, makeTabletKey } from "../../../src/vault/tablet-key";
import { openBenchDesk } from "./bench-desk";
import { emptyStore, fillStore, type Filling } from "./fill-store";
import { takeAndReturn } from "./growth-variants";
import { openLocalForage } from "./local-forage-journal";
import { openPouch } from "./pouch-journal";
import { openRawJournal, sortOut } from "./raw-journal";
import { recordWrites } from "./record-writes";
import { timed, type Variants } from "./timed";

const store = "bench-asking";
const listed = 50;

/** Asking, listing and taking: the desk, the same by hand, and two libraries, each over as many stored requests. */
export async function askVariants(filling: Filling): Promise<Variants> {
  await emptyStore(store);
  const desk = await openBenchDesk(store);
  await fillStore(desk, store, filling);
  const asking = await recordWrites(() => askForHelp(desk));
  const [who] = desk.volunteers;
  let taken = "";
  const taking = await recordWrites(async () => {
    const first = await takeNext(desk, who!);
    if ("id" in first) taken = first.id;
  });
  await returnRequest(desk, taken, who!);
  const recorded = { ask: sortOut(asking), take: sortOut(taking) };
  const raw = await openRawJournal("bench-raw", store, recorded);
  const twin = await openRawJournal("bench-raw-again", store, recorded);
  const pouch = await openPouch(asking, filling);
  const forage = await openLocalForage(asking, filling);
  const key = asIdentity(await makeTabletKey());
  const line = asking.find(({ table }) => table === "events")!.row as never;
  const byDesk = async (really: boolean, times: number) => {
    desk.signFor(really);
    return timed(times, () => askForHelp(desk));
  };
  const takeByHand = (journal: typeof raw) => async (times: number) => {
    const before: Awaited<ReturnType<typeof raw.take>>[] = [];
    const ms = await timed(times, async () => before.push(await journal.take()));
    await journal.putBack(before);
    return ms;
  };
  return {
    "ask desk": (times) => byDesk(false, times),
    "ask desk, signed": (times) => byDesk(true, times),
    "sign alone": (times) => timed(times, () => key.sign(signedText(line))),
    "ask by hand": (times) => timed(times, raw.ask),
    "ask by hand again": (times) => timed(times, twin.ask),
    "ask PouchDB": (times) => timed(times, pouch.ask),
    "ask localForage": (times) => timed(times, forage.ask),
    "list desk": (times) => timed(times, () => desk.journal.waiting(listed, today(desk))),
    "list by hand": (times) => timed(times, () => raw.waiting(listed)),
    "list PouchDB": (times) => timed(times, () => pouch.waiting(listed)),
    "list localForage": (times) => timed(times, () => forage.waiting(listed)),
    "take desk": (times) => takeAndReturn(desk, times),
    "take by hand": takeByHand(raw),
    "take by hand again": takeByHand(twin),
    "take PouchDB": (times) => timed(times, pouch.take),
    "take localForage": (times) => timed(times, forage.take),
  };
}
