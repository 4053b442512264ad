import { createSignal } from "solid-js";
import { mayScan, scanCode } from "../../device/scan-code";
import { CodeField } from "../../ui/fields/code-field";
import { SaveForm } from "../../ui/fields/save-form";
import { devicesWords } from "../../wording/devices-words";
import { upwardWords } from "../../wording/upward-words";
import type { TeamContext } from "../team-context";

/** The province's code, typed or read by the camera: from then on figures come to this tablet. */
export function ReceiveForm(props: { context: TeamContext }) {
  const says = () => upwardWords().receive;
  const [code, setCode] = createSignal("");
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const onSave = async () => {
    setSaid({ fault: "", good: says().under });
    const { desk } = props.context.session();
    const { refused } = await desk.hub.figures
      .receive(code(), props.context.me())
      .catch((): { refused: "hub-away" } => ({ refused: "hub-away" }));
    setSaid(refused ? { fault: devicesWords().refusals[refused], good: "" } : { fault: "", good: says().done });
  };
  return (
    <SaveForm title={says().title} explains={says().how} save={says().save} said={said()} onSave={onSave}>
      <CodeField
        label={says().code}
        hint={devicesWords().share.hint}
        value={code()}
        names={devicesWords().field}
        scan={mayScan() ? scanCode : undefined}
        onText={setCode}
      />
    </SaveForm>
  );
}
