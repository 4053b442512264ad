import { createSignal, type Accessor } from "solid-js";
import type { Session } from "../../desk/live-session";
import { isHeldBy } from "../../domain/request/help-request";
import { createStillTelling } from "./still-telling";
import { tell, type Said } from "./tell";

export type Telling = ReturnType<typeof createTelling>;

/** What the last tap ended, and whether contacts that were left went with it. */
export interface Ended {
  ids: string[];
  contactGone: boolean;
}

const nothing: Ended = { ids: [], contactGone: false };

/**
 * Carries out taps one after the other, each on what the one before left behind, and says what did not work: a desk chosen
 * a moment ago is the desk the next number is called to, and a thumb that taps twice takes one person.
 */
export function createTelling(session: Accessor<Session>) {
  const [said, setSaid] = createSignal<Said>();
  const [justEnded, setJustEnded] = createSignal<Ended>(nothing);
  const { stillTelling, whileTelling } = createStillTelling(() => session().desk);
  let last = Promise.resolve();
  const told = (verb: () => Promise<Said | undefined>) => {
    setJustEnded(nothing);
    last = last.then(() => whileTelling(() => tell(setSaid, verb)));
  };
  const heldIds = async () => {
    const { desk, member } = session();
    const held = await desk.journal.held();
    return held.filter((request) => isHeldBy(request, member.id)).map(({ id }) => id);
  };
  /** Does nothing for somebody who has a person in hand already. */
  const withFreeHands = (verb: () => Promise<Said | undefined>) =>
    told(async () => ((await heldIds()).length ? undefined : await verb()));
  return {
    said,
    setSaid,
    told,
    heldIds,
    withFreeHands,
    stillTelling,
    /** It can be taken back until the next tap. */
    justEnded,
    setJustEnded,
  };
}
