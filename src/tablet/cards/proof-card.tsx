import { mayScan, scanCode } from "../../device/scan-code";
import { CodeField } from "../../ui/fields/code-field";
import { cardsWords } from "../../wording/cards-words";

/** A card, shown to the camera or typed, that proves the right to make another card. */
export function ProofCard(props: { label: string; hint: string; value: string; onText: (text: string) => void }) {
  return (
    <CodeField
      label={props.label}
      hint={props.hint}
      value={props.value}
      names={cardsWords().field}
      scan={mayScan() ? scanCode : undefined}
      onText={(text) => props.onText(text)}
    />
  );
}
