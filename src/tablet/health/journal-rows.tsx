import { createResource } from "solid-js";
import { liveHeld, liveWaitingCount } from "../../desk/live-requests";
import { useSession } from "../../desk/live-session";
import { dayInVietnam } from "../../domain/office/service-day";
import { tabletWords } from "../../wording/tablet-words";
import { HealthRow } from "./health-row";

/** Whether every line of today can be read, which of all wait for a later release, and how long the list is. */
export function JournalRows() {
  const session = useSession();
  const { desk } = session();
  const [broken] = createResource(() => desk.journal.unreadable(session().office, dayInVietnam(desk.now())));
  const [later] = createResource(() => desk.journal.laterLines());
  const [waiting, held] = [liveWaitingCount(desk), liveHeld(desk)];
  const says = () => tabletWords().journal;
  const found = () => {
    const restored = desk.journal.restored();
    const noted = [
      broken() && says().broken(broken()!),
      later() && says().later(later()!),
      restored && says().restored(restored),
    ];
    return noted.filter(Boolean).join(" ") || says().whole;
  };
  const lamp = () => (broken() ? "bad" : later() || desk.journal.restored() ? "care" : "good");
  return (
    <>
      <HealthRow lamp={lamp()} title={says().title} says={found()} />
      <HealthRow
        lamp="good"
        title={tabletWords().queue.title}
        says={tabletWords().queue.counts(waiting() ?? 0, held()?.length ?? 0)}
      />
    </>
  );
}
