import { createSignal, type Accessor } from "solid-js";
import type { Session } from "../desk/live-session";
import { takeNext } from "../desk/request/take-next";
import { takeRequest } from "../desk/request/take-request";
import { tell, type Said } from "./tell";

/** Taking this request or the next, and what was said when it did not work. */
export function createTaking(session: Accessor<Session>) {
  const [said, setSaid] = createSignal<Said>();
  const me = () => session().member.id;
  const onTake = (id: string) => tell(setSaid, () => takeRequest(session().desk, id, me()));
  const onNext = () =>
    tell(setSaid, async () => {
      const answer = await takeNext(session().desk, me());
      return "refused" in answer ? answer.refused : undefined;
    });
  return { said, setSaid, onTake, onNext };
}
