import { createSignal, type Accessor } from "solid-js";
import type { Session } from "../desk/live-session";
import { openGroup } from "../desk/request/open-group";
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
  const holdsSomebody = async () => (await session().desk.journal.held()).some((request) => isHeldBy(request, by()));
  const take = (verb: () => Promise<Said | undefined>) =>
    told(async () => ((await holdsSomebody()) ? undefined : await verb()));
  return {
    said,
    setSaid,
    told,
    onTake: (id: string) => take(() => takeRequest(session().desk, id, by())),
    onTakeOver: (id: string) => take(() => takeOverRequest(session().desk, id, by())),
    onNext: () =>
      take(async () => {
        const answer = await reachNext(session().desk, by());
        return "refused" in answer ? answer.refused : undefined;
      }),
    onGather: ({ guide, step, stepNumber, requests }: GroupOffer) =>
      take(async () => {
        const ids = requests.map(({ id }) => id);
        const { joined } = await openGroup(session().desk, ids, { by: by(), guide, step, stepNumber });
        return joined.length ? undefined : "in-other-hands";
      }),
  };
}
