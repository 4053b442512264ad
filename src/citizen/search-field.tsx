import { createEffect, createSignal, createUniqueId, onMount, Show } from "solid-js";
import { noticeTyped } from "../domain/practice/real-data";
import { visitWords } from "../wording/visit-words";
import { language } from "../wording/words";

/**
 * A field that only listens. The program sets its text in two cases only, when it is erased or filled by a tap on a word:
 * a value set while somebody composes "hoof" into "hồ" would throw away the letters under their fingers.
 */
export function SearchField(props: { typed: string; onTyped: (typed: string) => void; onErase: () => void }) {
  const id = createUniqueId();
  let field!: HTMLInputElement;
  const [noticed, setNoticed] = createSignal(false);
  onMount(() => field.focus({ preventScroll: true }));
  createEffect(() => {
    if (field.value !== props.typed) field.value = props.typed;
  });
  const onKey = (event: KeyboardEvent) => {
    // Enter puts the keyboard away and shows the results; inside a composition it belongs to the keyboard.
    if (event.key === "Enter" && !event.isComposing) field.blur();
  };
  // Many people stand here in a day: a number or a password of somebody's own does not stay to be read.
  const onInput = (event: InputEvent) => {
    const found = !event.isComposing && noticeTyped(field.value, "search") !== undefined;
    if (found) field.value = "";
    setNoticed(found);
    props.onTyped(field.value);
  };
  const onErase = () => {
    props.onErase();
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
          lang={language()}
          inputmode="search"
          enterkeyhint="search"
          autocomplete="off"
          autocorrect="off"
          autocapitalize="off"
          spellcheck={false}
          maxlength={80}
          onInput={onInput}
          onKeyDown={onKey}
        />
        <Show when={props.typed}>
          <button type="button" class="btn quiet" onClick={onErase}>
            {visitWords().search.erase}
          </button>
        </Show>
      </div>
      <p class="search-noticed" role="status">
        {noticed() ? visitWords().search.noticed : ""}
      </p>
    </div>
  );
}
