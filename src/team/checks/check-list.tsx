import { A } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { guidesNow } from "../../content/catalogue";
import { checkGuideAddress } from "../../domain/address-of";
import { datedHere, lastCheck } from "../../domain/guide/checked-here";
import { codeThere } from "../../domain/guide/code-of-office";
import { freshnessOf, writtenDay } from "../../domain/guide/expiry";
import { checkWords } from "../../wording/check-words";
import type { TeamContext } from "../team-context";
import { UnreadRule, UnreadTellings } from "./unread-tellings";

/** All guides with how long they hold in this office, those that ran out first. */
export function CheckList(props: { context: TeamContext }) {
  const checks = () => props.context.view().checks;
  const rows = createMemo(() =>
    guidesNow()
      .map((guide) => ({ guide: datedHere(guide, checks()), last: lastCheck(checks(), guide) }))
      .sort((a, b) => a.guide.expiresOn.localeCompare(b.guide.expiresOn)),
  );
  return (
    <>
      <p class="second-ink">{checkWords().how}</p>
      <UnreadTellings />
      <UnreadRule context={props.context} />
      <ul class="card check-list">
        <For each={rows()}>
          {({ guide, last }) => (
            <li>
              <A href={checkGuideAddress(guide.code)} replace>
                <strong>{codeThere(guide.code)}</strong>
                <span>
                  {guide.title}
                  <small class="second-ink">{whoChecked(guide, Boolean(last))}</small>
                </span>
                <Until guide={guide} today={props.context.view().today} isOther={isOther(last)} />
              </A>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

const isOther = (last: ReturnType<typeof lastCheck>): boolean =>
  Boolean(last && (last.otherFacts.length || last.otherSteps.length));

const whoChecked = ({ checkedOn }: { checkedOn: string }, isHere: boolean): string =>
  (isHere ? checkWords().checkedHere : checkWords().checkedByOthers)(writtenDay(checkedOn));

function Until(props: { guide: { expiresOn: string }; today: string; isOther: boolean }) {
  const freshness = () => freshnessOf(props.guide, props.today);
  const says = () => (freshness() === "expired" ? checkWords().over : checkWords().until);
  return (
    <span class="check-until" classList={{ care: freshness() !== "fresh" }}>
      <Show when={props.isOther} fallback={says()(writtenDay(props.guide.expiresOn))}>
        {checkWords().foundOther}
      </Show>
    </span>
  );
}
