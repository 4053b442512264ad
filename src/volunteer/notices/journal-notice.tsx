import { Show } from "solid-js";
import { useSession } from "../../desk/live-session";
import { dayInVietnam } from "../../domain/office/service-day";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { staffWords } from "../../wording/staff-words";

/** Says when lines of today's journal cannot be read. Without it, the list would only look empty. */
export function JournalNotice() {
  const session = useSession();
  const { found: broken } = createFetchedPart(
    () => session().office,
    (office) => session().desk.journal.unreadable(office, dayInVietnam(session().desk.now())),
  );
  return (
    <Show when={broken()}>
      {(lines) => (
        <p class="notice care" role="alert">
          {staffWords().frame.unreadable(lines())}
        </p>
      )}
    </Show>
  );
}
