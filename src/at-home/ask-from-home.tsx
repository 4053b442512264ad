import { For, onMount, Show } from "solid-js";
import { nationalDigits } from "../domain/contact/phone-number";
import type { PublicOffice } from "../domain/office/office-file";
import { weekLines } from "../domain/office/week-lines";
import { writeResumeCode } from "../domain/practice/resume-code";
import { Sign } from "../practice/player/sign";
import { homePracticeEnd } from "../wording/vi/home-practice-end";

interface AskFromHomeProps {
  code: string;
  step: number;
  office: Partial<PublicOffice>;
  onBack: () => void;
}

/** Who helps and when, and the code that opens a tablet at the counter at this very step. Nothing is sent to anybody. */
export function AskFromHome(props: AskFromHomeProps) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus());
  const says = homePracticeEnd.asking;
  return (
    <section class="home-ask" aria-labelledby="home-ask">
      <h1 id="home-ask" ref={heading} tabindex="-1">
        {says.title}
      </h1>
      <Show when={writeResumeCode(props)}>
        {(code) => (
          <p>
            {says.say} <strong class="home-code">{code()}</strong> {says.opens(props.step)}
          </p>
        )}
      </Show>
      <p>
        <b>{props.office.name || says.office}.</b> {says.free}
      </p>
      <Numbers office={props.office} />
      <Hours week={weekLines(props.office.week ?? [], says.days)} />
      <button type="button" class="btn main" onClick={() => props.onBack()}>
        <Sign name="back" />
        {says.back(props.step)}
      </button>
    </section>
  );
}

function Numbers(props: { office: Partial<PublicOffice> }) {
  const own = () => (props.office.phone ? [{ name: homePracticeEnd.asking.call, number: props.office.phone }] : []);
  return (
    <For each={[...own(), ...(props.office.hotlines ?? [])]}>
      {({ name, number }) => (
        <a class="btn second" href={`tel:${nationalDigits(number)}`}>
          {name} {number}
        </a>
      )}
    </For>
  );
}

function Hours(props: { week: string[] }) {
  return (
    <Show when={props.week.length}>
      <div>
        <h2 id="home-hours">{homePracticeEnd.asking.hours}</h2>
        <ul aria-labelledby="home-hours">
          <For each={props.week}>{(line) => <li>{line}</li>}</For>
        </ul>
      </div>
    </Show>
  );
}
