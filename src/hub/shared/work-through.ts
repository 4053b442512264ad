import { LockedOut } from "../hub-log";

/** After a failure while the line says that it is up; doubled each time, and no longer than the second. */
const againAfterMs = { first: 250, longest: 15_000 };

export interface Jobs<Job extends string> {
  isDue(...which: readonly Job[]): void;
  stop(): void;
}

/**
 * Does what is due, one job after the other, the first of the list before the others, while it `may`. A job that fails is done
 * again a little later, behind those that everything begins with; never again where the hub does not know this device.
 */
export function workThrough<Job extends string>(
  list: Record<Job, () => Promise<unknown>>,
  { may, beginsWith }: { may: () => boolean; beginsWith: readonly NoInfer<Job>[] },
): Jobs<Job> {
  const order = Object.keys(list) as Job[];
  const due = new Set<Job>();
  let running = false;

  const fail = (job: Job, reason: unknown) => {
    if (reason instanceof LockedOut) return due.clear();
    for (const one of [job, ...beginsWith]) due.add(one);
    again.later();
  };
  const doNext = async (): Promise<boolean> => {
    const job = order.find((one) => due.has(one));
    if (!job || !may()) return false;
    due.delete(job);
    const reason = await list[job]().then(nothing, (thrown: unknown) => thrown ?? new Error());
    if (reason === undefined) again.reset();
    else fail(job, reason);
    return reason === undefined;
  };
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (await doNext());
    running = false;
  };
  const again = longerEachTime(() => void run());
  const isDue = (...which: readonly Job[]) => {
    for (const job of which) due.add(job);
    void run();
  };
  return { isDue, stop: () => (again.reset(), due.clear()) };
}

const nothing = () => undefined;

function longerEachTime(happens: () => void) {
  let wait = againAfterMs.first;
  let clock: ReturnType<typeof setTimeout> | undefined;
  const reset = () => {
    clearTimeout(clock);
    wait = againAfterMs.first;
  };
  const later = () => {
    clearTimeout(clock);
    clock = setTimeout(happens, wait);
    wait = Math.min(wait * 2, againAfterMs.longest);
  };
  return { reset, later };
}
