import type { Accessor } from "solid-js";
import type { Session } from "../../desk/live-session";
import { reopenRequest } from "../../desk/request/after";
import { aboutRequest } from "../../domain/event";
import type { Telling } from "./create-telling";
import type { Said } from "./tell";

/** Undoes what the last tap ended: an outcome or a second call without an answer, for one person or for a group. */
export function createUndoing(session: Accessor<Session>, { told, justEnded, setJustEnded }: Telling) {
  const desk = () => session().desk;
  const contactsOf = async (ids: readonly string[]) => {
    const abouts = new Set(ids.map(aboutRequest));
    const kept = await desk()
      .contacts.kept()
      .catch(() => []);
    return kept.filter(({ about }) => abouts.has(about)).length;
  };
  const closedOf = async (ids: readonly string[]) => {
    const known = await Promise.all(ids.map((id) => desk().journal.request(id)));
    return known.flatMap((request) => (request?.state === "closed" ? [request.id] : []));
  };
  /**
   * Carries out an action and remembers which of these requests it ended. Requests that had ended before belong to
   * another tap.
   */
  const ending = (ids: readonly string[], verb: () => Promise<Said | undefined>) => async () => {
    const [contacts, closed] = await Promise.all([contactsOf(ids), closedOf(ids)]);
    const refused = await verb();
    const ended = (await closedOf(ids)).filter((id) => !closed.includes(id));
    setJustEnded({ ids: ended, contactGone: contacts > (await contactsOf(ids)) });
    return refused;
  };
  const onUndo = () => {
    const { ids } = justEnded();
    told(async () => {
      let refused: Said | undefined;
      for (const id of ids) refused = (await reopenRequest(desk(), id, session().member.id)) ?? refused;
      return refused;
    });
  };
  return { ending, onUndo };
}
