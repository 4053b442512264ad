import { createSignal, Show, type JSX } from "solid-js";

/** The result of the last try to save: what to correct, or that it is saved. */
export interface SaveSaid {
  fault: string;
  good: string;
}

interface SaveFormProps {
  title?: string;
  explains?: string;
  save: string;
  said: SaveSaid;
  onSave: () => void | Promise<void>;
  children: JSX.Element;
}

/** A form with one button. It says what to correct, or that it is saved, and never loses what was typed. */
export function SaveForm(props: SaveFormProps) {
  /** True if something was changed after the message: "saved" is then no longer true. */
  const [before, setBefore] = createSignal<SaveSaid>();
  const onChange = () => setBefore(props.said);
  /** A choice made with a button changes what stands there too; caught before it is carried out and says something itself. */
  const onPress = (event: MouseEvent) => {
    if ((event.target as Element).closest('button[type="button"]')) onChange();
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void props.onSave();
  };
  return (
    <form
      class="card staff-form"
      aria-label={props.title}
      onSubmit={onSubmit}
      onInput={onChange}
      on:click={{ capture: true, handleEvent: onPress }}
    >
      <Show when={props.title}>
        <h2>{props.title}</h2>
      </Show>
      <Show when={props.explains}>
        <p class="second-ink">{props.explains}</p>
      </Show>
      {props.children}
      <p role="alert" class="fault">
        {props.said.fault}
      </p>
      <p role="status">{props.said === before() ? "" : props.said.good}</p>
      <button class="btn main">{props.save}</button>
    </form>
  );
}
