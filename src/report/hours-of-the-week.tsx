import { A } from "@solidjs/router";
import { createMemo, createUniqueId, For, Show } from "solid-js";
import { rosterAddress } from "../domain/addresses";
import { shortHours, type BusyDay, type BusyHour } from "../domain/figures/busy-hours";
import { figuresWords } from "../wording/figures-words";
import { useRowsAddress } from "./rows-address";

/** So many of the hours that lack helpers are told in a sentence; all of them are marked. */
const toldInWords = 5;
/** Shades of a cell, from nobody to the busiest hour. */
const shades = 4;

interface HoursOfTheWeekProps {
  days: readonly BusyDay[];
  /** Minutes one turn takes a helper. */
  minutesEach: number;
  hasRoster: boolean;
}

/**
 * People who came against helpers on duty, hour by hour of the week. A busy hour is dark, one that lacks helpers has a
 * double frame and says so in words, so that neither colour nor a screen is needed.
 */
export function HoursOfTheWeek(props: HoursOfTheWeekProps) {
  const id = createUniqueId();
  const says = () => figuresWords().busy;
  const most = createMemo(() => Math.max(1, ...props.days.flatMap(({ hours }) => hours.map(({ came }) => came))));
  const hours = () => props.days[0]?.hours.map(({ hour }) => hour) ?? [];
  return (
    <section class="card figure full">
      <h2 id={id}>{says().title}</h2>
      <WhoIsShort {...props} />
      <div class="wide" tabindex="0" role="region" aria-labelledby={id}>
        <table class="hours" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{says().time}</th>
              <For each={props.days}>
                {({ weekday }) => (
                  <th scope="col">
                    <abbr title={says().weekdays[weekday]}>{says().short[weekday]}</abbr>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={hours()}>
              {(hour, at) => (
                <tr>
                  <th scope="row">
                    {hour}–{hour + 1}
                  </th>
                  <For each={props.days}>
                    {(day) => (
                      <Cell hour={day.hours[at()]} weekday={day.weekday} most={most()} hasRoster={props.hasRoster} />
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <p class="small second-ink">{says().how(Math.round(props.minutesEach))}</p>
    </section>
  );
}

/** Who is short when, in sentences, and the way to the roster. */
function WhoIsShort(props: HoursOfTheWeekProps) {
  const says = () => figuresWords().busy;
  const short = createMemo(() => shortHours(props.days));
  const sentence = (hour: BusyHour & { weekday: number }) =>
    says().sentence({
      where: says().where(says().weekdays[hour.weekday] ?? "", hour.hour),
      each: hour.came / Math.max(1, hour.days),
      onDuty: hour.onDuty,
      missing: hour.short,
    });
  return (
    <Show when={props.hasRoster} fallback={<p>{says().noRoster}</p>}>
      <Show when={short().length} fallback={<p>{says().enough}</p>}>
        <ul class="who-is-short">
          <For each={short().slice(0, toldInWords)}>{(hour) => <li>{sentence(hour)}</li>}</For>
        </ul>
        <A class="btn quiet" href={rosterAddress} replace>
          {says().roster}
        </A>
      </Show>
    </Show>
  );
}

function Cell(props: { hour: BusyHour | undefined; weekday: number; most: number; hasRoster: boolean }) {
  const says = () => figuresWords().busy;
  const addressOf = useRowsAddress();
  const came = () => props.hour?.came ?? 0;
  const missing = () => (props.hasRoster ? (props.hour?.short ?? 0) : 0);
  const number = () => `busy/${props.weekday}/${props.hour?.hour}`;
  const shade = () => Math.ceil((came() / props.most) * shades);
  return (
    <td class={`hour heat-${shade()}`} classList={{ lacks: missing() > 0 }}>
      <Show when={came() ? addressOf?.(number()) : undefined} fallback={came() || "–"}>
        {(href) => (
          <A
            class="to-rows"
            href={href()}
            replace
            data-number={number()}
            aria-label={says().cell(came(), props.hour?.onDuty ?? 0, missing())}
          >
            {came()}
          </A>
        )}
      </Show>
      <Show when={props.hour?.onDuty}>{(onDuty) => <small>{says().duty(onDuty())}</small>}</Show>
      <Show when={missing()}>
        <strong>▲ {says().lacks(missing())}</strong>
      </Show>
    </td>
  );
}
