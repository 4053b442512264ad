import { For, Show } from "solid-js";
import { liveArriving } from "../../desk/live-figures";
import type { Arriving } from "../../desk/figures/take-from-hub";
import type { FiguresCome } from "../../desk/figures/import-figures";
import { MarkAsked } from "../../ui/fields/mark-asked";
import { coverageWords } from "../../wording/coverage-words";
import { upwardWords } from "../../wording/upward-words";
import type { TeamContext } from "../team-context";

/** What comes through the hub is taken while this is open; a sender nobody knows yet waits until its mark was compared. */
export function ReadFigures(props: { context: TeamContext; mark: string }) {
  const { context } = props;
  const says = () => upwardWords().reading;
  const { arriving, confirm } = liveArriving(context.session().desk, context.me());
  return (
    <section class="card" aria-label={says().title}>
      <h2>{says().title}</h2>
      <p>
        <strong>{says().mark(props.mark)}</strong>
      </p>
      <p role="status">{lineText(arriving())}</p>
      <For each={arriving()?.unknown}>
        {(come) => <Unknown come={come} onYes={() => void context.act(() => confirm(come))} />}
      </For>
      <Show when={arriving()?.unfit}>{(files) => <p class="fault">{says().unfit(files())}</p>}</Show>
    </section>
  );
}

function lineText(arriving: Arriving | undefined): string {
  const says = upwardWords().reading;
  if (!arriving) return "";
  if (arriving.line !== "up") return says[arriving.line];
  return arriving.allRead ? says.up : says.begun;
}

function Unknown(props: { come: FiguresCome; onYes: () => void }) {
  const file = () => coverageWords().file;
  const asked = () => {
    const { keyIsNew, file: said, mark } = props.come;
    return keyIsNew ? file().confirmNewKey(said.office, mark) : upwardWords().reading.unknown(said.office, mark);
  };
  return <MarkAsked mark={asked()} ask={file().ask} yes={file().yes} onYes={props.onYes} />;
}
