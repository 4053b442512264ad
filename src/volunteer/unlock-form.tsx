import { createSignal } from "solid-js";
import { unlockKey } from "../desk/contact/unlock-key";
import type { Desk } from "../desk/desk";
import { mayScan, scanCode } from "../device/scan-code";
import { readCard } from "../domain/contact/card-code";
import { CodeField } from "../ui/code-field";
import { SaveForm } from "../ui/save-form";
import { TextField } from "../ui/text-field";
import { cardFault, unlockFault } from "../wording/card-faults";
import { cardsWords } from "../wording/cards-words";

/** The key card, then the PIN: the key is open on this page until it is locked. */
export function UnlockForm(props: { desk: Desk; member: string; onUnlocked: () => void }) {
  const [code, setCode] = createSignal("");
  const [pin, setPin] = createSignal("");
  const [fault, setFault] = createSignal("");
  const says = cardsWords;
  const onUnlock = async () => {
    const read = readCard(code());
    if ("fault" in read) return void setFault(cardFault(read));
    const answer = await unlockKey(props.desk, { member: props.member, cards: [read.card], pin: pin() });
    setPin("");
    if ("open" in answer) return props.onUnlocked();
    setFault(unlockFault(answer));
  };
  return (
    <SaveForm
      explains={says().contact.unlockHow}
      save={says().contact.unlock}
      said={{ fault: fault(), good: "" }}
      onSave={onUnlock}
    >
      <CodeField
        label={says().field.label}
        hint={says().field.hint}
        value={code()}
        names={says().field}
        scan={mayScan() ? scanCode : undefined}
        onText={setCode}
      />
      <TextField label={says().proof.pin} value={pin()} onText={setPin} secret digits />
    </SaveForm>
  );
}
