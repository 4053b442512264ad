import { chanceOf } from "../../../src/domain/trial/chance";
import { MemoryJournal } from "../../journal/memory-journal";
import { comeTogether } from "./come-together";
import { openDevice, newIdentity, type Device } from "./device-in-node";
import { findLost } from "./find-lost";
import { HubMachine, planOffice } from "./hub-machine";
import { morningAt, nothingShown } from "./people";
import { shareOffice, type SharedOffice } from "./shared-office";

interface Told {
  seed: number;
  tell: (line: string) => void;
  untilLost?: boolean;
}

/** A tablet that has never heard of the office reads the hub from nothing: whatever only the others have is lost there. */
async function readFromNothing(hub: HubMachine, { record }: SharedOffice, seed: string): Promise<Device> {
  const identity = await newIdentity("tablet-D");
  return openDevice({ name: "D", address: hub.address, record: record(seed), identity, local: new MemoryJournal() });
}

/** A morning is shared, copied, gone on with; then the hub has the copy again, or nothing at all. */
async function setBackOnce({
  seed,
  empty,
  withinMs,
}: {
  seed: number;
  empty: boolean;
  withinMs: number;
}): Promise<string[]> {
  const chance = chanceOf(seed).next;
  const { plan, seeds } = planOffice(["tablet", "tablet", "tablet", "tablet"]);
  const hub = await HubMachine.start([plan]);
  const office = await shareOffice({ address: hub.address, seeds: seeds.slice(0, 3) });
  const { devices, members } = office;
  const shown = nothingShown();
  const morning = (people: number) =>
    Promise.all(devices.map((one, nth) => morningAt(one, members[nth]!, { people, shown, chance })));
  const stops: (() => void)[] = [office.close];
  try {
    await comeTogether(devices);
    await morning(6);
    await comeTogether(devices);
    await hub.stop();
    const copy = hub.copy();
    stops.push(copy.throwAway);
    await hub.startAgain();
    await morning(8);
    await comeTogether(devices);
    await hub.kill();
    if (empty) hub.empty();
    else copy.putBack();
    const work = morning(4);
    await hub.startAgain();
    await work;
    const late = await comeTogether(devices, withinMs);
    if (late.length) return late;
    const fresh = await readFromNothing(hub, office, seeds[3]!);
    stops.push(fresh.shared.close);
    return [...(await comeTogether([...devices, fresh])), ...(await findLost([...devices, fresh], shown))];
  } finally {
    stops.forEach((stop) => stop());
    await hub.throwAway();
  }
}

/** Sets hubs back so many times, every other one to nothing; what each lost. */
export async function setHubBack(tries: number, { seed, tell, untilLost = false }: Told): Promise<string[][]> {
  const all: string[][] = [];
  while (all.length < tries && !(untilLost && all.some((lost) => lost.length))) {
    const empty = all.length % 2 === 1;
    all.push(await setBackOnce({ seed: seed + all.length, empty, withinMs: untilLost ? 15_000 : 60_000 }));
    tell(`${all.length} of ${tries}, seed ${seed}`);
  }
  return all;
}
