import { aboutOffice, aboutRequest } from "../../../src/domain/event";
import { requestId } from "../../../src/domain/request/help-request";
import { forges, type Attack } from "./attack";

const settings = { type: "office-settings-changed", data: { phone: "0292 3 821 821" } } as const;
const withdrawn = { type: "request-withdrawn", data: {} } as const;
const taken = { type: "request-taken", data: {} } as const;

/** Far ahead of what stands: nothing would come behind it. */
const lastThereIs = Number.MAX_SAFE_INTEGER;

/** Lines ahead of the next one. What is void holds its version all the same. */
export const gaps: Attack[] = [
  forges("nobody can write behind a line far ahead", ({ phone, request }) => ({
    about: aboutRequest(request),
    fact: taken,
    by: phone.member,
    version: lastThereIs,
  })),
  forges("nor behind a void one", ({ request }) => ({
    about: aboutRequest(request),
    fact: withdrawn,
    by: "citizen",
    version: lastThereIs,
  })),
  forges("a number cannot be begun", ({ phone, office, next: { day, number } }) => ({
    about: aboutRequest(requestId(office, day, number)),
    fact: taken,
    by: phone.member,
    version: lastThereIs,
  })),
  forges("no rule can be changed any more", ({ phone, office }) => ({
    about: aboutOffice(office),
    fact: settings,
    by: phone.member,
    version: lastThereIs,
  })),
  [
    "a gap is filled behind everybody's back",
    async ({ phone, request }) => {
      const about = aboutRequest(request);
      const next = await phone.next(about);
      for (const version of [next + 3, next + 1])
        await phone.put(await phone.forge({ about, fact: withdrawn, by: "citizen", version }));
    },
  ],
];
