import type { PackCome } from "../../desk/guide/pack/read-pack";
import { MarkAsked } from "../../ui/fields/mark-asked";
import { coverageWords } from "../../wording/coverage-words";
import type { OpeningPack } from "./create-opening";

/** Asks to compare the mark of a pack's sender, in the words in which it is asked of a file of figures. */
export function CompareMark(props: { come: PackCome; opening: OpeningPack }) {
  const says = () => coverageWords().file;
  const asked = () =>
    says()[props.come.keyIsNew ? "confirmNewKey" : "confirm"](props.come.office.name, props.come.mark);
  return (
    <MarkAsked
      mark={asked()}
      ask={says().ask}
      yes={says().yes}
      no={says().no}
      onYes={() => void props.opening.onConfirm(props.come)}
      onNo={() => props.opening.onClose()}
    />
  );
}
