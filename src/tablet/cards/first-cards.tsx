import { createSignal } from "solid-js";
import { makeFirstCards } from "../../desk/contact/make-cards";
import { useSession } from "../../desk/live-session";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { notSaved, unlockFault } from "../../wording/card-faults";
import { cardsWords } from "../../wording/cards-words";
import type { InTheMaking } from "./cards-made";

/** No card yet: the lead's PIN makes a key card and two recovery cards. */
export function FirstCards(props: { onMade: (making: InTheMaking) => void }) {
  const session = useSession();
  const [pin, setPin] = createSignal("");
  const [fault, setFault] = createSignal<string>();
  const says = () => cardsWords().first;
  const onMake = async () => {
    const { desk, member } = session();
    const answer = await makeFirstCards(desk, member.id, pin()).catch(notSaved);
    setPin("");
    if ("made" in answer) return props.onMade({ made: answer.made, name: member.name });
    setFault(unlockFault(answer));
  };
  return (
    <SaveForm
      title={says().title}
      explains={says().how}
      save={says().make}
      said={{ fault: fault() ?? "", good: "" }}
      onSave={onMake}
    >
      <TextField label={says().pin} value={pin()} onText={setPin} secret digits />
    </SaveForm>
  );
}
