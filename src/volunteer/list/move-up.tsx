import { moveUpRequest } from "../../desk/request/place-in-line";
import type { HelpRequest } from "../../domain/request/help-request";
import { TextField } from "../../ui/fields/text-field";
import { requestWords } from "../../wording/request-words";
import { createCarefulNote } from "../in-hand/careful-note";
import type { ConsoleContext } from "../console/console-context";

/** Moves a request to the front by hand. A reason is required; the team can read it, and it is erased after thirty days. */
export function MoveUp(props: { request: HelpRequest; context: ConsoleContext; onDone: () => void }) {
  const says = () => requestWords().more;
  const reason = createCarefulNote();
  const onSend = () => {
    if (!reason.mayKeep()) return;
    props.context.told(async () => {
      const moving = { by: props.context.me(), reason: reason.text() };
      const refused = await moveUpRequest(props.context.session().desk, props.request.id, moving);
      if (!refused) props.onDone();
      return refused;
    });
  };
  return (
    <div class="card">
      <TextField label={says().reason} value={reason.text()} onText={reason.setText} />
      <p role="alert" class="fault">
        {reason.fault()}
      </p>
      <button class="btn main" onClick={onSend}>
        {says().doIt}
      </button>
    </div>
  );
}
