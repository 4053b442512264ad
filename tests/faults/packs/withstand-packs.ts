import { readPack } from "../../../src/desk/guide/pack/read-pack";
import { takePack } from "../../../src/desk/guide/pack/take-pack";
import type { Run } from "../fault";
import { changes, chanceOf } from "./change-packs";
import { openOffices, stateOf, type Offices } from "./offices";

interface Withstanding {
  seed: number;
  tell: Run["tell"];
  untilLost?: boolean;
}

/** Whoever opens a spoilt pack taps whatever can be tapped, but says of no stranger that the mark agrees. */
async function openAll({ to }: Offices, file: Blob): Promise<void> {
  const come = await readPack(to.desk, file);
  if (!("fault" in come)) await takePack(to.desk, come, to.lead);
}

/** Opens so many spoilt packs, one after the other, in an office in memory; gives of each what it changed there. */
export async function withstandPacks(tries: number, { seed, tell, untilLost }: Withstanding): Promise<string[][]> {
  const offices = await openOffices();
  const chance = chanceOf(seed);
  const names = Object.keys(changes);
  const good = await stateOf(offices.to);
  const lost: string[][] = [];
  for (let done = 0; done < tries; done += 1) {
    const name = names[done % names.length]!;
    const losses = await openAll(offices, new Blob([await changes[name]!(offices, chance)])).then(
      (): string[] => [],
      (error: unknown) => [`${name}: it was not refused, but threw ${String(error)} (seed ${seed})`],
    );
    if ((await stateOf(offices.to)) !== good) losses.push(`${name}: it was taken up (seed ${seed}, try ${done})`);
    lost.push(losses);
    if (untilLost && losses.length) break;
    if (done % 500 === 499) tell(`${done + 1} of ${tries} packs`);
  }
  // What is whole is still taken: an office that refused everything would have survived nothing.
  const whole = await readPack(offices.to.desk, new Blob([offices.pack]));
  const taken = "fault" in whole ? whole.fault : await takePack(offices.to.desk, whole, offices.to.lead);
  if (taken !== "taken" && !untilLost) lost.push([`the pack as it was made is not taken: ${taken}`]);
  return lost;
}
