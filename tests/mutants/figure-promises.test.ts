import { tryMutants, type Broken } from "./try-mutants";

/** Promises about figures and the files they travel in, broken on purpose, each with the tests that must notice. */
const broken: Broken[] = [
  {
    breaks: "a file may say 45 of 40",
    file: "src/domain/figures/coverage-figures.ts",
    find: "have > of && (isPart(what)",
    replace: "have > of && of < 0 && (isPart(what)",
    tests: "tests/domain/figures/figures-file.test.ts",
  },
  {
    breaks: "a file from the year 9999 stands over every right one",
    file: "src/domain/figures/figures-file.ts",
    find: "faultOfTime(file, now + clocksDifferMs) ?? ",
    replace: "",
    tests: "tests/domain/figures/figures-file.test.ts",
  },
  {
    breaks: "what two members of an organisation did leaves the office",
    file: "src/domain/figures/rows-for-province.ts",
    find: "for (const effort of efforts) withholdOrganisations(top, effort);",
    replace: "",
    tests: "tests/domain/figures/rows-for-province.test.ts",
  },
  {
    breaks: "an Excel file is unpacked whatever it unpacks to",
    file: "src/team/members/read-cells.ts",
    find: "unpackedSize(bytes) > mostUnpacked",
    replace: "unpackedSize(bytes) > Infinity",
    tests: "tests/team/members/sheet-size.test.ts",
  },
  {
    breaks: "a file of any size is read",
    file: "src/ui/fields/file-button.tsx",
    find: "file.size > props.most * megabyte",
    replace: "file.size < 0",
    tests: "tests/ui/fields/file-button.browser.test.tsx",
  },
  {
    breaks: "a saved file makes a spreadsheet reckon",
    file: "src/domain/figures/write-csv.ts",
    find: "formula.test(value)",
    replace: "/^=/.test(value)",
    tests: "tests/domain/figures/write-csv.test.ts",
  },
  {
    breaks: "a commune that sent nothing counts as one without a team",
    file: "src/desk/figures/own-figures.ts",
    find: "...(teams.some((team) => team.unit === unit.code) && { [teamsOf(unit.kind)]: oneIf(true) }),",
    replace: "[teamsOf(unit.kind)]: oneIf(teams.some((team) => team.unit === unit.code)),",
    tests: "tests/desk/figures.test.ts",
  },
  {
    breaks: "a file that was let go takes the earlier one with it",
    file: "src/domain/figures/whole-unit.ts",
    find: "? { own: {}, toldAt: undefined, ...before }",
    replace: "? { own: {}, toldAt: undefined }",
    tests: "tests/desk/figures.test.ts",
  },
  {
    breaks: "the hub reads the figures that go through it",
    file: "src/hub/figures/offer-figures.ts",
    find: "await sealFigures(await file(), subject, keys)",
    replace: "new TextEncoder().encode(await file())",
    tests: "tests/hub/figures/province.test.ts",
  },
  {
    breaks: "figures that were copied to another office's place are taken for that office's",
    file: "src/hub/figures/figures-seal.ts",
    find: "tram-so figures 1 ${subject}",
    replace: "tram-so figures 1",
    tests: "tests/hub/figures/figures-seal.test.ts",
  },
  {
    breaks: "whoever reads figures sees when a single person was helped",
    file: "src/hub/figures/offer-figures.ts",
    find: `return "later";`,
    replace: "void 0;",
    tests: "tests/hub/figures/province.test.ts",
  },
  {
    breaks: "a hub that was set back never has the figures again",
    file: "src/hub/figures/offer-figures.ts",
    find: "before.hash === hash && !isOld",
    replace: "before.hash === hash",
    tests: "tests/hub/figures/province.test.ts",
  },
  {
    breaks: "the code of an office makes a coordinator",
    file: "src/hub-server/asks/claim.ts",
    find: `if (office.province !== (reader && true)) return refused("wrong-code");`,
    replace: "",
    tests: "tests/hub-server/readers.test.ts",
  },
];

tryMutants(broken);
