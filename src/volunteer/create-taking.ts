import { createSignal, type Accessor } from "solid-js";
import type { Session } from "../desk/live-session";
import { openGroup } from "../desk/request/open-group";
import { postponeRequest } from "../desk/request/postpone-request";
import { reachNext } from "../desk/request/take-next";
import { takeOverRequest } from "../desk/request/take-over-request";
import { takeRequest } from "../desk/request/take-request";
import { isHeldBy } from "../domain/request/help-request";
import type { GroupOffer } from "../domain/waiting-list/group-offers";
import { tell, type Said } from "./tell";

/**
 * Taking this request, the next, a group, or what lies in dead hands; and what was said when it did not work. Taps are
 * carried out one after the other, each on what the one before left behind: a desk chosen a moment ago is the desk the
 * next number is called to, and a thumb that taps twice takes one person.
 */
export function createTaking(session: Accessor<Session>) {
  const [said, setSaid] = createSignal<Said>();
  const by = () => session().member.id;
  let last = Promise.resolve();
  const told = (verb: () => Promise<Said | undefined>) => {
    last = last.then(() => tell(setSaid, verb));
  };
  const heldIds = async () => {
    const held = await session().desk.journal.held();
    return held.filter((request) => isHeldBy(request, by())).map(({ id }) => id);
  };
  const take = (verb: () => Promise<Said | undefined>) =>
    told(async () => ((await heldIds()).length ? undefined : await verb()));
  return {
    said,
    setSaid,
    told,
    onTake: (id: string) => take(() => takeRequest(session().desk, id, by())),
    onTakeOver: (id: string) => take(() => takeOverRequest(session().desk, id, by())),
    /** Back from another day, into the list of this one. */
    onToday: (id: string, until: string) =>
      told(() => postponeRequest(session().desk, id, { by: by(), to: { until } })),
    onNext: () =>
      take(async () => {
        const answer = await reachNext(session().desk, by());
        return "refused" in answer ? answer.refused : undefined;
      }),
    /** Whoever is in hand may be one of the group. */
    onGather: ({ guide, step, stepNumber, requests }: GroupOffer) =>
      told(async () => {
        const ids = requests.map(({ id }) => id);
        const mine = await heldIds();
        if (mine.some((id) => !ids.includes(id)) || ids.every((id) => mine.includes(id))) return undefined;
        const { joined } = await openGroup(session().desk, ids, { by: by(), guide, step, stepNumber });
        return joined.length ? undefined : "in-other-hands";
      }),
  };
}
