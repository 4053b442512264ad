import { createEffect, createSignal, Match, Show, Switch } from "solid-js";
import type { Guide } from "../domain/guide/guide";
import type { PublicOffice } from "../domain/office/office-file";
import { Sign } from "../practice/player/sign";
import { StepActions } from "../practice/player/step-actions";
import { StepView } from "../practice/player/step-view";
import { homePractice } from "../wording/vi/home-practice";
import { WhoToBe } from "./who-to-be";
import { createHomePlayer } from "./create-home-player";
import { createLaterPart } from "./create-later-part";

interface AtHomeProps {
  guide: Guide;
  /** The number of the step to begin at. */
  step: number;
  office: Partial<PublicOffice>;
  /** Told the number of each step that is on show; after the end the first, where the next practice begins. */
  onStep: (step: number) => void;
}

/** A guide practised on the phone of whoever took it home, with the way to the page to read and to somebody who helps. */
export function AtHome(props: AtHomeProps) {
  const player = createHomePlayer(props.guide, props.step - 1);
  const { state } = player.practice;
  let main!: HTMLElement;
  const [asking, setAsking] = createSignal(false);
  const ask = (on: boolean) => {
    setAsking(on);
    // The screen that asks takes the focus itself; the step does so only when it changes.
    if (!on) main.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  };
  const step = () => state().index + 1;
  const later = createLaterPart(() => asking() || state().finished);
  createEffect(() => props.onStep(state().finished ? 1 : step()));
  const practising = () => !asking() && !state().finished;
  return (
    <>
      <header class="home-head">
        <a href={`../${props.guide.code}/#${step()}`}>
          <Sign name="back" />
          {homePractice.read}
        </a>
        <button type="button" aria-expanded={asking()} onClick={() => ask(!asking())}>
          <Sign name="hand" />
          {homePractice.ask}
        </button>
      </header>
      <main class="home-main" ref={main}>
        <Switch
          fallback={
            <StepView
              {...player}
              onOfferTaken={() => ask(true)}
              notice={() => <WhoToBe practice={player.practice} first />}
              foot={() => <WhoToBe practice={player.practice} first={false} />}
            />
          }
        >
          <Match when={asking()}>
            <Show when={later()} keyed>
              {({ AskFromHome }) => (
                <AskFromHome code={props.guide.code} step={step()} office={props.office} onBack={() => ask(false)} />
              )}
            </Show>
          </Match>
          <Match when={state().finished}>
            <Show when={later()} keyed>
              {({ PracticeEnd }) => <PracticeEnd practice={player.practice} />}
            </Show>
          </Match>
        </Switch>
      </main>
      <Show when={practising()}>
        <footer class="home-foot">
          <StepActions {...player} />
        </footer>
      </Show>
    </>
  );
}
