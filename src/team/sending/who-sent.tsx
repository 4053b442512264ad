import { Show } from "solid-js";
import { coverageWords } from "../../wording/coverage-words";
import { sendingWords } from "../../wording/sending-words";
import type { createSending } from "./create-sending";
import { SaveSending } from "./save-sending";
import { SendingState } from "./sending-state";
import { TrendsCard } from "./trends-card";

interface WhoSentProps {
  sending: ReturnType<typeof createSending>;
  month: string;
  /** "all", or the unit that is reminded alone. */
  onNote: (unit: string) => void;
}

/** The units that send to this office, or that there are none. */
export function WhoSent(props: WhoSentProps) {
  const { own, months, view, all } = props.sending;
  const name = () => sendingWords().save.name(own().name, coverageWords().monthName(props.month));
  return (
    <Show when={view()}>
      {(known) => (
        <Show when={known().units.length} fallback={<p class="card">{sendingWords().nobody}</p>}>
          <SendingState all={all()} month={props.month} onNote={props.onNote} />
          <TrendsCard view={known()} months={months()} />
          <SaveSending name={name()} all={all()} view={known()} months={months()} />
        </Show>
      )}
    </Show>
  );
}
