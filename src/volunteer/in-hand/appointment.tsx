import { postponeRequest } from "../../desk/request/waiting";
import { requestWords } from "../../wording/request-words";
import { DayButtons } from "./day-buttons";
import type { InTheHand } from "../console/console-context";

/** The same number again on another day, with the same helper. */
export function Appointment(props: InTheHand) {
  const onDay = (until: string) => {
    const by = props.context.me();
    const appointment = { by, to: { until, meantFor: by } };
    props.context.told(() => postponeRequest(props.context.session().desk, props.request.id, appointment));
  };
  return (
    <div class="card">
      <p>{requestWords().more.whichDay}</p>
      <DayButtons context={props.context} onDay={onDay} />
    </div>
  );
}
