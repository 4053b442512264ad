import { A, useParams } from "@solidjs/router";
import { createResource, createSignal, Match, Show, Switch } from "solid-js";
import { mayRecord } from "../../device/microphone";
import { guidesAddress } from "../../domain/addresses";
import { authorWords } from "../../wording/author-words";
import { ConsentForm } from "./consent-form";
import { createVoices } from "./create-voices";
import { openPart } from "./open-part";
import { RecordPart } from "./record-part";
import "../guide-list.css";
import "./voice.css";

/** Somebody of the place reads a guide aloud into this tablet, sentence by sentence. */
export function RecordVoice() {
  const params = useParams<{ code: string }>();
  const says = () => authorWords().voice;
  const [part] = createResource(() => params.code, openPart);
  const [able] = createResource(mayRecord);
  const voices = createVoices();
  const [chosen, setChosen] = createSignal<string>();
  /** Somebody else agrees now. */
  const [asks, setAsks] = createSignal(false);
  const voice = () => voices.all().find(({ id }) => id === chosen()) ?? voices.all()[0];
  const onAgreed = async (name: string, consent: string) => {
    setChosen(await voices.begin(name, consent));
    setAsks(false);
  };
  const isReady = () => part() !== undefined && able() !== undefined && voices.isOpen();
  return (
    <div class="voice-page">
      <A class="btn quiet voice-back" href={guidesAddress}>
        {authorWords().editor.back}
      </A>
      <Show when={isReady()} fallback={<p role="status">{says().loading}</p>}>
        <h1>{says().title(part()?.title ?? params.code)}</h1>
        <Switch>
          <Match when={!part()}>
            <p role="status">{says().gone}</p>
          </Match>
          <Match when={!able() || voices.isOpen() === "no-files"}>
            <p class="notice">{says().cannot}</p>
          </Match>
          <Match when={asks() || !voice()}>
            <ConsentForm onAgreed={onAgreed} {...(voice() && { onLeave: () => setAsks(false) })} />
          </Match>
          <Match when={voice()?.id} keyed>
            <RecordPart
              part={part()!}
              voice={voice()!}
              voices={voices}
              onChoose={setChosen}
              onOther={() => setAsks(true)}
            />
          </Match>
        </Switch>
      </Show>
    </div>
  );
}
