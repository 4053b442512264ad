import type { HelpRequest } from "../request/help-request";

/** From three on, one session saves more time than it costs to gather people. */
const groupFrom = 3;

export interface GroupOffer {
  guide: string;
  step: string;
  stepNumber: number;
  requests: HelpRequest[];
}

/** Steps on which three or more wait, with those who wait there, in the order of the list. */
export function groupOffers(waiting: readonly HelpRequest[]): GroupOffer[] {
  const offers = new Map<string, GroupOffer>();
  for (const request of waiting) {
    if (!request.from) continue;
    const { guide, step, stepNumber } = request.from;
    const offer = offers.get(`${guide} ${step}`) ?? { guide, step, stepNumber, requests: [] };
    offer.requests.push(request);
    offers.set(`${guide} ${step}`, offer);
  }
  return [...offers.values()].filter(({ requests }) => requests.length >= groupFrom);
}

/** Those who wait on the very step of this request. */
export const sameStep = ({ id, from }: HelpRequest, waiting: readonly HelpRequest[]): HelpRequest[] =>
  waiting.filter((one) => one.id !== id && from && one.from?.guide === from.guide && one.from.step === from.step);
