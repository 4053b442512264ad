import { A } from "@solidjs/router";
import { For } from "solid-js";
import { addressOfReport } from "../../domain/figures/report-address";
import { periodAround } from "../../domain/figures/period";
import type { News } from "../../domain/team/news";
import { spokenDay } from "../../wording/day-words";
import { leadWords } from "../../wording/lead-words";
import { words } from "../../wording/words";
import { dutyText } from "../duties/duty-text";
import type { TeamContext } from "../team-context";

interface LeadNewsProps {
  news: News;
  context: TeamContext;
}

/** A morning has time for a few lines; of more the rest is counted. */
const fewLines = 3;

/** What changed since the last day on which people came, in a few lines. */
export function LeadNews(props: LeadNewsProps) {
  const says = () => leadWords().news;
  const lines = () => newsLines(props);
  return (
    <section class="card news" aria-label={says().title(spokenDay(props.news.since))}>
      <div class="news-head">
        <h2>{says().title(spokenDay(props.news.since))}</h2>
        <A class="btn quiet" href={addressOfReport(periodAround("day", props.news.since))} replace>
          {says().report}
        </A>
      </div>
      <ul>
        <For each={lines()} fallback={<li>{says().none}</li>}>
          {(line) => <li>{line}</li>}
        </For>
      </ul>
    </section>
  );
}

/** The news as sentences, the figures first. */
export function newsLines({ news, context }: LeadNewsProps): string[] {
  const says = leadWords().news;
  const { asked, askedBefore: before, alone, forThem, away, alarms } = news;
  const told = before && { ...before, day: spokenDay(before.day) };
  const deeds = [
    ...news.done.map((duty) => says.done(context.nameOf(duty.member), dutyText(duty, context))),
    ...news.passed.map(({ member, topic }) => says.passed(context.nameOf(member), words().welcome.topics[topic])),
  ];
  return [
    ...lineIf(asked, says.asked(asked, told)),
    ...lineIf(alone + forThem, says.helped(alone, forThem)),
    ...lineIf(alarms, says.alarms(alarms)),
    ...deeds.slice(0, fewLines),
    ...lineIf(deeds.length > fewLines, says.more(deeds.length - fewLines)),
    ...lineIf(away.alone + away.forThem, says.helpedAway(away.alone + away.forThem)),
    ...lineIf(away.reached, says.reached(away.reached)),
  ];
}

const lineIf = (is: number | boolean, line: string): string[] => (is ? [line] : []);
