import { createEffect, createUniqueId, onMount, Show } from "solid-js";
import { visitWords } from "../wording/visit-words";

/**
 * A field that only listens. The program sets its text in two cases only, when it is erased or filled by a tap on a word:
 * a value set while somebody composes "hoof" into "hồ" would throw away the letters under their fingers.
 */
export function SearchField(props: { typed: string; onTyped: (typed: string) => void }) {
  const id = createUniqueId();
  let field!: HTMLInputElement;
  onMount(() => field.focus({ preventScroll: true }));
  createEffect(() => {
    if (field.value !== props.typed) field.value = props.typed;
  });
  const onKey = (event: KeyboardEvent) => {
    // Enter puts the keyboard away and shows the results; inside a composition it belongs to the keyboard.
    if (event.key === "Enter" && !event.isComposing) field.blur();
  };
  const onErase = () => {
    props.onTyped("");
    field.focus();
  };
  return (
    <div class="search-field" role="search">
      <label for={id}>{visitWords().search.field}</label>
      <div class="search-line">
        <input
          id={id}
          ref={field}
          type="text"
          lang="vi"
          inputmode="search"
          enterkeyhint="search"
          autocomplete="off"
          autocorrect="off"
          autocapitalize="off"
          spellcheck={false}
          maxlength={80}
          onInput={(event) => props.onTyped(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        <Show when={props.typed}>
          <button type="button" class="btn quiet" onClick={onErase}>
            {visitWords().search.erase}
          </button>
        </Show>
      </div>
    </div>
  );
}
