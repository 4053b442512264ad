import { For, Show } from "solid-js";
import { guidesNow } from "../../content/catalogue";
import { datedAt } from "../../desk/live-checks";
import { useSession } from "../../desk/live-session";
import { codeThere } from "../../domain/guide/code-of-office";
import { freshnessOf, guidesToCheck, writtenDay } from "../../domain/guide/expiry";
import type { GuideSummary } from "../../domain/guide/guide";
import { dayInVietnam } from "../../domain/office/service-day";
import { staffWords } from "../../wording/staff-words";
import "./stale-guides.css";

/**
 * The guides whose check is or soon will be out of date, to be looked at in a quiet hour. Nothing is shown when all are
 * fresh.
 */
export function StaleGuides(props: { now: number }) {
  const today = () => dayInVietnam(props.now);
  const session = useSession();
  const toCheck = () =>
    guidesToCheck(
      guidesNow().map((guide) => datedAt(session().desk, guide)),
      today(),
    );
  return (
    <Show when={toCheck().length}>
      <details class="stale-guides card">
        <summary>{staffWords().stale.title(toCheck().length)}</summary>
        <p class="second-ink">{staffWords().stale.how}</p>
        <ul>
          <For each={toCheck()}>{(guide) => <StaleGuide guide={guide} today={today()} />}</For>
        </ul>
      </details>
    </Show>
  );
}

function StaleGuide(props: { guide: GuideSummary; today: string }) {
  const expired = () => freshnessOf(props.guide, props.today) === "expired";
  const says = () => (expired() ? staffWords().stale.expired : staffWords().stale.soon);
  return (
    <li>
      <strong>{codeThere(props.guide.code)}</strong>
      <span>
        {props.guide.title}
        <small class="second-ink">{staffWords().stale.checked(writtenDay(props.guide.checkedOn))}</small>
      </span>
      <span class="stale-until" classList={{ expired: expired() }}>
        {says()(writtenDay(props.guide.expiresOn))}
      </span>
    </li>
  );
}
