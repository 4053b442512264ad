import { createSignal } from "solid-js";
import { mayScan, scanCode } from "../../device/scan-code";
import { readCard, writeCard, type Card } from "../../domain/contact/card-code";
import { CodeField } from "../../ui/fields/code-field";
import { SaveForm } from "../../ui/fields/save-form";
import { cardFault } from "../../wording/card-faults";
import { cardsWords } from "../../wording/cards-words";
import { staffWords } from "../../wording/staff-words";

/** Reads the printed cards back, one after the other. After the last one they are valid. */
export function ReadBack(props: { made: { cards: readonly Card[]; keep: () => Promise<void> }; onKept: () => void }) {
  const [nth, setNth] = createSignal(0);
  const [code, setCode] = createSignal("");
  const [fault, setFault] = createSignal("");
  const wanted = () => props.made.cards[nth()]!;
  const kind = () => cardsWords().kinds[wanted().kind];
  const onCheck = async () => {
    const read = readCard(code());
    if ("fault" in read) return void setFault(cardFault(read));
    if (writeCard(read.card) !== writeCard(wanted())) return void setFault(cardsWords().read.other(kind()));
    setFault("");
    if (nth() + 1 === props.made.cards.length) return keep();
    setCode("");
    setNth(nth() + 1);
  };
  const keep = () => props.made.keep().then(props.onKept, () => void setFault(staffWords().notSaved));
  return (
    <SaveForm
      title={`${cardsWords().read.title} (${nth() + 1}/${props.made.cards.length})`}
      explains={cardsWords().read.how(kind())}
      save={cardsWords().read.check}
      said={{ fault: fault(), good: "" }}
      onSave={onCheck}
    >
      <CodeField
        label={kind()}
        hint={cardsWords().field.hint}
        value={code()}
        names={cardsWords().field}
        scan={mayScan() ? scanCode : undefined}
        onText={setCode}
      />
    </SaveForm>
  );
}
