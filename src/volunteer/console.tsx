import { createEffect, createMemo, createSignal, on, Show } from "solid-js";
import { chime } from "../device/chime";
import { createNow } from "../device/now";
import { liveInHand, liveWaiting } from "../desk/live-requests";
import { useSession } from "../desk/live-session";
import { takeNext } from "../desk/take-next";
import { takeRequest } from "../desk/take-request";
import "./console.css";
import { NothingInHand } from "./nothing-in-hand";
import { RequestInHand } from "./request-in-hand";
import { sentence, tell, type Said } from "./tell";
import { WaitingList } from "./waiting-list";

/** The volunteer's screen: who waits at the left, the request in hand at the right. */
export function Console() {
  const session = useSession();
  const me = () => session().member.id;
  const waiting = liveWaiting(session().desk);
  const inHand = liveInHand(session().desk);
  const mine = createMemo(() => inHand()?.find((request) => request.by === me()));
  const now = createNow(session().desk.now);
  const [said, setSaid] = createSignal<Said>();
  createEffect(
    on(waiting, (list, before) => {
      const known = new Set(before?.map((request) => request.id));
      if (before && list?.some((request) => !known.has(request.id))) chime();
    }),
  );
  const onTake = (id: string) => tell(setSaid, () => takeRequest(session().desk, id, me()));
  const onNext = () =>
    tell(setSaid, async () => {
      const answer = await takeNext(session().desk, me());
      return "refused" in answer ? answer.refused : undefined;
    });
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
