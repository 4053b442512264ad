import type { Book } from "../vi/book";
import { author } from "./author";
import { board } from "./board";
import { calendar } from "./calendar";
import { cards } from "./cards";
import { check } from "./check";
import { contact } from "./contact";
import { coverage } from "./coverage";
import { day } from "./day";
import { development } from "./development";
import { devices } from "./devices";
import { drawing } from "./drawing";
import { duty } from "./duty";
import { ear } from "./ear";
import { figures } from "./figures";
import { home } from "./home";
import { lead } from "./lead";
import { map } from "./map";
import { notices } from "./notices";
import { paper } from "./paper";
import { pin } from "./pin";
import { practice } from "./practice";
import { practised } from "./practised";
import { print } from "./print";
import { priority } from "./priority";
import { report } from "./report";
import { request } from "./request";
import { resume } from "./resume";
import { roster } from "./roster";
import { rules } from "./rules";
import { safety } from "./safety";
import { secrets } from "./secrets";
import { sending } from "./sending";
import { sharing } from "./sharing";
import { skill } from "./skill";
import { staff } from "./staff";
import { start } from "./start";
import { tablet } from "./tablet";
import { team } from "./team";
import { training } from "./training";
import { trial } from "./trial";
import { trouble } from "./trouble";
import { turn } from "./turn";
import { unit } from "./unit";
import { upward } from "./upward";
import { visit } from "./visit";
import { welcome } from "./welcome";

export const book: Book = {
  author,
  board,
  calendar,
  cards,
  check,
  contact,
  coverage,
  day,
  development,
  devices,
  drawing,
  duty,
  ear,
  figures,
  home,
  lead,
  map,
  notices,
  paper,
  pin,
  practice,
  practised,
  print,
  priority,
  report,
  request,
  resume,
  roster,
  rules,
  safety,
  secrets,
  sending,
  sharing,
  skill,
  staff,
  start,
  tablet,
  team,
  training,
  trial,
  trouble,
  turn,
  unit,
  upward,
  visit,
  welcome,
};
