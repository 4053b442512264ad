import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { useKind, useSession } from "../../desk/live-session";
import { liveTablet } from "../../desk/live-tablet";
import type { Desk } from "../../desk/desk";
import { backupAge, isBackupOverdue } from "../../domain/office/backup-age";
import { dayInVietnam } from "../../domain/office/service-day";
import { addressOf, may } from "../../domain/team/may";
import { tabletWords } from "../../wording/tablet-words";
import { HealthRow } from "./health-row";

/**
 * When the last backup was made and checked, and for a lead the way to the next. If the tablet falls into the water,
 * everything after it is lost. A phone makes none.
 */
export function BackupRow(props: { desk: Desk }) {
  const session = useSession();
  const kind = useKind();
  const known = liveTablet(props.desk);
  const says = () => tabletWords().backup;
  const at = () => known()?.tablet?.backupAt;
  const today = () => dayInVietnam(props.desk.now());
  const days = () => backupAge(at() ?? 0, today());
  const told = () => {
    const last = at();
    return last ? says().last(dayInVietnam(last).split("-").reverse().join("/"), days()) : says().never;
  };
  return (
    <Show when={kind() === "tablet"}>
      <HealthRow lamp={isBackupOverdue(at(), today()) ? "care" : "good"} title={says().title} says={told()}>
        <Show when={may(session().member.role, "backup")}>
          <p class="health-do">
            <A class="btn quiet" href={addressOf("backup")} replace>
              {says().open}
            </A>
          </p>
        </Show>
      </HealthRow>
    </Show>
  );
}
