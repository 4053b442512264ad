import type { HelpRequest } from "../../domain/request/help-request";
import type { Need } from "../../domain/trial/trial-request";
import { countedOf } from "../../domain/trial/trial-sitting";
import { countUp } from "../practice/count-up";
import { askForHelp } from "../request/asking";
import type { Stage } from "./stage";
import { given } from "./stand";

/** Somebody asks for help: the step they are stuck at is the last that their sitting has counted. */
export async function askWhereStuck({ desk, guides }: Stage, { from, topic }: Need): Promise<HelpRequest> {
  const guide = guides.find(({ code }) => code === from?.guide);
  if (from && guide) {
    const stuckAt = from.stepNumber - 1;
    await countUp(desk, countedOf(guide, { ...from, hard: stuckAt, last: stuckAt }));
  }
  const { request } = await given(askForHelp(desk, { ...(from && { from }), ...(topic && { topic }) }));
  return request;
}
