import { A, useNavigate } from "@solidjs/router";
import { openGuide } from "../content/catalogue";
import type { GuideSummary } from "../domain/guide/guide";
import { answerLift } from "../ui/answer-lift";
import { Picture } from "../ui/picture";
import { visitWords } from "../wording/visit-words";
import "./guide-row.css";
import { StaleNotice } from "./stale-notice";

/** One guide as a large row: its picture, its title, and how long it is. */
export function GuideRow(props: { guide: GuideSummary }) {
  // The finger is down a tenth of a second before it counts as a tap: time enough to fetch the guide.
  const onTouched = () => void openGuide(props.guide.code).catch(() => undefined);
  const navigate = useNavigate();
  const href = () => `/learn/${props.guide.code}/1`;
  return (
    <A
      class={`guide-row topic-${props.guide.topic}`}
      href={href()}
      onPointerDown={onTouched}
      ref={(row) => answerLift(row, () => navigate(href()))}
    >
      <Picture name={props.guide.picture} />
      <span class="guide-row-words">
        <strong>{props.guide.title}</strong>
        <span class="guide-row-facts second-ink">
          <span>{visitWords().list.steps(props.guide.steps)}</span>
          <StaleNotice guide={props.guide} short />
        </span>
      </span>
    </A>
  );
}
