import { createSignal, For, Show } from "solid-js";
import { TextField } from "../../ui/fields/text-field";
import { authorWords } from "../../wording/author-words";

const longestName = 40;

interface ConsentFormProps {
  /** Rejects when it was not kept. */
  onAgreed: (name: string, consent: string) => Promise<void>;
  onLeave?: () => void;
}

/** Before the first sentence: what the voice is called, and what whoever reads agrees to. */
export function ConsentForm(props: ConsentFormProps) {
  const says = () => authorWords().voice.consent;
  const [name, setName] = createSignal("");
  const [agrees, setAgrees] = createSignal(false);
  const [fault, setFault] = createSignal("");
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const called = name().trim().slice(0, longestName);
    if (!called) return void setFault(says().nameless);
    if (!agrees()) return void setFault(says().disagree);
    setFault("");
    await props.onAgreed(called, says().text.join(" ")).catch(() => setFault(authorWords().voice.notKept));
  };
  return (
    <form class="card voice-consent" onSubmit={(event) => void onSubmit(event)}>
      <h2>{says().title}</h2>
      <TextField label={says().name} hint={says().hint} value={name()} onText={setName} />
      <blockquote>
        <For each={says().text}>{(sentence) => <p>{sentence}</p>}</For>
      </blockquote>
      <label class="voice-agrees">
        <input type="checkbox" checked={agrees()} onChange={(event) => setAgrees(event.currentTarget.checked)} />
        {says().agree}
      </label>
      <p role="alert" class="fault" classList={{ unseen: !fault() }}>
        {fault()}
      </p>
      <div class="voice-acts">
        <button type="submit" class="btn main">
          {says().begin}
        </button>
        <Show when={props.onLeave}>
          {(leave) => (
            <button type="button" class="btn quiet" onClick={() => leave()()}>
              {says().leave}
            </button>
          )}
        </Show>
      </div>
    </form>
  );
}
