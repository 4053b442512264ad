import type { TroubleWords } from "../vi/trouble";

export const trouble: TroubleWords = {
  title: "Where people get stuck",
  how: "The step that troubles most people comes first. A sitting that stumbles many times counts once. There are only counts here, nobody's name.",
  days: "Counted over",
  lastDays: (days) => `the last ${days} days`,
  none: "In these days no step gave people trouble.",
  more: (n) => `Show ${n} more steps`,
  step: (n, text) => `Step ${n}: ${text}`,
  gone: "The new guide no longer has this step",
  figures: { seen: "Opened", stumbled: "Stumbled", hints: "Needed a hint", left: "Left it", asked: "Asked for help" },
  errors: "Usual mistakes",
  fix: "Have the guide mended",
  practise: "Practise this guide",
  note: "Tell the province",
  given: (name, due) => `Being mended: ${name}, due ${due}.`,
  noteForm: {
    title: "Note to the province",
    how: "Save the file, then send it by official mail or on a USB stick. Numbers under 5 are not told, so that nobody is pointed at.",
    own: "What the team thinks, if you like",
    save: "Save the note",
    file: (guide, n, day) => `note-${guide}-step-${n}-${day}.txt`,
    saved: "The file is saved on this tablet.",
    long: (most) => `Too long: ${most} letters at most. Make it shorter.`,
    number: "Take telephone and document numbers out, then save again.",
    name: "This looks like a person's name. Better take it out before sending.",
  },
  few: "under 5",
  noteText: (told) =>
    [
      `Note of ${told.office}, from ${told.from} to ${told.to}.`,
      `Guide ${told.guide}. ${told.step}.`,
      `This step was opened ${told.seen} times. Stumbled: ${told.stumbled}. Needed a hint: ${told.hints}. Left it: ${told.left}. Asked for help: ${told.asked}.`,
      ...(told.errors ? [`Usual mistakes: ${told.errors}.`] : []),
      "Please look at the words and the screen of this step again.",
      ...(told.own ? [`What the team thinks: ${told.own}`] : []),
    ].join("\n"),
};
