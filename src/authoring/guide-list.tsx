import { Show } from "solid-js";
import { liveDrafts } from "../desk/live-drafts";
import { useSession } from "../desk/live-session";
import { liveSigned } from "../desk/live-signed";
import { authorWords } from "../wording/author-words";
import { BuiltInList } from "./built-in-list";
import { createBeginning } from "./create-beginning";
import { DraftList } from "./draft-list";
import { NewGuideForm } from "./new-guide-form";
import { SignedGuides } from "./own/signed-guides";
import "./guide-list.css";

/** All guides: those that are written here, those that were signed, and those of this release, each with the ways to write on. */
export function GuideList() {
  const desk = useSession()().desk;
  const says = authorWords;
  const drafts = liveDrafts(desk);
  const signed = liveSigned(desk);
  const codes = () => (drafts() ?? []).map(({ code }) => code);
  const own = () => signed() ?? [];
  const beginning = createBeginning(codes, own);
  const replaced = () => own().flatMap(({ code, stands }) => (stands ? [code] : []));
  return (
    <div class="writing-list">
      <h1>{says().title}</h1>
      <p class="second-ink">{says().how}</p>
      <p role="alert" class="fault" classList={{ unseen: !beginning.said() }}>
        {beginning.said()}
      </p>
      <NewGuideForm beginning={beginning} />
      <h2>{says().drafts}</h2>
      <Show when={drafts()}>{(known) => <DraftList drafts={known()} beginning={beginning} />}</Show>
      <Show when={signed()}>{(known) => <SignedGuides signed={known()} beginning={beginning} />}</Show>
      <h2>{says().all}</h2>
      <BuiltInList drafts={codes()} replaced={replaced()} beginning={beginning} />
    </div>
  );
}
