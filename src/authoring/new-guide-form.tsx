import { createSignal, createUniqueId, For, Show } from "solid-js";
import { stepsFromList } from "../domain/author/step-from-line";
import { templateNames, templates, type TemplateName } from "../domain/author/templates";
import { topics, type Topic } from "../domain/guide/guide";
import { LinesField } from "../ui/fields/lines-field";
import { TextField } from "../ui/fields/text-field";
import { authorWords } from "../wording/author-words";
import type { BeginningDrafts } from "./create-beginning";

/** A new guide: its title, its topic, and its steps as a list, which a template fills in to be changed. */
export function NewGuideForm(props: { beginning: BeginningDrafts }) {
  const says = () => authorWords().fresh;
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <p>
        <button type="button" class="btn main" aria-expanded={open()} onClick={() => setOpen(!open())}>
          {says().open}
        </button>
      </p>
      <Show when={open()}>
        <Form beginning={props.beginning} />
      </Show>
    </>
  );
}

function Form(props: { beginning: BeginningDrafts }) {
  const says = () => authorWords().fresh;
  const [title, setTitle] = createSignal("");
  const [topic, setTopic] = createSignal<Topic>("papers");
  const [list, setList] = createSignal("");
  const [fault, setFault] = createSignal("");
  const count = () => stepsFromList(list()).length;
  const onTemplate = (name: TemplateName | undefined) => {
    setList(name ? templates[name].lines.join("\n") : "");
    if (name) setTopic(templates[name].topic);
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const name = title().normalize("NFC").replace(/\s+/g, " ").trim();
    setFault(!name ? says().noName : !count() ? says().noSteps : "");
    if (!fault()) void props.beginning.fresh({ title: name, topic: topic(), list: list() });
  };
  return (
    <form class="card new-guide" onSubmit={onSubmit}>
      <h2>{says().title}</h2>
      <TextField label={says().name} value={title()} onText={setTitle} />
      <TemplateChoice onChoose={onTemplate} />
      <TopicChoice topic={topic()} onChoose={setTopic} />
      <LinesField label={says().list} hint={says().listHint} value={list()} rows={8} onText={setList} />
      <p role="alert" class="fault" classList={{ unseen: !fault() }}>
        {fault()}
      </p>
      <button class="btn main">{says().begin(count())}</button>
    </form>
  );
}

function TemplateChoice(props: { onChoose: (name: TemplateName | undefined) => void }) {
  const says = () => authorWords().fresh;
  const name = createUniqueId();
  return (
    <fieldset class="new-from">
      <legend>{says().from}</legend>
      <label>
        <input type="radio" name={name} checked onChange={() => props.onChoose(undefined)} />
        {says().own}
      </label>
      <For each={templateNames}>
        {(one) => (
          <label>
            <input type="radio" name={name} onChange={() => props.onChoose(one)} />
            {says().templates[one]}
          </label>
        )}
      </For>
    </fieldset>
  );
}

function TopicChoice(props: { topic: Topic; onChoose: (topic: Topic) => void }) {
  const id = createUniqueId();
  const choose = (value: string) => {
    const topic = topics.find((one) => one === value);
    if (topic) props.onChoose(topic);
  };
  return (
    <p class="text-field">
      <label for={id}>{authorWords().fresh.topic}</label>
      <select id={id} onChange={(event) => choose(event.currentTarget.value)}>
        <For each={topics}>
          {(one) => (
            <option value={one} selected={one === props.topic}>
              {authorWords().options[one]}
            </option>
          )}
        </For>
      </select>
    </p>
  );
}
