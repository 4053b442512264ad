// @chunk later
import type { Desk } from "../../desk/desk";
import type { NamedMember } from "../../desk/live-office";
import { changeFirstPin } from "../../desk/team/change-pin";
import { pinWords } from "../../wording/pin-words";
import { PinForm } from "./pin-form";

/** A member who signed in with a first PIN from paper must choose their own PIN before anything else. */
export function FirstPin(props: { desk: Desk; member: NamedMember; onChosen: () => void }) {
  const says = () => pinWords().first;
  return (
    <>
      <h1>{says().title(props.member.name)}</h1>
      <PinForm
        explains={says().how}
        save={says().save}
        good=""
        asksOld={false}
        onSave={({ fresh }) => changeFirstPin(props.desk, props.member.id, fresh)}
        onChanged={() => props.onChosen()}
      />
    </>
  );
}
