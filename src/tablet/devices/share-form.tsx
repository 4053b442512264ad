import { createSignal } from "solid-js";
import { useSession } from "../../desk/live-session";
import { mayScan, scanCode } from "../../device/scan-code";
import { CodeField } from "../../ui/fields/code-field";
import { SaveForm } from "../../ui/fields/save-form";
import { devicesWords } from "../../wording/devices-words";

/** The office's code, read by the camera or typed, shares the office; then the page opens anew, with the hub. */
export function ShareForm() {
  const session = useSession();
  const [code, setCode] = createSignal("");
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const says = () => devicesWords().share;
  const onShare = async () => {
    setSaid({ fault: "", good: says().under });
    const { desk, member } = session();
    const { refused } = await desk.hub
      .share(code(), member.id)
      .catch((): { refused: "hub-away" } => ({ refused: "hub-away" }));
    if (refused) return void setSaid({ fault: devicesWords().refusals[refused], good: "" });
    setSaid({ fault: "", good: says().done });
    location.reload();
  };
  return (
    <SaveForm title={says().title} explains={says().how} save={says().save} said={said()} onSave={onShare}>
      <p>{says().stays}</p>
      <CodeField
        label={says().code}
        hint={says().hint}
        value={code()}
        names={devicesWords().field}
        scan={mayScan() ? scanCode : undefined}
        onText={setCode}
      />
    </SaveForm>
  );
}
