import { Show } from "solid-js";
import { datedAt } from "../desk/live-checks";
import { useDesk } from "../desk/live-desk";
import { freshnessOf, writtenDay } from "../domain/guide/expiry";
import type { Guide } from "../domain/guide/guide";
import { dayInVietnam } from "../domain/office/service-day";
import { visitWords } from "../wording/visit-words";
import "./stale-notice.css";

interface StaleNoticeProps {
  guide: Pick<Guide, "code" | "checkedOn" | "expiresOn">;
  /** In a row only the day fits. */
  short?: boolean;
}

/** Says when a guide was last checked, if that check is out of date; else nothing. */
export function StaleNotice(props: StaleNoticeProps) {
  const desk = useDesk();
  // Before the desk is open, or if storage is refused, only the tablet's own clock is available.
  const today = () => dayInVietnam((desk()?.now ?? Date.now)());
  const guide = () => datedAt(desk(), props.guide);
  const says = () => (props.short ? visitWords().stale.expiredShort : visitWords().stale.expired);
  return (
    <Show when={freshnessOf(guide(), today()) === "expired"}>
      <span class="stale" classList={{ short: Boolean(props.short) }}>
        {says()(writtenDay(guide().checkedOn))}
      </span>
    </Show>
  );
}
