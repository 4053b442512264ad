import type { CitizenBook } from "../citizen-areas";
import { board } from "./board";
import { contact } from "./contact";
import { day } from "./day";
import { drawing } from "./drawing";
import { home } from "./home";
import { practice } from "./practice";
import { practised } from "./practised";
import { print } from "./print";
import { priority } from "./priority";
import { resume } from "./resume";
import { turn } from "./turn";
import { visit } from "./visit";
import { welcome } from "./welcome";

export const book: CitizenBook = {
  board,
  contact,
  day,
  drawing,
  home,
  practice,
  practised,
  print,
  priority,
  resume,
  turn,
  visit,
  welcome,
};
