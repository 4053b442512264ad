import type { Guide } from "../../domain/guide/guide";
import { sentencesOf } from "../../domain/guide/sentences";
import { piecesOf } from "../../domain/voice/sounds-for";
import { board } from "../../wording/vi/board";
import { practice } from "../../wording/vi/practice";
import { turn } from "../../wording/vi/turn";
import { welcome } from "../../wording/vi/welcome";
import { earTexts } from "./ear-texts";

/** Every sentence of a guide that is read aloud: its steps, goals, hints, praise, and what a tap would really have cost. */
export function guideSentences({ steps }: Pick<Guide, "steps">): string[] {
  const texts = steps.flatMap(({ say, goal, hints, praise }) => [say, goal, ...hints, praise ?? ""]);
  return unique(texts.flatMap(sentencesOf));
}

/** Every sentence and every piece that is said beside the guides. */
export const commonTexts = (): string[] =>
  unique([...Object.values(commonGroups()).flat(), ...callTexts(), ...earTexts()]);

/** What is said beside the guides and the calls, in the order in which people meet it. */
export const commonGroups = () => ({
  welcome: greeting(),
  answer: answers().flatMap(sentencesOf),
  turn: turnTexts().filter((text) => !isNumber.test(text)),
  number: numbers,
});

const isNumber = /^\d+$/u;
const numbers = Array.from({ length: 100 }, (_, number) => String(number));

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

const answers = (): string[] => [
  practice.right,
  practice.stoppedWell,
  practice.wrongPart,
  practice.wrongValue,
  practice.ownWords,
  practice.onlyPractice,
  practice.notDone,
  practice.realData,
  practice.realDataGoOn,
];

const greeting = (): string[] => [welcome.welcome.question, welcome.welcome.comfort].flatMap(sentencesOf);

/** All words of the screens on which a number stands, in pieces where numbers stand between them. */
function turnTexts(): string[] {
  const { waiting } = turn;
  const withNumbers = [
    waiting.band({ band: "many", over: 20 }),
    waiting.band({ band: "some", from: 3, to: 5 }),
    waiting.band({ band: "next" }),
    waiting.minutes(0, 5),
    waiting.minutes(10, 15),
    waiting.opensAgain("7:00"),
    waiting.opensAgain("7:30"),
    turn.called.times(2),
    turn.priority.rule(30),
    turn.way.proof("A-017"),
  ];
  const { yourNumber, handedOver, called, helper, hold, missed, appointment, after } = turn;
  const fixed = [yourNumber, waiting, handedOver, called, helper, hold, missed, appointment, after.outcomes];
  const lines = fixed.flatMap(wordsIn);
  return [...lines.flatMap(sentencesOf), ...withNumbers.flatMap(piecesOf)];
}

/** Every text under a part of the words; what is put together when it is shown is left out. */
function wordsIn(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (typeof part !== "object" || part === null) return [];
  return Object.values(part).flatMap(wordsIn);
}

const counters = ["bàn", "Bàn", "quầy", "Quầy", "phòng", "Phòng", "ô", "Ô", "bàn số", "Bàn số", "quầy số", "Quầy số"];

/** A call in pieces: letters of tablets, numbers, and the usual names of counters. */
function callTexts(): string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const to = [board.to(""), ...counters.flatMap((counter) => [counter, board.to(counter)])];
  return [board.invite, board.recording.otherDay, ...letters, ...numbers, ...to];
}
