import { sentencesOf } from "../../domain/guide/sentences";
import { piecesOf } from "../../domain/voice/sounds-for";
import { ear } from "../../wording/vi/ear";
import { practice } from "../../wording/vi/practice";
import { practised } from "../../wording/vi/practised";
import { turn } from "../../wording/vi/turn";
import { visit } from "../../wording/vi/visit";
import { welcome } from "../../wording/vi/welcome";

/** The names of what is tapped on most screens, as they stand there. */
const names = (): string[][] => [
  [welcome.askForHelp, welcome.back, welcome.home],
  [welcome.welcome.search, welcome.welcome.myNumber, ...Object.values(welcome.welcome.topics)],
  [practice.watch, practice.guided, practice.alone, practice.previous, practice.next, practice.listen],
  [practice.pause, practice.play, practice.leave, practice.more, practice.fillIn, practice.typed, practice.erase],
  [practised.finished, practised.again, practised.takeHome],
  [turn.next.leave, turn.next.mine, turn.next.others, turn.way.choose, turn.withdraw.choose],
  [visit.idle.title, visit.idle.stay],
];

/** What is put together of a thing, its state and its place, or with a number, in the pieces it is said in. */
const joined = (): string[] => [
  `${ear.kinds.button} ${ear.framed}`,
  `${ear.kinds.field} ${ear.framed}`,
  ...[ear.tappable(9), ear.step(2, 9), ear.typed(2), visit.list.steps(8)].flatMap(piecesOf),
];

const fixed = (): string[] => {
  const { kinds, states, places, ...lines } = ear;
  const said = [lines, kinds, states, places].flatMap((part): unknown[] => Object.values(part));
  return said.filter((text) => typeof text === "string").flatMap(sentencesOf);
};

/** Every sentence and piece that *Nghe* says of the screens, and of the things on most of them. */
export const earTexts = (): string[] => [...names().flat().flatMap(sentencesOf), ...joined(), ...fixed()];
