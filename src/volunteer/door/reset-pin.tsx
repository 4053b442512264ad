import { createSignal, Show } from "solid-js";
import type { Desk } from "../../desk/desk";
import type { NamedMember } from "../../desk/live-office";
import { unkeptOf } from "../../desk/live-unkept";
import { resetPin } from "../../desk/team/reset-pin";
import { pinFault } from "../../domain/office/pin-guard";
import { RecoveryCode } from "../../ui/codes/recovery-code";
import { TextField } from "../../ui/fields/text-field";
import { staffWords } from "../../wording/staff-words";

/** With the printed recovery code a member sets a new PIN without waiting. The code is then replaced by a new one. */
export function ResetPin(props: { desk: Desk; member: NamedMember; onDone: () => void; onBack: () => void }) {
  const [code, setCode] = createSignal("");
  const [pin, setPin] = createSignal("");
  const [fault, setFault] = createSignal("");
  const [nextCode, setNextCode] = createSignal<string>();
  const unkept = () => unkeptOf(props.desk, props.member.id);
  const onKept = () => {
    unkept().kept("recovery-code");
    props.onDone();
  };
  const onSave = async (event: Event) => {
    event.preventDefault();
    const wrong = pinFault(pin());
    if (wrong) return void setFault(staffWords().pinFaults[wrong]);
    const answer = await resetPin(props.desk, code(), { member: props.member.id, pin: pin() });
    if ("refused" in answer)
      return void setFault(answer.refused === "wrong-code" ? staffWords().reset.wrongCode : staffWords().door.forgot);
    setFault("");
    setNextCode(answer.nextCode);
    unkept().show("recovery-code", answer.nextCode);
  };
  return (
    <Show
      when={nextCode()}
      fallback={
        <form class="staff-form" onSubmit={(event) => void onSave(event)}>
          <h1>{staffWords().reset.title}</h1>
          <p>{staffWords().reset.ask}</p>
          <TextField label={staffWords().reset.code} value={code()} onText={setCode} />
          <TextField label={staffWords().reset.newPin} value={pin()} onText={setPin} secret digits />
          <p role="alert" class="fault">
            {fault()}
          </p>
          <button class="btn main">{staffWords().reset.save}</button>
          <button type="button" class="btn quiet" onClick={() => props.onBack()}>
            {staffWords().door.back}
          </button>
        </form>
      }
    >
      {(code) => (
        <RecoveryCode
          code={code()}
          title={staffWords().setUp.recoveryTitle}
          explains={staffWords().reset.done}
          names={{ print: staffWords().setUp.print, kept: staffWords().setUp.kept }}
          onKept={onKept}
        />
      )}
    </Show>
  );
}
