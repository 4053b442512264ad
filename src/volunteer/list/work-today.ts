import { dayInVietnam } from "../../domain/office/service-day";
import type { ConsoleContext } from "../console/console-context";

/** What the helper said of their work today; what was said on another day counts no more. */
export function workToday(context: ConsoleContext) {
  const known = context.member()?.work;
  return known && dayInVietnam(known.since) === context.today() ? known : undefined;
}
