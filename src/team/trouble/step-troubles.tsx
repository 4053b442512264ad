import { createSignal, Show } from "solid-js";
import { liveTrouble, type TroubleView } from "../../desk/live-trouble";
import { troubleWords } from "../../wording/trouble-words";
import { ById } from "../../ui/by-id";
import { Choice } from "../choice";
import { TeamPage } from "../team-page";
import type { TeamContext } from "../team-context";
import { TroubleRow } from "./trouble-row";
import { WishList } from "./wish-list";
import "./trouble.css";
import { createRows } from "../../ui/create-rows";

const spans = [30, 90, 365];
/** As many steps as a team can mend before it looks again. */
const stepsAtOnce = 10;

/** Where citizens fail, the worst step first; each leads to somebody who mends the guide, or to a note to the province. */
export function StepTroubles() {
  return <TeamPage title={() => troubleWords().title}>{(context) => <OpenTrouble context={context} />}</TeamPage>;
}

function OpenTrouble(props: { context: TeamContext }) {
  const [days, setDays] = createSignal(spans[0]!);
  const view = liveTrouble(props.context.session().desk, () => props.context.view().today, days);
  return (
    <>
      <p class="second-ink">{troubleWords().how}</p>
      <Choice
        label={troubleWords().days}
        value={String(days())}
        options={spans.map((span) => ({ value: String(span), name: troubleWords().lastDays(span) }))}
        onChoose={(span) => setDays(Number(span))}
      />
      <Show when={view()}>
        {(known) => (
          <>
            <TroubleList context={props.context} view={known()} />
            <WishList view={known()} office={props.context.view().office.name} />
          </>
        )}
      </Show>
    </>
  );
}

function TroubleList(props: { context: TeamContext; view: TroubleView }) {
  const { shown, more } = createRows(stepsAtOnce);
  const steps = () => props.view.steps;
  return (
    <Show when={steps().length} fallback={<p class="card">{troubleWords().none}</p>}>
      <ol class="cards">
        <ById all={steps().slice(0, shown())}>
          {(step) => (
            <TroubleRow context={props.context} trouble={step()} worst={steps()[0]!.trouble} between={props.view} />
          )}
        </ById>
      </ol>
      <Show when={steps().length > shown()}>
        <button class="btn quiet" onClick={more}>
          {troubleWords().more(steps().length - shown())}
        </button>
      </Show>
    </Show>
  );
}
