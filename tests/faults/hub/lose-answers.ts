import { chanceOf } from "../../../src/domain/trial/chance";
import type { HubLog } from "../../../src/hub/hub-log";
import type { SharedLine } from "../../../src/journal/shared-lines";
import { comeTogether } from "./come-together";
import type { Device } from "./device-in-node";
import { findLost } from "./find-lost";
import { HubMachine, planOffice } from "./hub-machine";
import { morningAt, nothingShown } from "./people";
import { shareOffice } from "./shared-office";

interface Told {
  seed: number;
  tell: (line: string) => void;
  untilLost?: boolean;
}

/** A line on which what the hub answers to a put may get lost: two of five by chance, and all while it is deaf. */
class LossyLine {
  private deafUntil = 0;
  /** Puts that stand at the hub, and that nobody heard of. */
  lost = 0;

  constructor(private readonly chance: () => number) {}

  /** Longer than a verb waits, every now and then. */
  deafen(): void {
    this.deafUntil = Date.now() + this.chance() * 4_000;
  }

  readonly between = (log: HubLog): HubLog => ({
    ...log,
    put: async (subject, body) => {
      const answer = await log.put(subject, body);
      if (Date.now() > this.deafUntil && this.chance() > 0.4) return answer;
      if (typeof answer === "object") this.lost += 1;
      return "away";
    },
  });
}

/** What was said once and stands twice: the same words of the same moment, about the same thing. */
function toldTwice({ name, local }: Device): string[] {
  const said = local.lines.map(({ about, type, by, at, tablet }) => [about, type, by, at, tablet].join(" "));
  return said.filter((one, nth) => said.indexOf(one) !== nth).map((one) => `${name} has twice: ${one}`);
}

/** The hub has each line that stands on a device, and no other. */
async function unlikeHub({ name, local, log }: Device): Promise<string[]> {
  let [entries, at] = [0, 0];
  for (;;) {
    const more = await log.from("EVENTS", at + 1);
    if (!more.length) break;
    entries += more.length;
    at = more.at(-1)!.at;
  }
  const { length } = local.lines.filter(({ type }: SharedLine) => type !== "void");
  return entries === length ? [] : [`the hub has ${entries} entries, and ${name} ${length} lines`];
}

/** A morning on three tablets whose answers get lost; then they hear again, and come together. */
async function loseOnce(
  seed: number,
  { people, withinMs }: { people: number; withinMs: number },
): Promise<{ lost: string[]; unheard: number }> {
  const chance = chanceOf(seed).next;
  const { plan, seeds } = planOffice(["tablet", "tablet", "tablet"]);
  const hub = await HubMachine.start([plan]);
  const line = new LossyLine(chance);
  const { devices, members, close } = await shareOffice({ address: hub.address, seeds, between: line.between });
  const shown = nothingShown();
  try {
    await comeTogether(devices);
    const work = Promise.all(devices.map((one, nth) => morningAt(one, members[nth]!, { people, shown, chance })));
    line.deafen();
    await work;
    const late = await comeTogether(devices, withinMs);
    if (late.length) return { lost: late, unheard: line.lost };
    const twice = devices.flatMap(toldTwice);
    return {
      lost: [...twice, ...(await unlikeHub(devices[0]!)), ...(await findLost(devices, shown))],
      unheard: line.lost,
    };
  } finally {
    close();
    await hub.throwAway();
  }
}

/** So many mornings; what was lost or stands twice after each. */
export async function loseAnswers(tries: number, { seed, tell, untilLost = false }: Told): Promise<string[][]> {
  const all: string[][] = [];
  while (all.length < tries && !(untilLost && all.some((lost) => lost.length))) {
    const how = { people: 12, withinMs: untilLost ? 15_000 : 60_000 };
    const { lost, unheard } = await loseOnce(seed + all.length, how);
    all.push(unheard ? lost : [...lost, "no answer was lost, so nothing was proven"]);
    tell(`${all.length} of ${tries} mornings, ${unheard} answers lost in the last, seed ${seed}`);
  }
  return all;
}
