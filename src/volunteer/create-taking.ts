import { createSignal, type Accessor } from "solid-js";
import type { Session } from "../desk/live-session";
import { openGroup } from "../desk/request/open-group";
import { callNext, takeNext } from "../desk/request/take-next";
import { takeOverRequest } from "../desk/request/take-over-request";
import { takeRequest } from "../desk/request/take-request";
import type { GroupOffer } from "../domain/waiting-list/group-offers";
import { tell, type Said } from "./tell";

/** Taking this request, the next, a group, or what lies in dead hands; and what was said when it did not work. */
export function createTaking(session: Accessor<Session>, desk: Accessor<string | undefined>) {
  const [said, setSaid] = createSignal<Said>();
  const by = () => session().member.id;
  const told = (verb: () => Promise<Said | undefined>) => void tell(setSaid, verb);
  // Who works at a desk calls people to it; who works without one takes whoever stands in front of them.
  const next = () => {
    const at = desk();
    return at ? callNext(session().desk, { by: by(), desk: at }) : takeNext(session().desk, by());
  };
  return {
    said,
    setSaid,
    told,
    onTake: (id: string) => told(() => takeRequest(session().desk, id, by())),
    onTakeOver: (id: string) => told(() => takeOverRequest(session().desk, id, by())),
    onNext: () =>
      told(async () => {
        const answer = await next();
        return "refused" in answer ? answer.refused : undefined;
      }),
    onGather: ({ guide, step, stepNumber, requests }: GroupOffer) =>
      told(async () => {
        const ids = requests.map(({ id }) => id);
        const { joined } = await openGroup(session().desk, ids, { by: by(), guide, step, stepNumber });
        return joined.length ? undefined : "in-other-hands";
      }),
  };
}
