import { createMemo, createSignal, lazy, Show, Suspense, type JSX } from "solid-js";
import { live } from "../../desk/live-desk";
import { liveKind } from "../../desk/live-kind";
import type { Session } from "../../desk/live-session";
import { staffWords } from "../../wording/staff-words";

const FirstPin = lazy(async () => ({ default: (await import("../pin/first-pin")).FirstPin }));

/**
 * A first PIN, printed on paper, only lets its member choose a PIN of their own. This is asked only at sign-in, so
 * nobody at work is interrupted. A phone has a PIN of its own, which its member chose on it.
 */
export function OwnPinFirst(props: { session: Session; sample: boolean; children: JSX.Element }) {
  const { desk, member, lock } = props.session;
  const known = live(desk, async (journal) => ({ firstPin: (await journal.thing("member", member.id))?.firstPin }));
  const kind = liveKind(desk);
  const [chosen, setChosen] = createSignal(false);
  const isIn = createMemo<boolean>(
    (before) =>
      before || props.sample || chosen() || kind() === "phone" || (known() !== undefined && !known()!.firstPin),
    false,
  );
  return (
    <Show
      when={isIn()}
      fallback={
        <Show when={known()}>
          <main class="staff-door">
            <Suspense>
              <FirstPin desk={desk} member={member} onChosen={() => setChosen(true)} />
            </Suspense>
            <button class="btn second" onClick={() => lock()}>
              {staffWords().frame.lock}
            </button>
          </main>
        </Show>
      }
    >
      {props.children}
    </Show>
  );
}
