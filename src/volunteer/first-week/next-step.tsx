// @chunk later
import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { liveCards } from "../../desk/live-contacts";
import { liveFirstWeek } from "../../desk/live-first-week";
import { useKind, useSession } from "../../desk/live-session";
import { printedPosters, waveOff, wavedOff } from "../../device/first-week";
import { stepsLeft, stepSpots, type FirstStep } from "../../domain/office/first-week";
import { may } from "../../domain/team/may";
import { spotAt } from "../../domain/team/spots";
import { startWords } from "../../wording/start-words";
import "./next-step.css";

/**
 * One card with the next useful thing in the first week of an office. What is done is seen in what was recorded; a lead waves
 * off what they do not need, at this tablet. Nothing where there is nothing left, or nothing that this person may do.
 */
export function NextStep() {
  const session = useSession();
  const kind = useKind();
  const known = liveFirstWeek(session().desk, session().office);
  const cards = liveCards(session().desk);
  const left = (): FirstStep[] => {
    const begun = known()?.begun;
    const made = cards()?.length;
    if (!begun || made === undefined) return [];
    return stepsLeft({ ...begun, cards: made, printedPosters: printedPosters() }, wavedOff()).filter((step) =>
      may(session().member.role, spotAt(stepSpots[step]).behind, kind()),
    );
  };
  return <Show when={left()[0]}>{(step) => <StepCard step={step()} left={left().length} />}</Show>;
}

function StepCard(props: { step: FirstStep; left: number }) {
  const says = () => startWords().steps[props.step];
  return (
    <section class="next-step" aria-label={startWords().title}>
      <p class="second-ink">
        {startWords().title} · {startWords().left(props.left)}
      </p>
      <h2>{says().what}</h2>
      <p>
        {says().why} <span class="second-ink">{startWords().takes(says().minutes)}</span>
      </p>
      <div class="row">
        <A class="btn main" href={spotAt(stepSpots[props.step]).at} replace>
          {startWords().go}
        </A>
        <button class="btn quiet" aria-label={startWords().waveOf(says().what)} onClick={() => waveOff(props.step)}>
          {startWords().wave}
        </button>
      </div>
    </section>
  );
}
