import { A, useLocation } from "@solidjs/router";
import { For } from "solid-js";
import { unkeptOf, type OnceKind } from "../../desk/live-unkept";
import { useSession } from "../../desk/live-session";
import { addressOf, doorAt, type Door } from "../../domain/team/may";
import { staffWords } from "../../wording/staff-words";

const shownAt: Record<OnceKind, Door> = {
  "first-pins": "members",
  "recovery-code": "recovery",
  "backup-code": "backup",
  cards: "cards",
};

/**
 * A code that is shown only once and was not yet stored safely, with a link back to it. It is shown after a lock as
 * well.
 */
export function UnkeptNotice() {
  const session = useSession();
  const here = useLocation();
  const unkept = unkeptOf(session().desk, session().member.id);
  const elsewhere = () => unkept.kinds().filter((kind) => shownAt[kind] !== doorAt(here.pathname));
  return (
    <For each={elsewhere()}>
      {(kind) => (
        <div class="notice care spread" role="status">
          <p>{staffWords().unkept.says[kind]}</p>
          <A class="btn second" href={addressOf(shownAt[kind])} replace>
            {staffWords().unkept.open}
          </A>
        </div>
      )}
    </For>
  );
}
