import { createMemo, createSignal, type Accessor } from "solid-js";
import type { ReportView } from "../desk/live-report";
import { figuresWords } from "../wording/figures-words";
import { reportWords } from "../wording/report-words";
import type { Argument } from "./create-argument";
import { sentencesOf } from "./report-labels";

/** What stands on a printed report besides its words. */
export interface LetterHead {
  number: string;
  place: string;
  recipients: string;
  signer: string;
}

/**
 * The words of a report as they will be printed: the station's own until somebody edits them. They live as long as the
 * screen; it is known when the numbers have changed since.
 */
export function createDraft(view: Accessor<ReportView>, argument: Argument) {
  const own = createMemo(() => sentencesOf(view(), reportWords(), argument.time().waited).join(" "));
  const [edited, setEdited] = createSignal<{ text: string; from: string }>();
  const [head, setHead] = createSignal<LetterHead>({
    number: "",
    place: "",
    recipients: "",
    signer: figuresWords().letter.signerUsual,
  });
  return {
    text: () => edited()?.text ?? own(),
    isEdited: () => edited() !== undefined,
    /** The numbers say something else by now than when the words were edited first. */
    isBehind: () => edited() !== undefined && edited()?.from !== own(),
    edit: (text: string) => setEdited((before) => ({ text, from: before?.from ?? own() })),
    takeOwn: () => setEdited(undefined),
    head,
    change: (some: Partial<LetterHead>) => setHead({ ...head(), ...some }),
  };
}

export type Draft = ReturnType<typeof createDraft>;
