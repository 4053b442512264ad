import { callRequest, missRequest, recallRequest } from "../../../src/desk/request/calling";
import {
  chooseWay,
  holdRequest,
  postponeRequest,
  rejoinRequest,
  withdrawRequest,
} from "../../../src/desk/request/waiting";
import { closeRequest, handOverRequest, returnRequest } from "../../../src/desk/request/in-hand";
import { correctOutcome, reopenRequest } from "../../../src/desk/request/after";
import { takeOverRequest, takeRequest } from "../../../src/desk/request/taking";
import { dayInVietnam } from "../../../src/domain/office/service-day";
import type { Desk } from "../../../src/desk/desk";
import type { Verb } from "./life-model";

type Do = (desk: Desk, id: string, who: string) => Promise<string | undefined>;

const inThreeDays = (now: number) => dayInVietnam(now + 3 * 86_400_000);

/** The verbs as the screens use them. */
export const verbs: Record<Verb, Do> = {
  take: takeRequest,
  call: (desk, id, by) => callRequest(desk, id, { by, counter: "Bàn 2" }),
  recall: recallRequest,
  miss: missRequest,
  hold: holdRequest,
  rejoin: rejoinRequest,
  giveBack: returnRequest,
  handOver: (desk, id, by) => handOverRequest(desk, id, { by, to: "lead", note: "đã làm tới bước 3" }),
  takeOver: takeOverRequest,
  postpone: (desk, id, by) => postponeRequest(desk, id, { by, to: { until: inThreeDays(desk.now()), meantFor: by } }),
  chooseWay: (desk, id) => chooseWay(desk, id, { way: "home-visit", hamlet: "Ấp Mẫu", time: "morning" }),
  close: (desk, id, by) => closeRequest(desk, id, { by, outcome: "did-it-alone" }),
  reopen: reopenRequest,
  correct: (desk, id, by) => correctOutcome(desk, id, { by, outcome: "referred" }),
  withdraw: withdrawRequest,
};
