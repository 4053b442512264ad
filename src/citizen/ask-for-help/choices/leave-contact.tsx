import { createSignal, For, Show } from "solid-js";
import { leaveContact } from "../../../desk/contact/leave-contact";
import type { Desk } from "../../../desk/desk";
import type { Turn } from "../../../desk/read-turn";
import type { Way } from "../../../domain/request/way";
import { TextField } from "../../../ui/fields/text-field";
import { Picture } from "../../../ui/pictures/picture";
import { contactWords } from "../../../wording/contact-words";
import { TurnSheet } from "../sheet/turn-sheet";
import "./leave-contact.css";

const purposeOf = (way: Way) => (way === "here" ? "follow-up" : way);

/** A screen to leave a contact. No field is required, and nothing is saved without the tick. */
export function LeaveContact(props: { desk: Desk; turn: Turn; onDone: () => void }) {
  const [name, setName] = createSignal("");
  const [phone, setPhone] = createSignal("");
  const [hamlet, setHamlet] = createSignal(props.turn.request.hamlet ?? "");
  const [agreed, setAgreed] = createSignal(false);
  const [fault, setFault] = createSignal("");
  const says = contactWords;
  const onSend = async (event?: Event) => {
    event?.preventDefault();
    const { id, way } = props.turn.request;
    const typed = { name: name(), phone: phone(), hamlet: hamlet() };
    const leaving = { typed, agreed: agreed(), purpose: purposeOf(way) } as const;
    const refused = await leaveContact(props.desk, id, leaving).catch(() => "failed" as const);
    if (!refused) return props.onDone();
    setFault(says().faults[refused]);
  };
  return (
    <TurnSheet
      title={says().title}
      actions={
        <button class="btn quiet" onClick={() => props.onDone()}>
          <Picture name="skip" class="icon" />
          {says().skip}
        </button>
      }
      corner={
        <button class="btn main" onClick={() => void onSend()}>
          <Picture name="seal" class="icon" />
          {says().send}
        </button>
      }
    >
      <form class="leave" autocomplete="off" onSubmit={(event) => void onSend(event)}>
        <div class="leave-lines">
          <p>{says().how}</p>
          <TextField label={says().name} value={name()} onText={setName} />
          <TextField label={says().phone} value={phone()} onText={setPhone} digits />
          <TextField label={says().hamlet} value={hamlet()} onText={setHamlet} />
        </div>
        <div class="leave-consent">
          <ul>
            <For each={says().consent}>{(sentence) => <li>{sentence}</li>}</For>
            <Show when={props.turn.office}>{(office) => <li>{says().days(office().contactDays)}</li>}</Show>
          </ul>
          <label class="leave-agree">
            <input type="checkbox" checked={agreed()} onChange={(event) => setAgreed(event.currentTarget.checked)} />
            {says().agree}
          </label>
          <p class="fault" role="alert">
            {fault()}
          </p>
        </div>
        <button hidden />
      </form>
    </TurnSheet>
  );
}
