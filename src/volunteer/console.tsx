import { createMemo, Show } from "solid-js";
import { createNow } from "../device/now";
import { liveHeld, liveWaiting } from "../desk/live-requests";
import { useSession } from "../desk/live-session";
import "./console.css";
import { NothingInHand } from "./nothing-in-hand";
import { chimeForNew } from "./chime-for-new";
import { RequestInHand } from "./request-in-hand";
import { createTaking } from "./create-taking";
import { sentence } from "./tell";
import { WaitingList } from "./waiting-list";

/** The volunteer's screen: who waits at the left, the request in hand at the right. */
export function Console() {
  const session = useSession();
  const waiting = liveWaiting(session().desk);
  const inHand = liveHeld(session().desk);
  const mine = createMemo(() => inHand()?.find((request) => request.by === session().member.id));
  const now = createNow(session().desk.now);
  const { said, setSaid, onTake, onNext } = createTaking(session);
  chimeForNew(waiting);
  return (
    <div class="console" classList={{ busy: Boolean(mine()) }}>
      <WaitingList
        waiting={waiting() ?? []}
        inHand={inHand() ?? []}
        mayTake={!mine()}
        now={now()}
        onTake={(id) => void onTake(id)}
        onNext={() => void onNext()}
      />
      <section class="console-hand">
        <p role="alert" class="console-said">
          {said() ? sentence(said()!) : ""}
        </p>
        <Show when={mine()} keyed={false} fallback={<NothingInHand now={now()} />}>
          {(request) => <RequestInHand request={request()} onSaid={setSaid} />}
        </Show>
      </section>
    </div>
  );
}
