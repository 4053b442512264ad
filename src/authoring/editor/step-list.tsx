import { createMemo, createSignal, Index, Show } from "solid-js";
import { moveStep, removeStep } from "../../domain/author/edit-guide";
import type { Step } from "../../domain/guide/guide";
import { StepDrawing } from "../../practice/paper/step-drawing";
import { authorWords } from "../../wording/author-words";
import { AddSteps } from "./add-steps";
import { useEditor } from "./editor-context";

/** The steps as small pictures, in their order: one tap opens a step, arrow keys and dragging move it. */
export function StepList(props: { trouble: ReadonlyMap<string, number> }) {
  const editor = useEditor();
  const [dragged, setDragged] = createSignal<number>();
  let list!: HTMLOListElement;
  const steps = () => editor.guide()?.steps ?? [];
  const move = (from: number, to: number) => {
    if (to < 0 || to >= steps().length || from === to) return;
    editor.change((text) => moveStep(text, from, to));
    editor.open(to);
    list.querySelectorAll<HTMLButtonElement>(".editor-step-open")[to]?.focus();
  };
  const onDrop = (to: number) => {
    const from = dragged();
    if (from !== undefined) move(from, to);
    setDragged(undefined);
  };
  return (
    <div class="editor-steps">
      <button
        type="button"
        class="btn quiet"
        aria-pressed={editor.at() === -1}
        onClick={() => (editor.open(-1), editor.setPane("words"))}
      >
        {authorWords().editor.about}
      </button>
      <ol ref={list}>
        <Index each={steps()}>
          {(step, at) => (
            <li
              draggable="true"
              onDragStart={() => setDragged(at)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={() => onDrop(at)}
            >
              <StepRow step={step()} at={at} trouble={props.trouble.get(step().id)} onMove={(to) => move(at, to)} />
            </li>
          )}
        </Index>
      </ol>
      <AddSteps />
    </div>
  );
}

interface StepRowProps {
  step: Step;
  at: number;
  trouble: number | undefined;
  onMove: (to: number) => void;
}

function StepRow(props: StepRowProps) {
  const editor = useEditor();
  const says = () => authorWords().editor;
  // A picture is drawn anew only where it shows something else.
  const drawn = createMemo(() => props.step, undefined, { equals: (a, b) => pictured(a) === pictured(b) });
  const isOpen = () => editor.at() === props.at;
  const faults = () => editor.faultsIn(["steps", props.at]).length;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!by) return;
    event.preventDefault();
    props.onMove(props.at + by);
  };
  return (
    <>
      <button
        type="button"
        class="editor-step-open"
        aria-current={isOpen() ? "step" : undefined}
        onClick={() => editor.open(props.at)}
        onKeyDown={onKeyDown}
      >
        {/* The words beside it say what the picture shows. */}
        <span aria-hidden="true">
          <StepDrawing step={drawn()} tall={230} />
        </span>
        <span>{says().step(props.at + 1, props.step.do)}</span>
        <Show when={faults()}>{(n) => <small class="editor-care">{says().faultsIn(n())}</small>}</Show>
        <Show when={props.trouble}>{(times) => <small>{authorWords().stumble(times())}</small>}</Show>
      </button>
      <Show when={isOpen()}>
        <StepMoves {...props} />
      </Show>
    </>
  );
}

function StepMoves(props: StepRowProps) {
  const editor = useEditor();
  const says = () => authorWords().editor;
  const count = () => editor.guide()?.steps.length ?? 0;
  const onRemove = () => {
    editor.change((text) => removeStep(text, props.at));
    editor.open(Math.max(0, Math.min(props.at, count() - 2)));
  };
  const named = (what: string) => authorWords().named(what, says().stepTitle(props.at + 1));
  return (
    <span class="editor-moves">
      <button
        type="button"
        class="btn quiet"
        disabled={props.at === 0}
        aria-label={named(says().up)}
        onClick={() => props.onMove(props.at - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="btn quiet"
        disabled={props.at === count() - 1}
        aria-label={named(says().down)}
        onClick={() => props.onMove(props.at + 1)}
      >
        ↓
      </button>
      <button
        type="button"
        class="btn quiet"
        disabled={count() === 1}
        aria-label={named(says().remove)}
        onClick={onRemove}
      >
        {says().remove}
      </button>
    </span>
  );
}

const pictured = ({ screen, done }: Step): string => JSON.stringify([screen, done]);
