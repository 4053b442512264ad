import { A } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { recordAddress } from "../../domain/draft-address";
import { commonPart } from "../../domain/voice/common-part";
import { authorWords } from "../../wording/author-words";
import { createVoices } from "./create-voices";
import { VoiceRow } from "./voice-row";
import "./voice-shelf.css";

/** The voices of this tablet: who they are, which plays first, and the way to erase one with all that it read. */
export function VoiceShelf() {
  const says = () => authorWords().voice.shelf;
  const voices = createVoices();
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const onErase = (id: string, name: string) =>
    void voices.erase(id).then(
      () => setSaid({ fault: "", good: says().erased(name) }),
      () => setSaid({ fault: says().notErased, good: "" }),
    );
  return (
    <section class="card voice-shelf" aria-label={says().title}>
      <h2>{says().title}</h2>
      <p class="second-ink">{says().how}</p>
      <ul class="voice-rows">
        <For each={voices.all()}>
          {(voice, at) => (
            <VoiceRow
              voice={voice}
              isFirst={at() === 0}
              isAlone={voices.all().length === 1}
              onFirst={() => voices.putFirst(voice.id)}
              onErase={() => onErase(voice.id, voice.name)}
            />
          )}
        </For>
      </ul>
      <Show when={voices.isOpen() === "no-files"}>
        <p class="notice">{says().noFiles}</p>
      </Show>
      <Show when={voices.isOpen() === true && !voices.all().length}>
        <p>{says().none}</p>
      </Show>
      <p role="alert" class="fault" classList={{ unseen: !said().fault }}>
        {said().fault}
      </p>
      <p role="status">{said().good}</p>
      <p>
        <A class="btn second" href={recordAddress(commonPart)}>
          {says().common}
        </A>
      </p>
    </section>
  );
}
