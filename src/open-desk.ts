import type { Desk, Restoring } from "./desk/desk";
import { enrolTablet } from "./desk/office/enrol-tablet";
import { keepBallast } from "./device/ballast";
import { forgetCopies } from "./device/file-copy";
import { askToKeep } from "./device/keep-storage";
import { randomId } from "./device/random-signs";
import { keepTrustedTime, onTrustedElsewhere, readTrustedTime } from "./device/trusted-time";
import { knownTime, makeClock, type Clock } from "./domain/office/sane-clock";
import type { Journal } from "./journal/journal";
import { openStores } from "./open-stores";

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
  const { journal, vault, contacts, figures } = await openStores(onOutdated, (share) => {
    if (performance.now() - begun > tellAfterMs) onRemaking?.(share);
  });
  const clock = await openClock(journal);
  const opened: Desk = {
    journal,
    vault,
    contacts,
    identity: await vault.identity(),
    figures,
    now: clock.now,
    clock,
    end: onOutdated,
    newId: randomId,
  };
  opened.enrolled = await enrolTablet(opened);
  keepBallast();
  void askToKeep();
  void forgetCopies(["names", "secrets"]);
  return opened;
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
