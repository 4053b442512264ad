import type { Device } from "./device-in-node";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How far a device is, in words; undefined once it read all that the hub has and owes it nothing. */
async function behind({ name, local, log }: Device): Promise<string | undefined> {
  try {
    const last = (await log.last("EVENTS", "e.>"))?.at ?? 0;
    const read = (await local.marks()).find(({ stream }) => stream === "EVENTS")?.at ?? 0;
    const owed = await local.owedCount();
    return read === last && !owed ? undefined : `${name} read ${read} of ${last} and owes ${owed}`;
  } catch (reason) {
    return `${name} cannot ask the hub: ${String(reason)}`;
  }
}

/** Waits until every device has read all and owes nothing; gives what still lacks when the time is over. */
export async function comeTogether(devices: readonly Device[], withinMs = 60_000): Promise<string[]> {
  const late = Date.now() + withinMs;
  for (;;) {
    // Twice, because a device that has read all may put what another has yet to read.
    const lacks = [...(await Promise.all(devices.map(behind))), ...(await Promise.all(devices.map(behind)))];
    const still = lacks.filter((lack) => lack !== undefined);
    if (!still.length || Date.now() > late) return still;
    await pause(50);
  }
}
