import { aboutRequest, kindOf } from "../../src/domain/event";
import type { Count, Tally } from "../../src/domain/figures/counts";
import { dayInVietnam } from "../../src/domain/office/service-day";
import { readEvent } from "../../src/domain/event/read-event";
import { inOrder } from "../../src/domain/request/apply-to-request";
import { isAway, isHeld, type HelpRequest } from "../../src/domain/request/help-request";
import { byPlace, waitingList } from "../../src/domain/waiting-list/waiting-list";
import type { Journal, Note } from "../../src/journal/journal";
import { rehearse } from "../../src/journal/rehearsal";
import type { Kind, Things } from "../../src/journal/things";
import { MemoryLines } from "./memory-lines";

/** A journal that forgets when the test ends; it keeps the same promises as the one on disk. */
export class MemoryJournal extends MemoryLines implements Journal {
  private names = new Map<string, string>();
  private kept = new Map<string, Note>();
  private files: Awaited<ReturnType<Journal["unitFiles"]>> = new Map();

  /** The same lines, going their own way from here; what stands beside the lines is shared. */
  fork(): MemoryJournal {
    const other = new MemoryJournal();
    [other.lines, other.rows, other.counted, other.numbers] = [this.lines, this.rows, this.counted, this.numbers];
    [other.names, other.kept] = [this.names, this.kept];
    return other;
  }

  private requests = (): HelpRequest[] =>
    [...this.rows.values()].flatMap((row) => ("request" in row ? [row.request] : []));

  eventsAbout: Journal["eventsAbout"] = async (about) =>
    inOrder(this.lines.filter((line) => line.about === about).map(readEvent));
  request: Journal["request"] = async (id) => this.requests().find((request) => request.id === id);
  waiting: Journal["waiting"] = async (limit, today) => waitingList(this.requests(), today).slice(0, limit);
  waitingCount: Journal["waitingCount"] = async (today) => waitingList(this.requests(), today).length;
  away: Journal["away"] = async () => this.requests().filter(isAway).sort(byPlace);
  open: Journal["open"] = async () => this.requests().filter(({ state }) => state !== "closed");
  held: Journal["held"] = async () =>
    this.requests()
      .filter(isHeld)
      .sort((a, b) => (a.by < b.by ? -1 : 1));
  lastCalled: Journal["lastCalled"] = async (limit, day) =>
    this.requests()
      .filter(({ lastCall }) => lastCall && dayInVietnam(lastCall.at) === day)
      .sort((a, b) => b.lastCall!.at - a.lastCall!.at)
      .slice(0, limit);
  alarms: Journal["alarms"] = async () =>
    this.requests()
      .filter(({ alarm }) => alarm?.state === "raised")
      .sort((a, b) => a.alarm!.at - b.alarm!.at);
  closedBy: Journal["closedBy"] = async (member, from) =>
    this.requests()
      .flatMap((request) => (isTurnOver(request) && request.by === member ? [request] : []))
      .filter(({ closedAt }) => closedAt >= from)
      .sort((a, b) => a.closedAt - b.closedAt);
  lastClosed: Journal["lastClosed"] = async (limit) =>
    this.requests()
      .flatMap((request) => (isTurnOver(request) ? [request] : []))
      .sort((a, b) => b.closedAt - a.closedAt)
      .slice(0, limit);

  requestsOf: Journal["requestsOf"] = async (office, { from, to }) =>
    this.requests()
      .filter((request) => request.office === office && from <= request.day && request.day <= to)
      .sort((a, b) => (a.id < b.id ? -1 : 1));

  thing = async <K extends Kind>(kind: K, id: string) => (await this.things(kind)).find((thing) => thing.id === id);
  things = async <K extends Kind>(kind: K) =>
    [...this.rows].flatMap(([about, row]) =>
      kindOf(about) === kind && "thing" in row ? [row.thing as Things[K]] : [],
    );

  numberGiven: Journal["numberGiven"] = async (tablet) => this.numbers.get(tablet);
  beforeAsking: Journal["beforeAsking"] = async (id) => {
    const tablet = await this.thing("tablet", id);
    const office = tablet && (await this.thing("office", tablet.office));
    return { tablet, office, given: this.numbers.get(id) };
  };
  beforeTaking: Journal["beforeTaking"] = async (member, limit, today) => ({
    waiting: await this.waiting(limit, today),
    named: waitingList(this.requests(), today).filter(({ meantFor }) => [member, "lead"].includes(meantFor?.to ?? "")),
    team: await this.things("member"),
    offices: await this.things("office"),
  });
  counts: Journal["counts"] = async (day, to = day) => within(this.counted, day, to);
  tallies: Journal["tallies"] = async (day, to = day) => within(this.tallied, day, to);
  notes: Journal["notes"] = async (about) =>
    [...this.kept.values()].filter((note) => note.about === about).sort((a, b) => a.at - b.at);
  keepNote: Journal["keepNote"] = async (note) => void this.kept.set(note.id, note);
  eraseNotes: Journal["eraseNotes"] = async (before, goingOn) => {
    const old = [...this.kept.values()].filter(({ at, about }) => at < before && !goingOn?.has(about));
    for (const { id } of old) this.kept.delete(id);
    return old.length;
  };
  memberNames: Journal["memberNames"] = async () => new Map(this.names);
  keepMemberName: Journal["keepMemberName"] = async (id, name) => void this.names.set(id, name);

  unitFiles: Journal["unitFiles"] = async () => new Map(this.files);
  keepUnitFile: Journal["keepUnitFile"] = async (name, file) => {
    this.files.set(name, file);
    for (const tell of this.watchers) tell();
  };

  watch: Journal["watch"] = (ask, tell, fail) => {
    const answer = () => void ask().then(tell, fail);
    this.watchers.add(answer);
    answer();
    return () => this.watchers.delete(answer);
  };

  restored = () => 0;
  damage = async () => undefined;
  noteDamage = async () => undefined;
  damageKnown = async () => undefined;
  lastWritten = async () => this.writtenAt ?? this.lines.at(-1)?.at;

  readBackup: Journal["readBackup"] = async () => ({
    lines: [...this.lines],
    names: [...this.names].map(([id, name]) => ({ id, name })),
    tallies: [...this.tallied.values()],
    unitFiles: [...this.files].map(([name, file]) => ({ name, file })),
    ...((await this.aside()).length && { aside: await this.aside() }),
  });
  addBackup: Journal["addBackup"] = async ({ lines, names, tallies, aside = [] }) => {
    const added = lines.filter((line) => !this.line(line));
    this.lines.push(...added);
    for (const { id, name } of names) if (!this.names.has(id)) this.names.set(id, name);
    for (const tally of tallies) this.tallied.set([tally.day, tally.tablet, tally.what].join(" "), tally);
    this.addAside(aside);
    await this.rebuild();
    for (const tell of this.watchers) tell();
    return added.length;
  };

  unreadable: Journal["unreadable"] = async (office, day) =>
    this.lines.filter(
      (line) => line.about.startsWith(aboutRequest(`${office}:${day}:`)) && readEvent(line).type === "void",
    ).length;

  laterLines: Journal["laterLines"] = async () => this.lines.filter((line) => readEvent(line).type === "later").length;

  erase = async () => {
    this.lines = [];
    for (const rows of [this.names, this.kept, this.tallied]) rows.clear();
    await this.rebuild();
  };
  rehearse: Journal["rehearse"] = async () => rehearse(this);
  close = () => this.watchers.clear();
}

const isTurnOver = (request: HelpRequest): request is Extract<HelpRequest, { state: "closed" }> =>
  request.state === "closed" && !request.onPaper;

const within = <C extends Count | Tally>(counted: Map<string, C>, from: string, to: string): C[] =>
  [...counted.values()]
    .filter(({ day }) => from <= day && day <= to)
    .sort((a, b) => (a.day + a.what < b.day + b.what ? -1 : 1));
