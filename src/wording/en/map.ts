import type { MapWords } from "../vi/map";

export const map: MapWords = {
  places: {
    requests: "Who waits and who is being helped. Volunteers have it open all day.",
    team: "People and PINs they forgot, hamlets, duties, shifts, training, guides to check. The lead looks here every week.",
    report:
      "How many were helped, in which hamlets, where people got stuck; figures sent to the province. The lead looks here every month.",
    station:
      "Opening hours, counters, who has priority, the calling voice, papers to print, the paper log. Set once, seldom changed.",
    tablet:
      "Its health, backups, codes and cards, other devices, the calling board. For whoever looks after the tablet.",
  },
  spots: {
    requests: {
      what: "call and help people",
      also: "list of people waiting, call next, take, return, outcome, give a number, start work, pause, my day, recorded by mistake, scam alarm",
    },
    find: { what: "every screen of the staff, found by words", also: "search, map, list, where" },
    team: {
      what: "what the team, or I, have to do today",
      also: "today, to do, late, remind, my work, my shifts, outing in a hamlet, leaflets",
    },
    members: {
      what: "who is in the team, what they do, how they come in",
      also: "people, volunteers, forgot pin, give a new pin, let in, phone number of a member, change role, end, new lead, skills, languages",
    },
    duties: {
      what: "give duties and see which are done",
      also: "assign, task, work, due, done, set of duties, put up qr codes, leaflets, late",
    },
    roster: {
      what: "who is on duty when",
      also: "shift, plan, swap, hours, confirm hours, copy a week, print the roster",
    },
    training: {
      what: "who passed which topic; sign and practise",
      also: "learn, passed, sign, certificate, practise, test",
    },
    development: {
      what: "how the last months went, and what to practise",
      also: "months, progress, hours on duty, alone or done for, suggestion, what to learn, each person",
    },
    "my-day": {
      what: "whom I helped today and at which steps, my hours",
      also: "my day, my shift, how many did I help, hours today, thanks, end of shift",
    },
    checks: {
      what: "compare guides with a real phone",
      also: "check again, old guide, expired, wrong guide, buttons changed, confirm",
    },
    guides: {
      what: "write a guide, mend one, try a draft",
      also: "author, write, mend a guide, new guide, copy, draft, add a step, our own guide, template",
    },
    units: {
      what: "hamlets, teams and what they are called",
      also: "add a hamlet, merge, form a team, rename a team, minimum, organisations, which commune, names",
    },
    report: {
      what: "day, week, month, year; print and save",
      also: "monthly report, statistics, figures, did it alone, done for them, excel, csv, who helped, send",
    },
    coverage: {
      what: "which hamlets the team reaches, figures for the province",
      also: "coverage, hamlets without anybody, goals, officials with an account, totals",
    },
    "send-figures": {
      what: "by themselves over the network, or as a file that is carried",
      also: "send figures up, province, hand in numbers, save the file of figures, take in files of communes",
    },
    trouble: {
      what: "steps where many get stuck, guides people look for",
      also: "hard steps, mistakes, give up, missing guide, what people look for, note to the province, mend a guide",
    },
    station: { what: "how the station works, papers to print", also: "settings, set up, office" },
    identity: {
      what: "the office's name, the address for QR codes, the idle question",
      also: "rename, name of the station, address of the pages, website, qr codes lead to, seconds without a touch",
    },
    rules: { what: "all parts on one page", also: "rules, settings, how we work" },
    voice: { what: "record the voice that calls numbers", also: "record, voice, loudspeaker, call, silent" },
    print: {
      what: "guides to take home, posters, QR codes for the wall",
      also: "print a guide, poster, qr code, cards, leaflet, printer, paper, file for the home pages",
    },
    paper: {
      what: "numbered sheets for a power cut, and entering them",
      also: "power cut, no electricity, by hand, paper log, enter",
    },
    tablet: {
      what: "network, journal, clock, release in use",
      also: "health, red lamp, broken, slow, new release, update, go back to the release before, wrong clock, disk full, full screen, offline",
    },
    backup: {
      what: "save everything to a file, bring it back",
      also: "backup, save data, memory card, usb, restore, bring back, lost data, backup code",
    },
    secrets: {
      what: "which code opens what, who keeps it, when it was last proven",
      also: "pin, recovery code, backup code, key cards, difference, try a code, test a card, who keeps it",
    },
    recovery: {
      what: "opens the door when the last lead forgot the PIN",
      also: "recovery code, lead forgot pin, new code, lost the paper",
    },
    cards: {
      what: "open names and numbers that people left",
      also: "key card, recovery card, lost card, replace, see a phone number, unlock",
    },
    devices: {
      what: "add a tablet, a phone or a board; remove one",
      also: "several devices, join, share, add a device, lost phone, remove, server, hub",
    },
    glass: {
      what: "so that QR codes have the right size",
      also: "measure the screen, size, bank card, small, millimetre",
    },
    pin: { what: "change your own PIN", also: "change pin, my password, my code" },
    notices: { what: "whose software the station is made of", also: "licence, copyright, source, software" },
    hours: {
      what: "when it is open, which days it is closed",
      also: "office hours, closed, holiday, new year, saturday",
    },
    counters: {
      what: "where people are called to, words on the board, the office's telephone",
      also: "add a counter, desk, room, words on the board, notice, message, hamlets for visits, telephone of the office, hotline",
    },
    priority: {
      what: "who is counted as if they came earlier",
      also: "priority, old people, disabled, pregnant, veterans, jump the line",
    },
    waiting: {
      what: "long turns, long waits, people left at closing time",
      also: "long wait, tell the lead, minutes, closing time, limit of numbers an hour, days a phone number is kept",
    },
    promise: {
      what: "how long people wait, how many do it alone",
      also: "promise, goal, target, eighty percent within 15 minutes, alone",
    },
    gate: {
      what: "whether untrained members may serve a topic",
      also: "required, not passed, forbid, untrained, allow",
    },
    "new-members": {
      what: "one person, or a whole list from a file",
      also: "add a member, add people, newcomer, import a list, excel file, template",
    },
    "gone-members": { what: "who left, and taking them back", also: "former, left, take back, return" },
    sending: {
      what: "which places sent their figures and which did not, many files at once",
      also: "province, receive files, a whole folder, who is late, remind, reminder, trend of each commune",
    },
    "home-address": {
      what: "the pages QR codes lead to",
      also: "address of the pages, website, link, qr code does not open, https, take home",
    },
    posters: { what: "for the wall, each with a QR code", also: "poster, print posters, large sheets, wall" },
    role: {
      what: "the citizens', the volunteers', or the calling board",
      also: "role of the tablet, who stands in front, which screen it opens on",
    },
    board: {
      what: "shows the numbers that are called, now, on this tablet",
      also: "public board, screen on the wall, tv, numbers",
    },
  },
  field: "What are you looking for",
  how: "Type it in your own words. For example: power cut, forgot pin, holiday.",
  none: "No such place was found. Try another word, or look at the list below.",
  found: (n) => (n === 1 ? "1 place" : `${n} places`),
  under: (place) => `in ${place}`,
  recovery: "Recovery code",
  guides: "Guides",
  sendFigures: "Send figures to the province",
  identity: "Name and address",
  waiting: "Waiting times",
};
