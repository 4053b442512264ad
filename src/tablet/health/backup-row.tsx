import { liveTablet } from "../../desk/live-tablet";
import type { Desk } from "../../desk/desk";
import { dayInVietnam } from "../../domain/office/service-day";
import { tabletWords } from "../../wording/tablet-words";
import { HealthRow } from "./health-row";

const dayMs = 86_400_000;
/** By the calendar: what was saved yesterday evening was not saved today. */
const daysBetween = (from: number, to: number) =>
  (Date.parse(dayInVietnam(to)) - Date.parse(dayInVietnam(from))) / dayMs;
/** A week is as much as an office can write again from its paper and its memory. */
const daysWell = 7;

/** When the last backup was read back; a tablet that falls into the water takes the rest with it. */
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
