import { createContext, createSignal, useContext, type Accessor } from "solid-js";
import { valueAt } from "../../domain/author/edit-yaml";
import type { Path } from "../../domain/author/guide-document";
import { lies } from "../../domain/author/read-draft";
import type { Fault } from "../../domain/guide/fault";
import type { Step } from "../../domain/guide/guide";
import { createPhotos, type Photos } from "../photos/create-photos";
import type { Editing } from "./create-editing";

/** What a tap on the phone does. */
export const tools = ["words", "done", "mistake"] as const;
export type Tool = (typeof tools)[number];

/** The three parts of the editor; on a phone one of them is shown at a time. */
export const panes = ["steps", "phone", "words"] as const;
export type Pane = (typeof panes)[number];

/** What all parts of the editor work with: the draft, and where in it its author is. */
export interface EditorContext extends Editing {
  /** The step at hand, from 0; -1 is what is said of the guide as a whole. */
  at: Accessor<number>;
  open(at: number): void;
  step(): Step | undefined;
  tool: Accessor<Tool>;
  setTool(tool: Tool): void;
  pane: Accessor<Pane>;
  setPane(pane: Pane): void;
  /** The part of the screen whose words are open. */
  part: Accessor<number | undefined>;
  openPart(part: number | undefined): void;
  /** What its author looks at while writing. */
  photos: Photos;
  /** What the draft says at a path, whatever may be wrong with it. */
  valueAt(path: Path): unknown;
  /** What is wrong right at a path. */
  faultsAt(path: Path): Fault[];
  /** What is wrong at a path and below it. */
  faultsIn(path: Path): Fault[];
}

export const Editor = createContext<EditorContext>();

export function useEditor(): EditorContext {
  const editor = useContext(Editor);
  if (!editor) throw new Error("A part of the editor stands outside of it.");
  return editor;
}

export function createEditorContext(editing: Editing): EditorContext {
  const [at, setAt] = createSignal(0);
  const [tool, setTool] = createSignal<Tool>("words");
  const [pane, setPane] = createSignal<Pane>("phone");
  const [part, openPart] = createSignal<number>();
  const faultsIn = (path: Path) => editing.reading().faults.filter((fault) => lies(fault.path, path));
  return {
    ...editing,
    at,
    open: (next) => {
      setAt(next);
      openPart(undefined);
    },
    step: () => editing.guide()?.steps[at()],
    tool,
    setTool: (next) => void setTool(next),
    pane,
    setPane: (next) => void setPane(next),
    part,
    openPart: (next) => void openPart(next),
    photos: createPhotos(),
    valueAt: (path) => valueAt(editing.reading().value, path),
    faultsIn,
    faultsAt: (path) => faultsIn(path).filter((fault) => fault.path.length === path.length),
  };
}
