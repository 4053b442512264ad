import { headers } from "@nats-io/nats-core";
import {
  aboutDevice,
  aboutLetter,
  aboutMember,
  aboutOffice,
  aboutRequest,
  aboutTablet,
} from "../../../src/domain/event";
import { requestId } from "../../../src/domain/request/help-request";
import { newIdentity } from "./device-in-node";
import { gaps } from "./attacks-ahead";
import { forges, type Attack } from "./attack";

const bytes = (text: string) => new TextEncoder().encode(text);

const lead = { type: "member-described", data: { role: "lead" } } as const;
const settings = { type: "office-settings-changed", data: { phone: "0292 3 821 821" } } as const;
const left = { type: "member-left", data: {} } as const;
const withdrawn = { type: "request-withdrawn", data: {} } as const;
const taken = { type: "request-taken", data: {} } as const;

/** Lines that fit, and that this phone may not write. */
const forgedLines: Attack[] = [
  forges("the lead is gone", ({ phone, lead: of }) => ({ about: aboutMember(of), fact: left, by: phone.member })),
  forges("the lead says so", ({ lead: by, other }) => ({ about: aboutMember(other), fact: left, by })),
  forges("a volunteer leads", ({ phone: { member } }) => ({ about: aboutMember(member), fact: lead, by: member })),
  forges("rules are others", ({ phone, office }) => ({ about: aboutOffice(office), fact: settings, by: phone.member })),
  forges("the lead changes rules", ({ lead: by, office }) => ({ about: aboutOffice(office), fact: settings, by })),
  forges("a tablet is gone", ({ phone, tablet }) => ({
    about: aboutTablet(tablet),
    fact: { type: "tablet-retired", data: {} },
    by: phone.member,
  })),
  forges("a letter is given away", ({ phone, office }) => ({
    about: aboutLetter(office, "H"),
    fact: { type: "letter-given", data: { tablet: "nobody" } },
    by: phone.member,
  })),
  forges("the office was shared by another", ({ phone, office, tablet }) => ({
    about: aboutOffice(office),
    fact: { type: "office-shared", data: { keys: [{ tablet, key: phone.identity.key }] } },
    by: phone.member,
  })),
  forges("who waits gave up", ({ request }) => ({ about: aboutRequest(request), fact: withdrawn, by: "citizen" })),
  forges("another has them", ({ request, other: by }) => ({ about: aboutRequest(request), fact: taken, by })),
  forges("a tablet says that they gave up", ({ request, tablet }) => ({
    about: aboutRequest(request),
    fact: withdrawn,
    by: "citizen",
    tablet,
  })),
  forges("a tablet says that the lead is gone", ({ lead: by, tablet }) => ({
    about: aboutMember(by),
    fact: left,
    by,
    tablet,
  })),
];

/** What takes the place of the number that a tablet gives next: somebody holds it on paper then. */
const numbers: Attack[] = [
  forges("the next number is another's", ({ phone, office, next: { day, number } }) => ({
    about: aboutRequest(requestId(office, day, number)),
    fact: { type: "help-asked", data: { office, day, number, place: 1 } },
    by: phone.member,
    version: 1,
  })),
  forges("what follows a number stands before it", ({ phone, office, next: { day, number } }) => ({
    about: aboutRequest(requestId(office, day, number)),
    fact: taken,
    by: phone.member,
    version: 1,
  })),
];

/** Lines that this phone may write, and that the hub is told to let go of before others can read them. */
const shortLived: Attack[] = [
  [
    "whoever reads at once has another list than whoever reads later",
    async ({ phone, request }) => {
      const line = await phone.forge({ about: aboutRequest(request), fact: taken, by: phone.member });
      await phone.put(line, { "Nats-TTL": "1s" });
    },
  ],
];

/** Devices that nobody let in. */
const strangers: Attack[] = [
  [
    "a device lets itself in and speaks",
    async ({ phone, office, request }) => {
      const { id, key } = await newIdentity("stranger");
      const enrolled = { type: "tablet-enrolled", data: { office, letter: "H", key } } as const;
      await phone.put(await phone.forge({ about: aboutTablet(id), fact: enrolled, by: phone.member, version: 1 }));
      await phone.put(await phone.forge({ about: aboutRequest(request), fact: taken, by: phone.member, tablet: id }));
    },
  ],
  [
    "an own second phone of the lead",
    async ({ phone, office, lead: member }) => {
      const { id, key } = await newIdentity("second-phone");
      const enrolled = { type: "device-enrolled", data: { office, kind: "phone", key, member } } as const;
      await phone.put(await phone.forge({ about: aboutDevice(id), fact: enrolled, by: phone.member, version: 1 }));
    },
  ],
  forges("nobody has heard of the device", ({ request }) => ({
    about: aboutRequest(request),
    fact: withdrawn,
    by: "citizen",
    tablet: "unheard-of",
  })),
];

/** What is no line at all, and lines in the wrong place. */
const garbage: Attack[] = [
  [
    "rubbish where the next line belongs",
    async ({ phone, request }) => {
      const about = aboutRequest(request);
      await phone.put({ subject: await phone.seal.subjectOf(about, await phone.next(about)), body: bytes("rubbish") });
    },
  ],
  [
    "rubbish where the next number belongs",
    async ({ phone, office, next }) => {
      const about = aboutRequest(requestId(office, next.day, next.number));
      await phone.put({ subject: await phone.seal.subjectOf(about, 1), body: bytes("rubbish") });
    },
  ],
  [
    "a whole line, sealed for another place",
    async ({ phone, request, asked }) => {
      const about = aboutRequest(request);
      const { body } = await phone.seal.seal(asked);
      await phone.put({ subject: await phone.seal.subjectOf(about, await phone.next(about)), body });
    },
  ],
  [
    "a line changed after it was signed",
    async ({ phone, request, asked }) => {
      const version = await phone.next(aboutRequest(request));
      await phone.put(await phone.seal.seal({ ...asked, ...withdrawn, version }));
    },
  ],
  ["what is under no name", async ({ phone, request }) => phone.put({ subject: `e.x.${request}`, body: bytes("") })],
];

/** A name that nobody may come to be called by. */
export const strangeName = "Người lạ";

/** What is no line, and lies where the last counts: names, hashes of PINs, what a device tells of itself. */
const facts: Attack[] = [
  [
    "the lead has another name",
    async ({ phone, lead: id }) => phone.tell({ kind: "name", id, name: strangeName }, phone.identity.id),
  ],
  [
    "a tablet says that the lead has another name",
    async ({ phone, lead: id, tablet }) => phone.tell({ kind: "name", id, name: strangeName }, tablet),
  ],
  [
    "rubbish where the lead's name lies",
    async ({ phone, lead: id }) => phone.say(await phone.seal.subjectOfFact({ kind: "name", id }), bytes("rubbish")),
  ],
];

/** What is told by headers, and by where the hub sends its answers. */
const envelopes: Attack[] = [
  [
    "an entry says that it is another",
    async ({ phone, request }) => {
      const line = await phone.forge({ about: aboutRequest(request), fact: withdrawn, by: "citizen" });
      const forged = { "Nats-Sequence": "1", "Nats-Subject": "e.t.lead.1", "Nats-Stream": "STATE" };
      await phone.put(line, { ...forged, "Nats-Time-Stamp": "2020-01-01T00:00:00Z" });
    },
  ],
  [
    "an entry says that there is nothing behind it",
    async ({ phone, request }) => {
      for (const [code, says] of [
        [404, "Message Not Found"],
        [204, "EOB"],
        [503, "No Responders"],
      ] as const)
        await phone.putAs({ subject: `e.t.liar-${request}.${code}`, body: bytes("") }, headers(code, says));
    },
  ],
  [
    "the answer to a question stands as a line",
    async ({ phone, request }) => {
      const about = aboutRequest(request);
      const reply = await phone.seal.subjectOf(about, await phone.next(about));
      await phone.say("$JS.API.DIRECT.GET.EVENTS", JSON.stringify({ seq: 1 }), { reply });
    },
  ],
  [
    "the answer to a question is heard as a line",
    async ({ phone }) => phone.say("$JS.API.DIRECT.GET.EVENTS", JSON.stringify({ seq: 1 }), { reply: "n.e.t.lead.1" }),
  ],
  [
    "what stands is rolled up",
    async ({ phone, request }) => {
      const said = headers();
      said.set("Nats-Rollup", "all");
      await phone.say(`e.t.rolled-${request}.1`, "rolled up", { headers: said });
    },
  ],
];

/** Everything an insider tries, each by what it would bring about. */
export const attacks: readonly Attack[] = [
  ...numbers,
  ...shortLived,
  ...gaps,
  ...forgedLines,
  ...strangers,
  ...facts,
  ...garbage,
  ...envelopes,
];
