import { createSignal, Show } from "solid-js";
import { useSession } from "../../desk/live-session";
import type { SignedHere } from "../../desk/live-signed";
import { fileLimits } from "../../domain/office/file-limits";
import { hasRight } from "../../domain/team/rights";
import { FileButton } from "../../ui/fields/file-button";
import { authorWords } from "../../wording/author-words";
import { createOpening } from "./create-opening";
import { MakePackForm } from "./make-pack-form";
import { PackPreview } from "./pack-preview";
import "./packs.css";

/** Guides on their way, for whoever may pass them on: the office's own into one file, and those of others out of one. */
export function PackDesk(props: { own: readonly SignedHere[] }) {
  const session = useSession();
  return (
    <Show when={hasRight(session().member.role, "pass-guides-on")}>
      <Desk own={props.own} />
    </Show>
  );
}

function Desk(props: { own: readonly SignedHere[] }) {
  const says = () => authorWords().packs;
  const opening = createOpening();
  const [making, setMaking] = createSignal(false);
  const [saved, setSaved] = createSignal({ fault: "", good: "" });
  const onFile = (file: File) => {
    setMaking(false);
    setSaved({ fault: "", good: "" });
    return opening.onFile(file);
  };
  const onMake = () => {
    opening.onClose();
    setSaved({ fault: "", good: "" });
    setMaking(!making());
  };
  const fault = () => saved().fault || opening.said().fault;
  return (
    <section class="card pack-desk" aria-label={says().title}>
      <h2>{says().title}</h2>
      <p class="second-ink">{says().how}</p>
      <div class="pack-acts">
        <button type="button" class="btn second" aria-expanded={making()} onClick={onMake}>
          {says().make}
        </button>
        <FileButton
          label={says().open}
          accept=".tramso"
          most={fileLimits.pack}
          tooLarge={says().faults["too-large"]}
          onFile={onFile}
        />
      </div>
      <Show when={making()}>
        <MakePackForm own={props.own} onSaid={setSaved} />
      </Show>
      <p role="alert" class="fault" classList={{ unseen: !fault() }}>
        {fault()}
      </p>
      <p role="status">{saved().good || opening.said().good}</p>
      <Show when={opening.come()}>{(come) => <PackPreview come={come()} opening={opening} />}</Show>
    </section>
  );
}
