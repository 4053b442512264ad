import { chanceOf } from "../../../src/domain/trial/chance";
import { lineSeal, type LineSeal } from "../../../src/hub/log/line-seal";
import { comeTogether } from "./come-together";
import { countAside, findForgotten, findLost } from "./find-lost";
import { HubMachine, planOffice } from "./hub-machine";
import { ask, help, nothingShown, type Shown } from "./people";
import { PutsUnderWay } from "./puts-under-way";
import { shareOffice, type SharedOffice } from "./shared-office";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Told {
  seed: number;
  tell: (line: string) => void;
  untilLost?: boolean;
}

/** A hub with an office that works, and all that its people were shown since the morning. */
interface Working {
  hub: HubMachine;
  office: SharedOffice;
  puts: PutsUnderWay;
  seal: LineSeal;
  shown: Shown;
  chance: () => number;
}

/** At each device people ask, are taken and helped, one right after the other, until they are told to end. */
function workOn({ office: { devices, members }, shown, chance }: Working): () => Promise<unknown> {
  let goesOn = true;
  const work = devices.map(async (device, nth) => {
    while (goesOn) {
      device.clock.now += 1_000 + Math.floor(chance() * 4_000);
      if (chance() < 0.5) await ask(device, shown);
      await help(device, members[nth]!, { shown, chance });
      await pause(chance() * 80);
    }
  });
  return () => ((goesOn = false), Promise.all(work));
}

/**
 * The engine is killed while it has puts in its hands, stands up, and is killed again in the midst of what is owed to it. Gives
 * how many puts each kill cut off.
 */
async function killTwice({ hub, puts, chance }: Working): Promise<number[]> {
  const cutOff: number[] = [];
  const killAfter = async (ms: number) => {
    await pause(chance() * ms);
    cutOff.push(await puts.some());
    await hub.kill();
  };
  await killAfter(600);
  await pause(chance() * 800);
  await hub.startAgain();
  await puts.some();
  await killAfter(100);
  await pause(chance() * 300);
  await hub.startAgain();
  return cutOff;
}

async function killOnce(working: Working, withinMs: number): Promise<{ cutOff: number[]; lost: string[] }> {
  const { office, shown, chance } = working;
  const end = workOn(working);
  const cutOff = await killTwice(working);
  await pause(200 + chance() * 600);
  await end();
  const late = await comeTogether(office.devices, withinMs);
  if (late.length) return { cutOff, lost: late };
  const forgotten = await findForgotten(office.devices, working.puts.acknowledged, working.seal);
  return { cutOff, lost: [...forgotten, ...(await findLost(office.devices, shown))] };
}

/** One office works while its hub is killed so many times twice; what each time lost that was not lost before. */
export async function killHub(tries: number, { seed, tell, untilLost = false }: Told): Promise<string[][]> {
  const { plan, seeds } = planOffice(["tablet", "tablet", "tablet"]);
  const hub = await HubMachine.start([plan]);
  const puts = new PutsUnderWay();
  const office = await shareOffice({ address: hub.address, seeds, between: puts.watch });
  const seal = lineSeal(office.record(seeds[0]!));
  const working = { hub, office, puts, seal, shown: nothingShown(), chance: chanceOf(seed).next };
  const all: string[][] = [];
  try {
    await comeTogether(office.devices);
    while (all.length < tries && !(untilLost && all.some((lost) => lost.length))) {
      const { cutOff, lost } = await killOnce(working, untilLost ? 15_000 : 60_000);
      const known = new Set(all.flat());
      all.push(lost.filter((loss) => !known.has(loss)));
      const { numbers, takes } = working.shown;
      const aside = await countAside(working.shown);
      tell(
        `${all.length} of ${tries}: ${numbers.length} numbers, ${takes.length} taken, ` +
          `${cutOff.join(" and ")} puts cut off, ${aside} lines aside, seed ${seed}`,
      );
    }
    return all;
  } finally {
    office.close();
    await hub.throwAway();
  }
}
