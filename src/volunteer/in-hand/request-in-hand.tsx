import { createSignal } from "solid-js";
import { closeRequest } from "../../desk/request/in-hand";
import type { Outcome } from "../../domain/request/outcome";
import { LongTurn } from "./long-turn";
import { MoreWays, type Way } from "./more-ways";
import { createNote, Notes } from "./notes";
import { OutcomeButtons } from "./outcome-buttons";
import type { InTheHand } from "../console/console-context";
import { StuckAt } from "./stuck-at";
import { titleInHand } from "./title-in-hand";

/** A request being helped: where the citizen is stuck, how to guide that step, and the buttons for how it ended. */
export function RequestInHand(props: InTheHand) {
  const note = createNote(props);
  const onClose = (outcome: Outcome) => {
    const { request, context } = props;
    const close = async () => {
      const refused = await closeRequest(context.session().desk, request.id, { by: context.me(), outcome });
      if (!refused) context.setJustClosed(request.id);
      return refused;
    };
    note.context.told(context.ending([request.id], close));
  };
  const [way, setWay] = createSignal<Way>();
  return (
    <article class="hand">
      <h1>{titleInHand(props.request, props.context.today())}</h1>
      <LongTurn request={props.request} context={note.context} way={way()} onWay={setWay} />
      <StuckAt from={props.request.from} />
      <Notes note={note} />
      <OutcomeButtons onClose={onClose}>
        <MoreWays request={props.request} context={note.context} way={way()} onWay={setWay} />
      </OutcomeButtons>
    </article>
  );
}
