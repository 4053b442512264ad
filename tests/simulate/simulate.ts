import { isDeepStrictEqual } from "node:util";
import { chanceOf } from "../../src/domain/trial/chance";
import { simulateOffice, until, type Day, type DayOver } from "./simulate-office";
import type { SimulatedHub } from "./simulated-hub";

export interface Simulated {
  requests: number;
  lines: number;
  /** What is wrong, in sentences; none is what is promised. */
  faults: string[];
}

/** Days of many offices at one hub, all at once; each office is looked through when its lines have come together. */
export async function simulate(hub: SimulatedHub, offices: number, day: Omit<Day, "chance"> & { seed: number }) {
  const days = Array.from({ length: offices }, async (_, office) => {
    await new Promise((resolve) => setTimeout(resolve, office * (hub.apartMs ?? 0)));
    const over = await simulateOffice(hub, office, { ...day, chance: chanceOf(day.seed + office).next });
    return faultsOf(over);
  });
  const done = await Promise.all(days);
  return done.reduce<Simulated>(
    (all, one) => ({
      requests: all.requests + one.requests,
      lines: all.lines + one.lines,
      faults: [...all.faults, ...one.faults],
    }),
    { requests: 0, lines: 0, faults: [] },
  );
}

async function everything({ local }: DayOver["devices"][number]) {
  const requests = (await local.readBackup()).lines
    .map(({ about }) => about)
    .filter((about) => about.startsWith("request:"));
  const ids = [...new Set(requests)].sort();
  const rows = await Promise.all(ids.map((about) => local.request(about.slice("request:".length))));
  const counts = (await local.counts("2026-01-01", "2026-12-31")).map((count) => JSON.stringify(count)).sort();
  return { ids, rows, counts };
}

/** Waits until all devices of an office have the same, then looks for what was lost, doubled or counted otherwise. */
async function faultsOf({ devices, asked, keepers, closed }: DayOver): Promise<Simulated> {
  for (const { line } of devices) line.mend();
  const same = async () => {
    const owed = await Promise.all(devices.map(({ local }) => local.owedCount()));
    const all = await Promise.all(devices.map(everything));
    return owed.every((count) => count === 0) && all.every((one) => isDeepStrictEqual(one, all[0]));
  };
  const name = devices[0]!.id;
  const faults: string[] = [];
  await until(same, `that all devices are alike beside ${name}`).catch((reason: Error) => faults.push(reason.message));
  const before = await everything(devices[0]!);
  const rows = new Map(before.rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const lost = asked.filter((id) => !rows.has(id));
  const doubled = asked.length - new Set(asked).size;
  const open = closed.filter((id) => rows.get(id)?.state !== "closed");
  const others = [...rows.keys()].filter((id) => !asked.includes(id));
  const aside = (await Promise.all(devices.map(({ local }) => local.aside()))).flat();
  const two = [...keepers].filter(([id, kept]) => kept.length > 1 && !aside.some(({ about }) => about.endsWith(id)));
  for (const { local } of devices) await local.rebuild();
  if (!isDeepStrictEqual(await everything(devices[0]!), before)) faults.push(`${name} differs from its rebuild`);
  for (const [what, ids] of Object.entries({ lost, open, others, "in two hands": two }))
    if (ids.length) faults.push(`${name}: ${what}: ${ids.join(", ")}`);
  if (doubled) faults.push(`${name}: ${doubled} numbers were given twice`);
  return { requests: asked.length, lines: (await devices[0]!.local.readBackup()).lines.length, faults };
}
