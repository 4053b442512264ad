import { authorWords } from "../wording/author-words";
import { SureFirst } from "./sure-first";

/** A draft goes only after a second tap: nothing brings it back. */
export function DropDraft(props: { title: string; onDrop: () => void }) {
  const says = () => {
    const { drop, dropSure, dropYes, dropNo } = authorWords();
    return { ask: drop, sure: dropSure, yes: dropYes, no: dropNo };
  };
  return <SureFirst title={props.title} says={says()} onYes={() => props.onDrop()} />;
}
