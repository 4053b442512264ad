import { Show } from "solid-js";
import { LinesField } from "../ui/fields/lines-field";
import { TextField } from "../ui/fields/text-field";
import { figuresWords } from "../wording/figures-words";
import type { Draft } from "./create-draft";

/** The words of the report, and what stands around them on the sheet. */
export function LetterFields(props: { draft: Draft; onDone: () => void }) {
  const says = () => figuresWords().letter;
  return (
    <form
      class="card letter-fields"
      onSubmit={(event) => {
        event.preventDefault();
        props.onDone();
      }}
    >
      <h2>{says().edit}</h2>
      <Show when={props.draft.isBehind()}>
        <p class="notice" role="status">
          {says().changed}
        </p>
      </Show>
      <LinesField
        label={says().words}
        hint={says().wordsHint}
        rows={10}
        value={props.draft.text()}
        onText={(text) => props.draft.edit(text)}
      />
      <Show when={props.draft.isEdited()}>
        <button type="button" class="btn quiet" onClick={() => props.draft.takeOwn()}>
          {says().anew}
        </button>
      </Show>
      <div class="letter-head-fields">
        <TextField
          label={says().number}
          hint={says().numberHint}
          value={props.draft.head().number}
          onText={(number) => props.draft.change({ number })}
        />
        <TextField
          label={says().place}
          value={props.draft.head().place}
          onText={(place) => props.draft.change({ place })}
        />
        <TextField
          label={says().signer}
          value={props.draft.head().signer}
          onText={(signer) => props.draft.change({ signer })}
        />
      </div>
      <LinesField
        label={says().recipients}
        rows={3}
        value={props.draft.head().recipients}
        onText={(recipients) => props.draft.change({ recipients })}
      />
      <button class="btn" type="submit">
        {says().done}
      </button>
    </form>
  );
}
