import { Show } from "solid-js";
import { useDesk } from "../desk/live-desk";
import { freshnessOf, writtenDay } from "../domain/guide/expiry";
import type { Guide } from "../domain/guide/guide";
import { dayInVietnam } from "../domain/office/service-day";
import { visitWords } from "../wording/visit-words";
import "./stale-notice.css";

interface StaleNoticeProps {
  guide: Pick<Guide, "checkedOn" | "expiresOn">;
  /** In a row there is room for the day alone. */
  short?: boolean;
}

/** Says kindly when a guide was last checked, once its check has run out; nothing while it holds. */
export function StaleNotice(props: StaleNoticeProps) {
  const desk = useDesk();
  // Before the desk is open, or where storage is refused, the tablet's own clock is the best there is.
  const today = () => dayInVietnam((desk()?.now ?? Date.now)());
  const says = () => (props.short ? visitWords().stale.expiredShort : visitWords().stale.expired);
  return (
    <Show when={freshnessOf(props.guide, today()) === "expired"}>
      <span class="stale" classList={{ short: Boolean(props.short) }}>
        {says()(writtenDay(props.guide.checkedOn))}
      </span>
    </Show>
  );
}
