import { Show } from "solid-js";
import type { SignedHere } from "../../desk/live-signed";
import { authorWords } from "../../wording/author-words";
import type { BeginningDrafts } from "../create-beginning";
import { PackDesk } from "../packs/pack-desk";
import { TakenList } from "../packs/taken-list";
import { VoiceShelf } from "../voice/voice-shelf";
import { OwnList } from "./own-list";

interface SignedGuidesProps {
  signed: readonly SignedHere[];
  beginning: BeginningDrafts;
}

/** What was signed and is no guide of this release: the office's own, those of other offices, and the way between offices. */
export function SignedGuides(props: SignedGuidesProps) {
  const says = authorWords;
  const own = () => props.signed.filter(({ signed }) => !signed.from);
  const taken = () => props.signed.filter(({ signed }) => signed.from);
  return (
    <>
      <h2>{says().own.title}</h2>
      <OwnList own={own()} beginning={props.beginning} />
      <Show when={taken().length}>
        <h2>{says().packs.others.title}</h2>
        <TakenList taken={taken()} beginning={props.beginning} />
      </Show>
      <PackDesk own={own()} />
      <VoiceShelf />
    </>
  );
}
