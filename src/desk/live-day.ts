import { createEffect, onCleanup } from "solid-js";
import { aboutDuty } from "../domain/event";
import { isOpen } from "../domain/team/duty";
import type { Desk } from "./desk";
import { liveOffice } from "./live-office";
import { tidyContacts } from "./contact/tidy-contacts";
import { endDay } from "./office/end-day";

/** Often enough that nobody waits long after closing time; seldom enough not to be felt. */
const everyMs = 5 * 60_000;

/** Notes are kept as long as somebody may still ask about them. */
const notesDays = 30;

/** While a page stands open, days that are over are ended, old notes and contacts erased; several pages do no harm. */
export function endDaysOf(desk: Desk): void {
  const known = liveOffice(desk);
  const tidy = async () => {
    const office = known()?.office;
    if (!office) return;
    await endDay(desk, office);
    const open = (await desk.journal.things("duty")).filter(isOpen);
    await desk.journal.eraseNotes(desk.now() - notesDays * 86_400_000, new Set(open.map(({ id }) => aboutDuty(id))));
    await tidyContacts(desk, office);
  };
  // What the disk refuses now is tried again in a few minutes; the lists themselves say so if it goes on.
  const onTime = () => void tidy().catch(() => undefined);
  createEffect(() => known()?.office?.id && onTime());
  const ticking = setInterval(onTime, everyMs);
  onCleanup(() => clearInterval(ticking));
}
