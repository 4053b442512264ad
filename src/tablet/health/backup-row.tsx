import { liveTablet } from "../../desk/live-tablet";
import type { Desk } from "../../desk/desk";
import { dayInVietnam } from "../../domain/office/service-day";
import { tabletWords } from "../../wording/tablet-words";
import { HealthRow } from "./health-row";

const dayMs = 86_400_000;
/** Counted in calendar days: a backup of yesterday evening is one day old. */
const daysBetween = (from: number, to: number) =>
  (Date.parse(dayInVietnam(to)) - Date.parse(dayInVietnam(from))) / dayMs;
/** An office can restore about one week from its paper and its memory. */
const daysWell = 7;

/** When the last backup was made and checked. If the tablet falls into the water, everything after it is lost. */
export function BackupRow(props: { desk: Desk }) {
  const known = liveTablet(props.desk);
  const says = () => tabletWords().backup;
  const at = () => known()?.tablet?.backupAt;
  const days = () => daysBetween(at() ?? 0, props.desk.now());
  const told = () => {
    const last = at();
    return last ? says().last(dayInVietnam(last).split("-").reverse().join("/"), days()) : says().never;
  };
  return <HealthRow lamp={at() && days() <= daysWell ? "good" : "care"} title={says().title} says={told()} />;
}
