import type { Book } from "../vi/book";
import { board } from "./board";
import { calendar } from "./calendar";
import { cards } from "./cards";
import { contact } from "./contact";
import { coverage } from "./coverage";
import { day } from "./day";
import { drawing } from "./drawing";
import { duty } from "./duty";
import { home } from "./home";
import { notices } from "./notices";
import { paper } from "./paper";
import { pin } from "./pin";
import { practice } from "./practice";
import { print } from "./print";
import { priority } from "./priority";
import { report } from "./report";
import { request } from "./request";
import { roster } from "./roster";
import { rules } from "./rules";
import { safety } from "./safety";
import { skill } from "./skill";
import { staff } from "./staff";
import { tablet } from "./tablet";
import { team } from "./team";
import { training } from "./training";
import { trouble } from "./trouble";
import { turn } from "./turn";
import { unit } from "./unit";
import { visit } from "./visit";
import { welcome } from "./welcome";

export const book: Book = {
  board,
  calendar,
  cards,
  contact,
  coverage,
  day,
  drawing,
  duty,
  home,
  notices,
  paper,
  pin,
  practice,
  print,
  priority,
  report,
  request,
  roster,
  rules,
  safety,
  skill,
  staff,
  tablet,
  team,
  training,
  trouble,
  turn,
  unit,
  visit,
  welcome,
};
