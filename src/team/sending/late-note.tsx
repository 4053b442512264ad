import { createSignal } from "solid-js";
import { copyText } from "../../device/copy-text";
import type { Sending } from "../../domain/figures/sending";
import { LinesField } from "../../ui/fields/lines-field";
import { coverageWords } from "../../wording/coverage-words";
import { sendingWords } from "../../wording/sending-words";
import { typedDay } from "../../wording/typed-day";
import type { TeamContext } from "../team-context";
import { stateText } from "./sending-text";

interface LateNoteProps {
  context: TeamContext;
  month: string;
  late: readonly Sending[];
  onBack: () => void;
}

/** A note to those who are late, in words that can be changed; it is copied or printed, and sent by people. */
export function LateNote(props: LateNoteProps) {
  const says = () => sendingWords().note;
  const { office, today } = props.context.view();
  const own = says().text({
    office: office.name,
    month: coverageWords().monthName(props.month),
    places: props.late.map((one) => says().one(one.name, stateText(one))).join(", "),
    day: typedDay(today),
  });
  const [text, setText] = createSignal(own);
  const [said, setSaid] = createSignal("");
  const onCopy = async () => setSaid((await copyText(text())) ? says().copied : says().notCopied);
  return (
    <section class="late-note" aria-label={says().title}>
      <h2 class="unprinted">{says().title}</h2>
      <p class="unprinted">{says().how}</p>
      <LinesField label={says().words} rows={14} value={text()} onText={setText} />
      <p class="row">
        <button class="btn main" onClick={() => void onCopy()}>
          {says().copy}
        </button>
        <button class="btn second" onClick={() => print()}>
          {says().print}
        </button>
        <button class="btn quiet" onClick={() => props.onBack()}>
          {says().back}
        </button>
      </p>
      <p role="status" class="unprinted">
        {said()}
      </p>
      <article class="printed print-only note-paper">{text()}</article>
    </section>
  );
}
